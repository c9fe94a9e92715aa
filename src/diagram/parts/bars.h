#pragma once
// Bars below the words of boxes; in a graph that is placed.

#include <string>

#include "diagram/graph.h"

namespace attune::diagram {

// Closes a box whose words are written, and leaves room for a bar below them.
void close_with_bar(Node& node, double least_height = 0);
// Where a bar that stands for the whole lies; the box has its place.
Rect bar_room(const Node& box);
// From the left end of the room, as much of it as `share` says; at least to be seen, and nothing for nothing. The mark
// is called `name` and the box.
void add_bar(Graph& graph, const Node& box, double share, Role role = Role::bar, const std::string& name = "bar-");
// A limit: a stroke across the bar.
void add_limit(Graph& graph, const Node& box, double share, const std::string& name);

}  // namespace attune::diagram
