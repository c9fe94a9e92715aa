#pragma once
// A graph as DOT, the Graphviz language: the same bytes for the same graph. One pixel is one point. Boxes have the
// sizes that were measured, so Graphviz never has to know a font.

#include <string>

#include "diagram/graph.h"

namespace attune::diagram {

enum class DotDetail {
  places,  // what a layout needs, nothing else
  looks,   // with labels, colours and shapes, for people and other programs; it lays out the same
};

std::string write_dot(const Graph& graph, DotDetail detail, Theme theme = Theme::light);

// Text between quotes that means itself: neither \N nor <b> nor a quote nor a line break in it does anything.
std::string dot_quoted(std::string_view text);

}  // namespace attune::diagram
