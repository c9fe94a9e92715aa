#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

bool is_or_stands_below(const Curriculum& curriculum, Index competency, const std::vector<bool>& declared) {
  for (; competency != model::none; competency = curriculum.parent_of(competency))
    if (declared[competency]) return true;
  return false;
}

void find_taught_not_declared(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index course = subject.index;
  std::vector<bool> is_declared;
  for (const Index alignment : curriculum.alignments_of_course(course)) {
    const Index competency = curriculum.competency_of(alignment);
    if (competency == model::none || !counts(curriculum.alignments()[alignment], coverage.thresholds)) continue;
    is_declared.resize(curriculum.competencies().size(), false);
    is_declared[competency] = true;
  }
  if (is_declared.empty()) return;
  std::vector<bool> is_told(is_declared.size(), false);
  for (const Index activity : curriculum.activities_of(course))
    for (const Teaching& teaching : coverage.teachings.of_activity(activity)) {
      const Index competency = teaching.competency;
      if (!is_own(curriculum, competency) || is_told[competency]) continue;
      if (is_or_stands_below(curriculum, competency, is_declared)) continue;
      is_told[competency] = true;
      found.add(subject, competency, [&] {
        return Telling{Message(N_("{code} {title}: {activity} teaches {competency} {competency_title}, which the "
                                  "course does not declare."))
                           .with("activity", curriculum.activities()[activity].code),
                       {{"competency", curriculum.competencies()[competency].code},
                        {"activity", curriculum.activities()[activity].code}}};
      });
    }
}

}  // namespace

const Rule taught_not_declared = {
    "taught-not-declared",
    N_("Taught, but not declared by the course"),
    N_("What is taught and not written down is easily lost when a teacher leaves, and students cannot aim at what they "
       "are not told (Harden, AMEE Guide 21, Med Teach 2001;23:123)."),
    N_("Declare it in the course, or take the alignment out of the activity."),
    Severity::info,
    Scope::course,
    find_taught_not_declared,
};

}  // namespace attune::analysis::rules
