#pragma once
// What every outline and line in a picture means, with a sample of each.

#include "diagram/scene.h"

namespace attune::diagram {

// Puts the legend into the scene from the area's top left, in as many rows as its width asks for; returns where it
// ends.
double draw_legend(Scene& scene, const Graph& graph, const Typesetter& typesetter, const Rect& area);

}  // namespace attune::diagram
