#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_unassessed(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const CompetencyCoverage& of = coverage.competencies[competency];
  if (of.activities.empty() || !of.assessments.empty()) return;
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: it is taught, but no assessment covers it.")),
                   {{"activities", codes_at(curriculum.activities(), of.activities)}}};
  });
}

}  // namespace

const Rule unassessed = {
    "unassessed",
    N_("Never assessed"),
    N_("Outcomes, teaching and assessment belong together (Biggs, High Educ 1996;32:347), and students give their time "
       "to what is assessed. Criteria of practical exams that ask for gentleness are among what the study found to "
       "matter (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Align an assessment that shows it: an observed encounter, a reflective piece, ratings by patients."),
    Severity::error,
    Scope::own_leaf,
    find_unassessed,
};

}  // namespace attune::analysis::rules
