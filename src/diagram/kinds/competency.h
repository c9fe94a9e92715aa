#pragma once
// One competency along the terms: everything that teaches or examines it, by classroom, with levels.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency.
Graph competency_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                       const PictureOptions& options);

}  // namespace attune::diagram
