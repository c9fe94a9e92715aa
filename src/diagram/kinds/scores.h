#pragma once
// What instruments measured of each cohort, one administration below another: the change from the first to the last.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph scores_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                   const PictureOptions& options);

}  // namespace attune::diagram
