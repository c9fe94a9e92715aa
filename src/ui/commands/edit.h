#pragma once
// The Edit menu.

#include "base/message.h"

namespace attune::ui {

class MainFrame;
class Workspace;

void undo(MainFrame& frame);
void redo(MainFrame& frame);
void edit_programme(MainFrame& frame);
void edit_preferences(MainFrame& frame);
bool can_edit(const Workspace& workspace);
bool can_undo(const Workspace& workspace);
bool can_redo(const Workspace& workspace);
// "&Undo: set the level of E1"
base::Message undo_label(const Workspace& workspace);
base::Message redo_label(const Workspace& workspace);

}  // namespace attune::ui
