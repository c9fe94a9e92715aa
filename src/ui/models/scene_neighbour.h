#pragma once
// Where an arrow key leads in a picture.

#include "diagram/scene.h"

namespace attune::ui {

enum class Direction { left, right, up, down };

// From a shape to the next one that way: left and right along a line where one leads there, else to what stands
// beside it; up and down within the column, else to the nearest. no_shape: there is nothing that way. Without a shape
// to begin with: the first one.
std::size_t neighbour(const diagram::Scene& scene, std::size_t from, Direction direction);

}  // namespace attune::ui
