#pragma once
// The menus and the toolbar, made from the table of actions.

#include <filesystem>
#include <functional>
#include <vector>

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
  // Fills the submenu of recent files. `open` is called with what was chosen.
  void show_recent(const std::vector<std::filesystem::path>& files,
                   const std::function<void(const std::filesystem::path&)>& open);

 private:
  wxMenu* recent_;
};

void fill_toolbar(wxToolBar& bar);
void update_toolbar(wxToolBar& bar, const Workspace& workspace);

// Shortcuts that no menu shows.
wxAcceleratorTable second_shortcuts();
// The action that the key is a shortcut of; nullptr: none.
const Action* action_of(const wxKeyEvent& key);

}  // namespace attune::ui
