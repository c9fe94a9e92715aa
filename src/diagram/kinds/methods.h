#pragma once
// Teaching methods by mode, and which competencies the activities that use them teach.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency, where it is given, only what is under it.
Graph methods_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                    const PictureOptions& options);

}  // namespace attune::diagram
