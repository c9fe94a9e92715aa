#pragma once
// How much is covered by each definition: of the whole programme, by dimension, by stage and by classroom, as bars.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph coverage_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                     const PictureOptions& options);

}  // namespace attune::diagram
