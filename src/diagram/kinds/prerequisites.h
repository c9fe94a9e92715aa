#pragma once
// Which courses build on which: the longest chain, and what stands too early or leads back to itself.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph prerequisites_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                          const PictureOptions& options);

}  // namespace attune::diagram
