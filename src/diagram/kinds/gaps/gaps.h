#pragma once
// The gap diagram: the programme's own frameworks as a tree; behind every competency what is missing, the courses that
// feed it stage by stage, and the activities of the second classroom. A competency that nothing feeds is in it too.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

Graph gap_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                const PictureOptions& options = {});

}  // namespace attune::diagram
