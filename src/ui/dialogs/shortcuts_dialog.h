#pragma once
// Which keys do what: those of the menus, and those that only one view knows.

#include <wx/dialog.h>

namespace attune::ui {

class ShortcutsDialog : public wxDialog {
 public:
  explicit ShortcutsDialog(wxWindow* parent);
};

}  // namespace attune::ui
