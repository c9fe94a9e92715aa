#pragma once
// The menus and the toolbar, made from the table of actions.

#include <functional>

#include <wx/menu.h>
#include <wx/toolbar.h>

#include "ui/actions.h"

namespace attune::ui {

// The wx id that stands for an action in menus and toolbar.
int id_of(const Action& action);

class MenuBar : public wxMenuBar {
 public:
  MenuBar();
  // Labels, what is enabled, and what is chosen, as they are now.
  void update(const Workspace& workspace);
  // Where the open-recent submenu is filled in.
  wxMenu& recent() { return *recent_; }

 private:
  wxMenu* recent_;
};

void fill_toolbar(wxToolBar& bar);
void update_toolbar(wxToolBar& bar, const Workspace& workspace);

// Shortcuts that no menu shows.
wxAcceleratorTable second_shortcuts();

}  // namespace attune::ui
