#pragma once
// How many hours are spent by each method and mode, and how many of them reach the students, as bars.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph hours_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                  const PictureOptions& options);

}  // namespace attune::diagram
