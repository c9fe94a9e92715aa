#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/number.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

double taught_hours(const Curriculum& curriculum, const Coverage& coverage, Index framework) {
  double hours = 0;
  for (const Index competency : curriculum.tree_of(framework))
    if (curriculum.parent_of(competency) == model::none) hours += coverage.competencies[competency].taught_hours;
  return hours;
}

void find_overloaded(const Facts& facts, Subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  std::vector<double> hours(curriculum.frameworks().size());
  for (Index framework = 0; framework < hours.size(); ++framework)
    hours[framework] = taught_hours(curriculum, coverage, framework);
  for_each_own_leaf(curriculum, [&](Index competency) {
    const double all = hours[curriculum.framework_of(competency)];
    const double own = coverage.competencies[competency].taught_hours;
    if (all <= 0 || own / all <= coverage.thresholds.overload + 1e-9) return;
    found.add({Kind::competency, competency}, [&] {
      return Telling{Message(N_("{code} {title}: it takes {share} of the programme's taught hours; more than "
                                "{allowed} is a lot."))
                         .with("share", base::format_percent(own / all))
                         .with("allowed", base::format_percent(coverage.thresholds.overload)),
                     {{"taught_hours", base::round_nano(own)},
                      {"programme_hours", base::round_nano(all)},
                      {"share", base::round_nano(own / all)},
                      {"at_most", coverage.thresholds.overload}}};
    });
  });
}

}  // namespace

const Rule overloaded = {
    "overloaded",
    N_("Takes too large a part of the hours"),
    N_("Hours are limited, and a part that keeps growing crowds out the others: one of the diseases of a curriculum "
       "(Abrahamson, J Med Educ 1978;53:951)."),
    N_("Shorten activities that repeat each other, or align their hours to the other competencies that they serve as "
       "well."),
    Severity::info,
    Scope::whole,
    find_overloaded,
};

}  // namespace attune::analysis::rules
