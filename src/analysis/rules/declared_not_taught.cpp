#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_declared_not_taught(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index course = subject.index;
  const auto declarations = curriculum.alignments_of_course(course);
  if (declarations.empty()) return;
  const auto activities = curriculum.activities_of(course);
  const std::size_t n = curriculum.competencies().size();
  std::vector<bool> is_taught(n, false), is_told(n, false);
  for (const Index activity : activities)
    for (const Teaching& teaching : coverage.teachings.of_activity(activity))
      // Where one is marked, those above it are.
      for (Index to = teaching.competency; to != model::none && !is_taught[to]; to = curriculum.parent_of(to))
        is_taught[to] = true;
  for (const Index alignment : declarations) {
    const Index competency = curriculum.competency_of(alignment);
    if (competency == model::none || !counts(curriculum.alignments()[alignment], coverage.thresholds)) continue;
    if (!is_own(curriculum, competency) || is_taught[competency] || is_told[competency]) continue;
    is_told[competency] = true;
    found.add(subject, competency, [&] {
      return Telling{Message(N_("{code} {title}: the course declares {competency} {competency_title}, but none of its "
                                "activities teaches it.")),
                     {{"competency", curriculum.competencies()[competency].code},
                      {"activities", codes_at(curriculum.activities(), activities)}}};
    });
  }
}

}  // namespace

const Rule declared_not_taught = {
    "declared-not-taught",
    N_("Declared, but not taught in the course"),
    N_("What a syllabus declares and what the classroom does are two curricula; a map shows where they part (Harden, "
       "AMEE Guide 21, Med Teach 2001;23:123)."),
    N_("Align an activity of the course to it, or take it out of what the course declares."),
    Severity::warning,
    Scope::course,
    find_declared_not_taught,
};

}  // namespace attune::analysis::rules
