#pragma once
// The second classroom: its activities, whom they reach, and which competencies they teach.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.competency, where it is given, only what is under it.
Graph second_classroom_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                             const PictureOptions& options);

}  // namespace attune::diagram
