#include "analysis/rollover/editions.h"

#include "base/text.h"

namespace attune::analysis {

using model::Index;
using model::none;

Editions::Editions(const model::Curriculum& of, const RolloverRequest& request)
    : curriculum(of), to(request.to), replaced(of.competencies().size(), false) {
  for (const Index framework : request.from)
    for (const Index competency : of.tree_of(framework)) replaced[competency] = true;
  successors = request.to == none ? std::vector<std::vector<Index>>(replaced.size())
                                  : successors_in(of, request.to, request.same_codes);
}

std::string Editions::successor_codes(Index competency) const {
  std::vector<std::string> codes;
  for (const Index successor : successors[competency]) codes.push_back(code(successor));
  return base::join(codes, ", ");
}

Index Editions::replaced_by_code(const std::string& wanted) const {
  Index found = none;
  for (Index competency = 0; competency < replaced.size(); ++competency) {
    if (code(competency) != wanted) continue;
    const Index framework = curriculum.framework_of(competency);
    if (replaced[competency])
      found = found == none ? competency : found;
    else if (framework != none && framework != to && curriculum.is_own(framework))
      return none;
  }
  return found;
}

}  // namespace attune::analysis
