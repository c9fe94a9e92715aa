#pragma once
// Where things would stand that are dropped in a tree, and every place in it where they may go.

#include <optional>
#include <string>
#include <vector>

#include "app/edits/move_to.h"
#include "ui/models/outline.h"

namespace attune::ui {

enum class DropAt { before, into, after };

// Dropped on a node, or between it and its neighbours. On what cannot hold them they go to what that stands in, on one
// of their own kind beside it; a competency goes under another. Nothing where there is no such place.
std::optional<app::Spot> spot_at(const Outline& outline, const model::Curriculum& curriculum,
                                 const std::vector<app::EntityRef>& things, int node, DropAt at);

struct MoveTarget {
  std::string label;  // set in by its depth
  app::Spot spot;
};
// Where all of them may go and not all of them stand, in the tree's order.
std::vector<MoveTarget> move_targets(const Outline& outline, const model::Curriculum& curriculum,
                                     const std::vector<app::EntityRef>& things);

}  // namespace attune::ui
