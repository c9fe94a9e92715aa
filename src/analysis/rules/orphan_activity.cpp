#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_orphan_activity(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index activity = subject.index;
  if (!coverage.teachings.of_activity(activity).empty()) return;
  found.add(subject, [&] {
    Telling telling{Message(N_("{code} {title}: the activity is aligned to no competency."))};
    if (const Index course = curriculum.course_of(activity); course != model::none)
      telling.detail = {{"course", curriculum.courses()[course].code}};
    return telling;
  });
}

}  // namespace

const Rule orphan_activity = {
    "orphan-activity",
    N_("Activity without alignment"),
    N_("What an activity is for should be known before it is held: teaching follows from outcomes (Biggs, High Educ "
       "1996;32:347)."),
    N_("Align the activity to what it teaches."),
    Severity::info,
    Scope::activity,
    find_orphan_activity,
};

}  // namespace attune::analysis::rules
