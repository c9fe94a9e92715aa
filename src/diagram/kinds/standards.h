#pragma once
// The elements of a standard, what of the programme answers to them, and the evidence; what is not met is a gap.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.standard.
Graph standards_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                      const PictureOptions& options);

}  // namespace attune::diagram
