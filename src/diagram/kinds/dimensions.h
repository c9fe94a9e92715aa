#pragma once
// How each stage's effective hours are shared out among the dimensions, beside what the policy asks for.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph dimensions_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                       const PictureOptions& options);

}  // namespace attune::diagram
