#pragma once
// The Help menu.

namespace attune::ui {

class MainFrame;

void show_shortcuts(MainFrame& frame);
// In the program that the desktop has for such files.
void show_guide(MainFrame& frame);
void show_about(MainFrame& frame);
void show_hints(MainFrame& frame);

}  // namespace attune::ui
