#pragma once
// What can be done with the selected things of a tree: the same commands as buttons above it and in its context menu.

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
};

class ThingBar : public wxPanel {
 public:
  ThingBar(wxWindow* parent, std::vector<ThingCommand> commands);
  // Asks each command anew whether it can be done.
  void update();
  void fill(wxMenu& menu);

 private:
  std::vector<ThingCommand> commands_;
  std::vector<wxButton*> buttons_;
};

}  // namespace attune::ui
