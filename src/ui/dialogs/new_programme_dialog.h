#pragma once
// Asks what a new programme is called, in which languages, and how long it is.

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

#include "model/programme.h"

namespace attune::ui {

class NewProgrammeDialog : public wxDialog {
 public:
  explicit NewProgrammeDialog(wxWindow* parent);
  model::Programme programme() const;

 private:
  wxTextCtrl* title_;
  wxTextCtrl* institution_;
  wxChoice* language_;
  wxChoice* second_;
  wxSpinCtrl* years_;
  wxSpinCtrl* terms_;
};

}  // namespace attune::ui
