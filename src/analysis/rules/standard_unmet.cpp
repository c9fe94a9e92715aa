#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/text.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_standard_unmet(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Index element = subject.index;
  const std::vector<Index>& answers = facts.related_to(element);
  if (std::any_of(answers.begin(), answers.end(), [&](Index competency) {
        return facts.coverage().competencies[competency].covered(Definition::fulfilled);
      }))
    return;
  found.add(subject, [&] {
    const std::string& standard = curriculum.frameworks()[curriculum.framework_of(element)].key;
    const std::vector<std::string> codes = codes_at(curriculum.competencies(), answers);
    return Telling{
        Message(codes.empty() ? N_("{code} {title}: no competency of the programme is related to this element of "
                                   "{standard}.")
                              : N_("{code} {title}: of what answers to this element of {standard} nothing is "
                                   "fulfilled: {related}."))
            .with("standard", standard)
            .with("related", base::join(codes, ", ")),
        {{"standard", standard}, {"related", codes}}};
  });
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
    Scope::standard_element,
    find_standard_unmet,
};

}  // namespace attune::analysis::rules
