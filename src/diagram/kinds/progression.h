#pragma once
// Competencies term by term: at which level each is taught, in the first classroom and in the second, where that goes
// back or leaps, and where it falls silent.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency, where it is given, only what is under it.
Graph progression_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                        const PictureOptions& options);

}  // namespace attune::diagram
