#pragma once
// What is so near at hand that one edit of what is there already mends a gap: an alignment that was proposed and only
// needs to be agreed on, a declaration that is missing, a purpose that nobody gave. What has to be thought up is the
// planner's (app/jobs/plan.h).

#include <functional>
#include <string>
#include <vector>

#include "analysis/rule.h"
#include "app/document.h"

namespace attune::app {

struct Mend {
  base::Message label;  // "Declare R3 in MED101": what a button says
  // One edit. Looks at the document as it is then; returns whether anything changed.
  std::function<bool(Document&)> apply;
};

// Those that close the gap, each alone; empty where there is none of which that is certain. `curriculum` is the one
// that `coverage` and the gap are of.
std::vector<Mend> mends_of(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                           const analysis::Gap& gap);

}  // namespace attune::app
