#pragma once
// How a stage's effective hours are shared out among the dimensions of the programme's own frameworks.

#include <string>
#include <vector>

#include "analysis/coverage.h"

namespace attune::analysis {

struct DimensionShare {
  std::string dimension;  // empty: of competencies without one
  double effective_hours = 0;
  double share = 0;  // of the stage's effective hours; 0 where it has none
};

struct StageBalance {
  Index stage = 0;
  double effective_hours = 0;
  // Every dimension that a competency has, in the order in which the frameworks name them, also where it has no hours.
  std::vector<DimensionShare> dimensions;
};

// One for each stage, in order. An hour counts for the dimension of the competency that the activity is aligned to; an
// activity counts for the stage that its term lies in, the first where several do.
std::vector<StageBalance> balance_of(const Curriculum& curriculum, const Coverage& coverage);

// Effective hours that each competency's own alignments have in each stage: competency * stages + stage.
std::vector<double> stage_hours_of(const Curriculum& curriculum, const Coverage& coverage);
// Works out those of one competency again.
void set_stage_hours(const Curriculum& curriculum, const Coverage& coverage, Index competency,
                     std::vector<double>& hours);
std::vector<StageBalance> balance_of(const Curriculum& curriculum, const std::vector<double>& stage_hours);

}  // namespace attune::analysis
