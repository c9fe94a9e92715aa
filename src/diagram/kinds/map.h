#pragma once
// The programme term by term: its courses, and what each of them teaches of every branch.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency, where it is given, only what is under it.
Graph map_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage, const PictureOptions& options);

}  // namespace attune::diagram
