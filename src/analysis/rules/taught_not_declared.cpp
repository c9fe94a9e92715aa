#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

bool is_or_stands_below(const Curriculum& curriculum, Index competency, const std::vector<Index>& declared_in,
                        Index course) {
  for (; competency != model::none; competency = curriculum.parent_of(competency))
    if (declared_in[competency] == course) return true;
  return false;
}

void find_taught_not_declared(const Curriculum& curriculum, const Coverage& coverage, const Rule& rule,
                              std::vector<Gap>& gaps) {
  const std::size_t n = curriculum.competencies().size();
  std::vector<Index> declared_in(n, model::none), found_in(n, model::none);
  for (Index course = 0; course < curriculum.courses().size(); ++course) {
    bool declares = false;
    for (const Index alignment : curriculum.alignments_of_course(course)) {
      const Index competency = curriculum.competency_of(alignment);
      if (competency == model::none || !counts(curriculum.alignments()[alignment], coverage.thresholds)) continue;
      declared_in[competency] = course;
      declares = true;
    }
    if (!declares) continue;
    for (const Index activity : curriculum.activities_of(course))
      for (const Teaching& teaching : coverage.teachings.of_activity(activity)) {
        const Index competency = teaching.competency;
        if (!is_own(curriculum, competency) || found_in[competency] == course) continue;
        if (is_or_stands_below(curriculum, competency, declared_in, course)) continue;
        found_in[competency] = course;
        gaps.push_back(
            gap_of(curriculum, rule, Kind::course, course, competency,
                   Message(N_("{code} {title}: {activity} teaches {competency} {competency_title}, which the "
                              "course does not declare."))
                       .with("activity", curriculum.activities()[activity].code)));
        gaps.back().detail = {{"competency", curriculum.competencies()[competency].code},
                              {"activity", curriculum.activities()[activity].code}};
      }
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
    find_taught_not_declared,
};

}  // namespace attune::analysis::rules
