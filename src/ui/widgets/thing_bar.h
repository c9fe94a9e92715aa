#pragma once
// What can be done with the selected things of a tree: the same commands as buttons above it, in its context menu
// and by keys.

#include <functional>
#include <vector>

#include <wx/button.h>
#include <wx/panel.h>

#include "base/message.h"

class wxMenu;

namespace attune::ui {

struct ThingCommand {
  const char* name;  // of the button, for tests
  base::Message label;
  std::function<void()> run;
  std::function<bool()> enabled;
  bool starts_group = false;
  const char* key = "";  // "Ctrl+D": does it while the tree has the keyboard
  enum class Where { bar_and_menu, menu } where = Where::bar_and_menu;
};

class ThingBar : public wxPanel {
 public:
  ThingBar(wxWindow* parent, std::vector<ThingCommand> commands);
  // Asks each command anew whether it can be done.
  void update();
  void fill(wxMenu& menu);
  // Runs the command whose key it is, when it can be done. Returns whether it is one's key.
  bool press(const wxKeyEvent& event);

 private:
  std::vector<ThingCommand> commands_;
  std::vector<wxButton*> buttons_;  // nullptr for those of the menu alone
};

}  // namespace attune::ui
