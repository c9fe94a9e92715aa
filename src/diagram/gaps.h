#pragma once
// The gap diagram: the programme's own frameworks as a tree; behind every competency what is missing, the courses that
// feed it stage by stage, and the activities of the second classroom. A competency that nothing feeds is in it too.

#include "analysis/coverage.h"
#include "base/catalogue.h"
#include "diagram/graph.h"

namespace attune::diagram {

struct GapOptions {
  base::Catalogue words;  // its language also decides which titles are shown
  analysis::Definition covered_by = analysis::Definition::fulfilled;
  std::string date;            // as it shall be read; empty: the picture has none
  std::size_t most_rows = 90;  // beyond it branches are folded into one row each, and the picture says so
};

Graph gap_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                const GapOptions& options = {});

}  // namespace attune::diagram
