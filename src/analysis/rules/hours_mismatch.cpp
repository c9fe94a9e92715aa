#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/number.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_hours_mismatch(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Index course = subject.index;
  const model::Course& row = curriculum.courses()[course];
  if (!row.theory_hours && !row.practice_hours) return;
  const double given = row.theory_hours.value_or(0) + row.practice_hours.value_or(0);
  double planned = 0;
  for (const Index activity : curriculum.activities_of(course))
    planned += std::max(0.0, curriculum.activities()[activity].hours.value_or(0));
  if (planned <= given + 1e-9) return;
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: its activities take {planned} hours; the course has {given}."))
                       .with("planned", base::format_hours(planned))
                       .with("given", base::format_hours(given)),
                   {{"activity_hours", planned}, {"course_hours", given}}};
  });
}

}  // namespace

const Rule hours_mismatch = {
    "hours-mismatch",
    N_("Activities exceed the hours of the course"),
    N_("A plan that needs more hours than the course has is not held as written, and what falls away is rarely what "
       "was least important."),
    N_("Correct the hours, or shorten or move activities."),
    Severity::warning,
    Scope::course,
    find_hours_mismatch,
};

}  // namespace attune::analysis::rules
