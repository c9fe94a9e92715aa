#pragma once
// Competencies by whether they are declared, taught and assessed: constructive alignment, and what falls out of it.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency, where it is given, only what is under it.
Graph alignment_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                      const PictureOptions& options);

}  // namespace attune::diagram
