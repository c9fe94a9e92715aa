#pragma once
// The Help menu.

namespace attune::ui {

class MainFrame;

void show_shortcuts(MainFrame& frame);
void show_about(MainFrame& frame);
void show_hints(MainFrame& frame);

}  // namespace attune::ui
