#pragma once
// The study's eight strategies: what of the two classrooms uses each, and which are empty.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph strategies_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                       const PictureOptions& options);

}  // namespace attune::diagram
