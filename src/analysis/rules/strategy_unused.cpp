#include <algorithm>

#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"
#include "analysis/strategies.h"

namespace attune::analysis::rules {
namespace {

// Trainings are strategy S7, administrations of an instrument S8, whoever says so.
bool is_used(const Curriculum& curriculum, std::string_view strategy) {
  if (strategy == "S7" && !curriculum.table<model::Training>().empty()) return true;
  if (strategy == "S8" && !curriculum.table<model::Administration>().empty()) return true;
  return std::any_of(curriculum.activities().begin(), curriculum.activities().end(), [&](const auto& activity) {
    return std::find(activity.strategies.begin(), activity.strategies.end(), strategy) != activity.strategies.end();
  });
}

void find_strategy_unused(const Curriculum& curriculum, const Coverage&, const Rule& rule, std::vector<Gap>& gaps) {
  if (curriculum.activities().empty()) return;
  for (const Strategy& strategy : strategies)
    if (!is_used(curriculum, strategy.code))
      gaps.push_back(gap_of_programme(
          rule,
          Message(N_("{code} {title}: no activity, training or measurement of the programme uses this strategy."))
              .with("title", Message(strategy.title)),
          std::string(strategy.code)));
}

}  // namespace

const Rule strategy_unused = {
    "strategy-unused",
    N_("Strategy not used"),
    N_("The study found eight ways of cultivating empathy that work together, in the classroom, outside it and among "
       "the teachers (Yang et al., BMC Med Educ 2025;25:473). One that is not used leaves its part to chance."),
    N_("Plan an activity that uses it, or mark the activities that do; for teacher training enter the trainings, for "
       "evaluation the measurements."),
    Severity::warning,
    find_strategy_unused,
};

}  // namespace attune::analysis::rules
