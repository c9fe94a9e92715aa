#pragma once
// What an edit may have changed in the numbers and findings of a programme. It errs on the side of too much: whoever
// adds a rule that looks further than the others says here how far.

#include <optional>
#include <vector>

#include "analysis/coverage.h"
#include "analysis/step.h"
#include "analysis/subject.h"

namespace attune::analysis {

struct TouchedParts {
  Touched coverage;
  std::vector<Index> timed;       // competencies taught or assessed at other times than before, ascending
  std::vector<Index> courses;     // what their activities or declarations say may differ; of the snapshot after
  std::vector<Subject> subjects;  // of the snapshot after, of whom findings may differ, besides those named in coverage
  std::vector<Index> renamed;     // competencies whose code changed: gaps of others are ordered by it
};

// Nothing where the step changes what everything hangs on (terms, scale, policy, the tree of a framework): then
// everything has to be worked out again. `coverage` is that of step.before().
std::optional<TouchedParts> parts_touched_by(const Step& step, const Coverage& coverage);

}  // namespace attune::analysis
