#pragma once
// Changes the order of things among their siblings: competencies under one parent, courses, activities of a course …

#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"

namespace attune::app {

enum class Direction { up, down };

// Changes places with the sibling before or after it. Returns whether there was one. Several siblings go together and
// stand together afterwards; things that are not siblings stay where they are.
bool move(Document& document, const std::vector<EntityRef>& things, Direction direction);
bool move(Document& document, const EntityRef& what, Direction direction);

}  // namespace attune::app
