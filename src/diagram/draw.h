#pragma once
// From graph to scene: the engine says where things stand; title, notes, legend and words find their places around
// them.

#include <stop_token>

#include "diagram/layout.h"
#include "diagram/scene.h"

namespace attune::diagram {

// A graph that is placed needs no engine. Throws what the engine throws, and base::Error(defect) when its layout lacks
// a node.
Scene draw(const Graph& graph, const LayoutEngine& engine, Theme theme, std::stop_token stop = {});

// The inner margin of a box: where its words begin, and what its size has to leave for it.
inline constexpr double padding_x = 9, padding_y = 6;
// How large a box for these lines is, `width` pixels wide.
Size box_size(const std::vector<Line>& lines, double width);

}  // namespace attune::diagram
