#pragma once
// Courses by competencies: where each is taught and at which level, where it is only promised, and where it is
// assessed.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency, where it is given, only what is under it.
Graph heatmap_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                    const PictureOptions& options);

}  // namespace attune::diagram
