#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

// Where students meet patients' illnesses: professional courses, clinical skills and the internship.
bool is_clinical(const model::Course& course) {
  return course.course_kind == "professional" || course.course_kind == "clinical skills" ||
         course.course_kind == "internship";
}

void find_no_cross_cultural(const Facts& facts, Subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  std::vector<Index> clinical;
  for (Index course = 0; course < curriculum.courses().size(); ++course) {
    if (!is_clinical(curriculum.courses()[course])) continue;
    if (facts.reaches_context(course)) return;
    clinical.push_back(course);
  }
  if (clinical.empty()) return;
  found.add(Subject{}, [&] {
    return Telling{Message(N_("No clinical course reaches the cohort with a competency of the dimension context: other "
                              "cultures, families, and the place of care.")),
                   {{"courses", codes_at(curriculum.courses(), clinical)}}};
  });
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
    Scope::whole,
    find_no_cross_cultural,
};

}  // namespace attune::analysis::rules
