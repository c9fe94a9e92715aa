#pragma once
// What would close the gaps of a programme at least cost (DOMAIN.md, "Planner").

#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "analysis/gap_difference.h"
#include "analysis/planner/formulation.h"
#include "analysis/planner/integer_programme.h"
#include "analysis/planner/pattern.h"
#include "analysis/rule.h"

namespace attune::analysis {

// The rules whose gaps additions can close, in the order of DOMAIN.md.
const std::vector<std::string_view>& plannable_rules();
// Those of them whose gaps are errors: what is closed where nobody names a rule.
std::vector<std::string> default_plan_rules();

struct PlanRequest {
  std::vector<std::string> rules;  // empty: the default ones
  // Only gaps of these subjects or about them, by code; empty: all.
  std::vector<std::string> subjects;
  // Only these gaps; nothing: all.
  std::optional<GapSet> only;
  Budgets budgets;
  std::string today;  // ISO: which waivers count
};

struct Addition {
  const Pattern* pattern = nullptr;  // of the catalogue that the plan was made from
  Index course = model::none;        // none: second classroom, or a training
  Index teacher = model::none;       // of a training: who takes part
  int term = 0;                      // counted from 1; 0 where the course has none, and for a training
  struct Serving {
    Index competency = model::none;
    int rank = 0;
  };
  std::vector<Serving> serves;  // taught by an activity (and assessed where the pattern assesses), or assessed
  // Places in Plan::gaps. Where several could have closed one, it is the earliest's; hours are closed by all together.
  std::vector<std::size_t> closes;
  std::vector<Demand> keeps;  // what other additions would open without this one
};

struct Plan {
  enum class Status {
    optimal,     // no cheaper plan closes these gaps
    limit,       // stopped at the time limit; least_cost says how much a cheaper one could save
    infeasible,  // nothing closes them all within the budgets; conflict says what does not go together
    unknown,     // stopped at the time limit without an answer
  };
  Status status = Status::optimal;
  std::vector<Gap> gaps;            // what was asked for: all that are open now, without waived ones
  std::vector<std::size_t> beyond;  // places in gaps: no pattern of the catalogue could close these
  std::vector<Demand> unkept;       // what no pattern could keep closed: the plan may open it
  std::vector<Addition> additions;
  double cost = 0;        // hours: of students once, and of staff
  double least_cost = 0;  // no plan costs less
  std::vector<Demand> conflict;
};

// Plans with the solver. `curriculum` is the one that `coverage` is of. Indices and places refer to them; patterns to
// the catalogue, which has to outlive the plan. Throws what the solver throws.
Plan make_plan(const Curriculum& curriculum, const Coverage& coverage, const PatternCatalogue& catalogue,
               const PlanRequest& request, const Solver& solver, std::stop_token stop = {});

}  // namespace attune::analysis
