#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/number.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_not_reached(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const CompetencyCoverage& of = coverage.competencies[competency];
  if (of.activities.empty() || !of.reaching.empty()) return;
  double highest = 0;
  for (const Index activity : of.activities) highest = std::max(highest, coverage.reach[activity]);
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: the activity that reaches most students reaches {reach} of the "
                              "cohort; {needed} is asked for."))
                       .with("reach", base::format_percent(highest))
                       .with("needed", base::format_percent(coverage.thresholds.reach)),
                   {{"reach", highest},
                    {"needed", coverage.thresholds.reach},
                    {"activities", codes_at(curriculum.activities(), of.activities)}}};
  });
}

}  // namespace

const Rule not_reached = {
    "not-reached",
    N_("Taught, but not to enough students"),
    N_("Electives and voluntary activities reach those who are interested already; only what nearly everybody meets "
       "forms a whole cohort. The study cultivates empathy in required courses as well as outside them (Yang et al., "
       "BMC "
       "Med Educ 2025;25:473)."),
    N_("Teach it in a required course or a compulsory activity, or make an activity reach more students."),
    Severity::error,
    Scope::own_leaf,
    find_not_reached,
};

}  // namespace attune::analysis::rules
