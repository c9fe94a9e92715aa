#pragma once
// Everything the window can do, found by its name as one types; Enter does it.

#include <vector>

#include "ui/dialogs/search_window.h"
#include "ui/models/command_list.h"

namespace attune::ui {

class MainFrame;

class CommandWindow : public SearchWindow {
 public:
  explicit CommandWindow(MainFrame& frame);

 private:
  void prepare() override;
  void search() override;
  void go(std::size_t row) override;

  MainFrame& frame_;
  std::vector<Command> commands_;   // one an action, in their order
  std::vector<std::size_t> shown_;  // what the rows of the list stand for
};

}  // namespace attune::ui
