#pragma once
// The View menu: where to look, and in which language.

#include "ui/place.h"

namespace attune::ui {

class MainFrame;
class Workspace;

void show_view(MainFrame& frame, ViewId view);
// Puts the keyboard into the search field of the page.
void find(MainFrame& frame);
void find_anywhere(MainFrame& frame);
void find_command(MainFrame& frame);
void go_back(MainFrame& frame);
void go_forward(MainFrame& frame);
bool can_go_back(const Workspace& workspace);
bool can_go_forward(const Workspace& workspace);
void use_english(MainFrame& frame);
void use_chinese(MainFrame& frame);
bool is_english(const Workspace& workspace);
bool is_chinese(const Workspace& workspace);

}  // namespace attune::ui
