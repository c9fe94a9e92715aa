#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/text.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// Whether some activity teaches it in that term or before. Without a term on either side there is nothing to doubt.
bool is_taught_by(const Curriculum& curriculum, const CompetencyCoverage& of, std::optional<int> term) {
  return std::any_of(of.activities.begin(), of.activities.end(), [&](Index activity) {
    const auto taught = curriculum.term_of_activity(activity);
    return !term || !taught || *taught <= *term;
  });
}

void find_assessed_not_taught(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const CompetencyCoverage& of = coverage.competencies[competency];
  std::vector<Index> early;
  for (const Index assessment : of.assessments)
    if (!is_taught_by(curriculum, of, curriculum.term_of_assessment(assessment))) early.push_back(assessment);
  if (early.empty()) return;
  found.add(subject, [&] {
    const std::vector<std::string> assessments = codes_at(curriculum.assessments(), early);
    return Telling{Message(N_("{code} {title}: it is assessed by {assessments} before any activity has taught it."))
                       .with("assessments", base::join(assessments, ", ")),
                   {{"assessments", assessments}, {"activities", codes_at(curriculum.activities(), of.activities)}}};
  });
}

}  // namespace

const Rule assessed_not_taught = {
    "assessed-not-taught",
    N_("Assessed before it is taught"),
    N_("An assessment of what was not taught measures what students brought along, and breaks the alignment of "
       "outcomes, teaching and assessment (Biggs, High Educ 1996;32:347)."),
    N_("Teach it in the same term or an earlier one, move the assessment, or take it out of the assessment."),
    Severity::error,
    Scope::own_leaf,
    find_assessed_not_taught,
};

}  // namespace attune::analysis::rules
