#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

// Where students meet patients' illnesses: professional courses, clinical skills and the internship.
bool is_clinical(const model::Course& course) {
  return course.course_kind == "professional" || course.course_kind == "clinical skills" ||
         course.course_kind == "internship";
}

bool reaches_context(const Curriculum& curriculum, const Coverage& coverage, Index course) {
  for (const Index activity : curriculum.activities_of(course)) {
    if (!coverage.reaches(activity)) continue;
    for (const Teaching& teaching : coverage.teachings.of_activity(activity))
      if (curriculum.is_leaf(teaching.competency) && is_own(curriculum, teaching.competency) &&
          curriculum.competencies()[teaching.competency].dimension == "context")
        return true;
  }
  return false;
}

void find_no_cross_cultural(const Curriculum& curriculum, const Coverage& coverage, const Rule& rule,
                            std::vector<Gap>& gaps) {
  std::vector<Index> clinical;
  for (Index course = 0; course < curriculum.courses().size(); ++course) {
    if (!is_clinical(curriculum.courses()[course])) continue;
    if (reaches_context(curriculum, coverage, course)) return;
    clinical.push_back(course);
  }
  if (clinical.empty()) return;
  gaps.push_back(gap_of_programme(
      rule, N_("No clinical course reaches the cohort with a competency of the dimension context: other cultures, "
               "families, and the place of care.")));
  gaps.back().detail = {{"courses", codes_at(curriculum.courses(), clinical)}};
}

}  // namespace

const Rule no_cross_cultural = {
    "no-cross-cultural",
    N_("Nothing about culture and setting in the clinical courses"),
    N_("Patients of other cultures show and expect empathy in other ways, and students learn that from patients, not "
       "beforehand (Betancourt, Acad Med 2003;78:560). The study asks for cross-cultural cases within the "
       "professional courses (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Align a case, a ward round or a debriefing of a required clinical course to a competency of the dimension "
       "context."),
    Severity::warning,
    find_no_cross_cultural,
};

}  // namespace attune::analysis::rules
