#pragma once
// The dimensions around a circle: the levels that are reached beside their targets, and each stage's shares of hours
// beside what the policy asks for.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph radar_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                  const PictureOptions& options);

}  // namespace attune::diagram
