#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_no_formative_feedback(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const std::vector<Index>& assessments = coverage.competencies[competency].assessments;
  const bool formative = std::any_of(assessments.begin(), assessments.end(), [&](Index assessment) {
    return curriculum.assessments()[assessment].purpose == model::Purpose::formative;
  });
  if (assessments.empty() || formative) return;
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: it is assessed, but never formatively.")),
                   {{"assessments", codes_at(curriculum.assessments(), assessments)}}};
  });
}

}  // namespace

const Rule no_formative_feedback = {
    "no-formative-feedback",
    N_("Assessed without feedback on the way"),
    N_("A mark at the end comes too late to learn from: what changes how students act is feedback while they can "
       "still use it (Archer, Med Educ 2010;44:101). Timely feedback from several sides is one of the study's "
       "strategies (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Add a formative assessment: an observed encounter with feedback, a reflective piece that is talked through, "
       "ratings by peers or patients."),
    Severity::info,
    Scope::own_leaf,
    find_no_formative_feedback,
};

}  // namespace attune::analysis::rules
