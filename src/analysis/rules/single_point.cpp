#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// The one course that all of them belong to; `none` where there are several, or where one belongs to no course.
Index only_course(const Curriculum& curriculum, const std::vector<Index>& activities) {
  const Index course = curriculum.course_of(activities.front());
  const bool same = std::all_of(activities.begin(), activities.end(),
                                [&](Index activity) { return curriculum.course_of(activity) == course; });
  return same ? course : model::none;
}

// The one teacher who leads them all; nil where there are several, or where one has no leader.
model::Id<model::Teacher> only_leader(const Curriculum& curriculum, const std::vector<Index>& activities) {
  model::Id<model::Teacher> only;
  for (const Index activity : activities) {
    const auto& leaders = curriculum.activities()[activity].leaders;
    if (leaders.empty()) return {};
    for (const auto& leader : leaders) {
      if (only && leader != only) return {};
      only = leader;
    }
  }
  return only;
}

Message what_it_hangs_on(const Curriculum& curriculum, const std::vector<Index>& activities, Index course,
                         const model::Teacher* leader) {
  if (activities.size() == 1)
    return Message(N_("{code} {title}: of the activities that teach it only {activity} reaches the cohort."))
        .with("activity", curriculum.activities()[activities.front()].code);
  if (course != model::none)
    return Message(N_("{code} {title}: all the activities that reach the cohort belong to {course}."))
        .with("course", curriculum.courses()[course].code);
  return Message(N_("{code} {title}: {leader} alone leads all the activities that reach the cohort."))
      .with("leader", leader->name.empty() ? leader->code : leader->name);
}

void find_single_point(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const std::vector<Index>& reaching = coverage.competencies[competency].reaching;
  if (reaching.empty()) return;
  const Index course = only_course(curriculum, reaching);
  const model::Teacher* leader = curriculum.teachers().find(only_leader(curriculum, reaching));
  if (reaching.size() > 1 && course == model::none && leader == nullptr) return;
  found.add(subject, [&] {
    Telling telling{what_it_hangs_on(curriculum, reaching, course, leader),
                    {{"activities", codes_at(curriculum.activities(), reaching)},
                     {"courses", codes_at(curriculum.courses(), coverage.competencies[competency].courses)}}};
    if (leader != nullptr) telling.detail.emplace_back("leader", leader->code);
    return telling;
  });
}

}  // namespace

const Rule single_point = {
    "single-point",
    N_("Hangs on a single activity, course or teacher"),
    N_("What one activity, one course or one person carries is gone when it is cancelled, revised or retires. The "
       "study's strategies spread empathy over many courses and people (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Teach it in a second course as well, with another leader."),
    Severity::warning,
    Scope::own_leaf,
    find_single_point,
};

}  // namespace attune::analysis::rules
