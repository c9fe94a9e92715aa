#include <algorithm>

#include "analysis/related.h"
#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"
#include "base/text.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

bool is_active(const model::Framework& framework) {
  return framework.role == model::FrameworkRole::standard && framework.status != model::FrameworkStatus::retired &&
         framework.status != model::FrameworkStatus::draft;
}

void find_standard_unmet(const Curriculum& curriculum, const Coverage& coverage, const Rule& rule,
                         std::vector<Gap>& gaps) {
  const auto related = related_to(curriculum);
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!is_active(curriculum.frameworks()[framework])) continue;
    for (const Index element : curriculum.tree_of(framework)) {
      if (!curriculum.is_leaf(element)) continue;
      const std::vector<Index>& answers = related[element];
      if (std::any_of(answers.begin(), answers.end(), [&](Index competency) {
            return coverage.competencies[competency].covered(Definition::fulfilled);
          }))
        continue;
      const std::vector<std::string> codes = codes_at(curriculum.competencies(), answers);
      gaps.push_back(gap_of(
          curriculum, rule, Kind::competency, element,
          Message(codes.empty() ? N_("{code} {title}: no competency of the programme is related to this element of "
                                     "{standard}.")
                                : N_("{code} {title}: of what answers to this element of {standard} nothing is "
                                     "fulfilled: {related}."))
              .with("standard", curriculum.frameworks()[framework].key)
              .with("related", base::join(codes, ", "))));
      gaps.back().detail = {{"standard", curriculum.frameworks()[framework].key}, {"related", codes}};
    }
  }
}

}  // namespace

const Rule standard_unmet = {
    "standard-unmet",
    N_("Element of a standard not met"),
    N_("Those who accredit a programme ask element by element where it is taught and how it is shown; a map that "
       "links the standard to the programme's own competencies gives the answer (Harden, AMEE Guide 21, Med Teach "
       "2001;23:123)."),
    N_("Relate the element to a competency of the programme that answers to it, and bring that competency to its "
       "target level with a summative assessment."),
    Severity::error,
    find_standard_unmet,
};

}  // namespace attune::analysis::rules
