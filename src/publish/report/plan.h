#pragma once
// What the planner proposes, for those who decide about it.

#include "analysis/planner/plan.h"
#include "publish/report/source.h"

namespace attune::publish::report {

// A plan, made from the source's programme, and the programme with it. All of it outlives the report.
struct PlannedProgramme {
  const analysis::Plan& plan;
  const analysis::Budgets& budgets;
  const Curriculum& after;
  const analysis::Coverage& coverage_after;
  const std::vector<analysis::Gap>& gaps_after;
  const std::vector<std::size_t>& closed;  // places in plan.gaps
  const std::vector<std::size_t>& opened;  // places in gaps_after
  base::Message trouble;                   // why the solver gave no answer; empty where it did
};

Document plan(const Source& source, const PlannedProgramme& planned);

const Vocabulary& plan_tags();
Value::Group plan_values(const Source& source, const PlannedProgramme& planned);

}  // namespace attune::publish::report
