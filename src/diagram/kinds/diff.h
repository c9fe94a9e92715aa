#pragma once
// Two versions of a programme: competencies whose coverage differs, and what made the difference.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of the curriculum and of options.other, the later one.
Graph diff_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                 const PictureOptions& options);

}  // namespace attune::diagram
