#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_one_classroom_only(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const std::vector<Index>& activities = coverage.competencies[competency].activities;
  const auto in_first = [&](Index activity) {
    return curriculum.activities()[activity].setting() == model::Setting::first;
  };
  const auto first = std::count_if(activities.begin(), activities.end(), in_first);
  const auto second = std::ssize(activities) - first;
  if ((first == 0) == (second == 0)) return;
  found.add(subject, [&] {
    return Telling{
        Message(second == 0 ? N_("{code} {title}: it is taught only in the first classroom.")
                            : N_("{code} {title}: it is taught only in the second classroom.")),
        {{"first_classroom", static_cast<double>(first)}, {"second_classroom", static_cast<double>(second)}}};
  });
}

}  // namespace

const Rule one_classroom_only = {
    "one-classroom-only",
    N_("Taught in one classroom only"),
    N_("Courses give understanding, and volunteering, clubs and student life give practice; the study asks for both "
       "together (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Add an activity in the other classroom."),
    Severity::info,
    Scope::own_leaf,
    find_one_classroom_only,
};

}  // namespace attune::analysis::rules
