#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_declared_not_taught(const Curriculum& curriculum, const Coverage& coverage, const Rule& rule,
                              std::vector<Gap>& gaps) {
  const std::size_t n = curriculum.competencies().size();
  std::vector<Index> taught_in(n, model::none), found_in(n, model::none);
  for (Index course = 0; course < curriculum.courses().size(); ++course) {
    const auto activities = curriculum.activities_of(course);
    for (const Index activity : activities)
      for (const Teaching& teaching : coverage.teachings.of_activity(activity))
        for (Index to = teaching.competency; to != model::none; to = curriculum.parent_of(to)) taught_in[to] = course;
    for (const Index alignment : curriculum.alignments_of_course(course)) {
      const Index competency = curriculum.competency_of(alignment);
      if (competency == model::none || !counts(curriculum.alignments()[alignment], coverage.thresholds)) continue;
      if (!is_own(curriculum, competency) || taught_in[competency] == course || found_in[competency] == course)
        continue;
      found_in[competency] = course;
      gaps.push_back(gap_of(curriculum, rule, Kind::course, course, competency,
                            N_("{code} {title}: the course declares {competency} {competency_title}, but none of its "
                               "activities teaches it.")));
      gaps.back().detail = {{"competency", curriculum.competencies()[competency].code},
                            {"activities", codes_at(curriculum.activities(), activities)}};
    }
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
    find_declared_not_taught,
};

}  // namespace attune::analysis::rules
