#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

bool is_aligned(const Curriculum& curriculum, const Coverage& coverage, Index course) {
  for (const Index alignment : curriculum.alignments_of_course(course))
    if (curriculum.competency_of(alignment) != model::none &&
        counts(curriculum.alignments()[alignment], coverage.thresholds))
      return true;
  const auto activities = curriculum.activities_of(course);
  return std::any_of(activities.begin(), activities.end(),
                     [&](Index activity) { return !coverage.teachings.of_activity(activity).empty(); });
}

void find_orphan_course(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index course = subject.index;
  if (!curriculum.courses()[course].is_required() || is_aligned(curriculum, coverage, course)) return;
  found.add(subject, [&] {
    return Telling{
        Message(N_("{code} {title}: neither the required course nor its activities are aligned to a competency.")),
        {{"activities", codes_at(curriculum.activities(), curriculum.activities_of(course))}}};
  });
}

}  // namespace

const Rule orphan_course = {
    "orphan-course",
    N_("Required course without alignment"),
    N_("A required course takes every student's time; one that serves no outcome, or whose service nobody wrote down, "
       "cannot be steered (Harden, AMEE Guide 21, Med Teach 2001;23:123)."),
    N_("Align the course or its activities, or agree on a waiver that says why not."),
    Severity::warning,
    Scope::course,
    find_orphan_course,
};

}  // namespace attune::analysis::rules
