#pragma once
// What people decide once, on one page.

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

#include "ui/settings.h"

namespace attune::ui {

class PreferencesDialog : public wxDialog {
 public:
  PreferencesDialog(wxWindow* parent, const Settings& settings);

  // What was chosen.
  Preferences preferences() const;
  std::string language() const;

 private:
  void build();
  void show(const Preferences& preferences);

  wxChoice* language_ = nullptr;
  wxChoice* theme_ = nullptr;
  wxTextCtrl* author_ = nullptr;
  wxCheckBox* reopen_ = nullptr;
  wxSpinCtrl* backups_ = nullptr;
  wxChoice* paper_ = nullptr;
};

}  // namespace attune::ui
