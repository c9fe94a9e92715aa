#include "analysis/related.h"

#include <algorithm>

#include "analysis/rules/found.h"

namespace attune::analysis {

std::vector<std::vector<Index>> related_to(const Curriculum& curriculum) {
  std::vector<std::vector<Index>> related(curriculum.competencies().size());
  const auto relate = [&](Index element, Index competency) {
    if (!is_own(curriculum, competency)) return;
    auto& list = related[element];
    if (std::find(list.begin(), list.end(), competency) == list.end()) list.push_back(competency);
  };
  for (const model::Relation& relation : curriculum.table<model::Relation>()) {
    const auto from = curriculum.competencies().index_of(relation.from);
    const auto to = curriculum.competencies().index_of(relation.to);
    if (!from || !to || relation.relation == model::RelationType::replaced_by) continue;
    relate(*from, *to);
    relate(*to, *from);
  }
  return related;
}

}  // namespace attune::analysis
