#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "analysis/strategies.h"

namespace attune::analysis::rules {
namespace {

// Trainings are strategy S7, administrations of an instrument S8, whoever says so.
bool is_used(const Facts& facts, std::size_t strategy) {
  const std::string_view code = strategies[strategy].code;
  if (code == "S7" && !facts.curriculum().table<model::Training>().empty()) return true;
  if (code == "S8" && !facts.curriculum().table<model::Administration>().empty()) return true;
  return facts.activities_using(strategy) > 0;
}

void find_strategy_unused(const Facts& facts, Subject, Found& found) {
  if (facts.curriculum().activities().empty()) return;
  for (std::size_t i = 0; i < strategies.size(); ++i)
    if (!is_used(facts, i))
      found.add(Subject{}, strategies[i].code, [&] {
        return Telling{
            Message(N_("{code} {title}: no activity, training or measurement of the programme uses this strategy."))
                .with("title", Message(strategies[i].title))};
      });
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
    Scope::whole,
    find_strategy_unused,
};

}  // namespace attune::analysis::rules
