#pragma once
// Living with a gap: why, and until when.

#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/workspace.h"

namespace attune::ui {

class WaiveDialog : public wxDialog {
 public:
  // A gap of the workspace as it is now.
  WaiveDialog(wxWindow* parent, Workspace& workspace, const analysis::Gap& gap);

 private:
  // One edit; says in the dialog why it cannot be.
  void waive();
  void tell(const wxString& sentence);

  Workspace& workspace_;
  std::string gap_;  // its key: the programme may change while the dialog is open
  wxTextCtrl* reason_ = nullptr;
  wxTextCtrl* until_ = nullptr;
  wxStaticText* note_ = nullptr;
};

}  // namespace attune::ui
