#pragma once
// What the trees of the curriculum and of the frameworks do alike to what they show: cells edited in place, things
// dragged, moved by a list of places, several at once.

#include "ui/widgets/outline_control.h"
#include "ui/workspace.h"

namespace attune::ui {

// Both must outlive each other's events: the tree belongs to a view, which knows the workspace.
void edit_in_place(OutlineControl& outline, Workspace& workspace);

// Deletes the selected things with what belongs to them, and says how they come back.
void remove_selected(const OutlineControl& outline, Workspace& workspace);

// Asks where the selected things are to go, and puts them there.
void move_by_list(OutlineControl& outline, Workspace& workspace);
// Whether there is something selected that can go somewhere.
bool can_move(const OutlineControl& outline, const Workspace& workspace);

}  // namespace attune::ui
