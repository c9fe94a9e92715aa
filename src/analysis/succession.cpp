#include "analysis/succession.h"

#include <algorithm>

namespace attune::analysis {
namespace {

using model::Curriculum;
using model::Index;
using model::none;

// What each competency is replaced by, one step on.
std::vector<std::vector<Index>> replacements(const Curriculum& curriculum) {
  std::vector<std::vector<Index>> next(curriculum.competencies().size());
  for (const model::Relation& relation : curriculum.table<model::Relation>()) {
    if (relation.relation != model::RelationType::replaced_by) continue;
    const auto from = curriculum.competencies().index_of(relation.from);
    const auto to = curriculum.competencies().index_of(relation.to);
    if (from && to) next[*from].push_back(*to);
  }
  return next;
}

// Those of the framework that lie behind a competency. Relations may run in circles.
std::vector<Index> reach_from(const Curriculum& curriculum, const std::vector<std::vector<Index>>& next, Index start,
                              Index framework) {
  std::vector<Index> found, open{start}, seen{start};
  while (!open.empty()) {
    const Index at = open.back();
    open.pop_back();
    if (at != start && curriculum.framework_of(at) == framework) {
      found.push_back(at);
      continue;
    }
    for (auto to = next[at].rbegin(); to != next[at].rend(); ++to) {
      if (std::find(seen.begin(), seen.end(), *to) != seen.end()) continue;
      seen.push_back(*to);
      open.push_back(*to);
    }
  }
  return found;
}

}  // namespace

std::vector<std::vector<Index>> successors_in(const Curriculum& curriculum, Index to, SameCodes same_codes) {
  const std::vector<std::vector<Index>> next = replacements(curriculum);
  std::vector<std::vector<Index>> successors(next.size());
  for (Index competency = 0; competency < next.size(); ++competency) {
    if (curriculum.framework_of(competency) == to) continue;
    successors[competency] = reach_from(curriculum, next, competency, to);
    if (!successors[competency].empty() || same_codes == SameCodes::mean_nothing) continue;
    const std::string& code = curriculum.competencies()[competency].code;
    if (const auto same = curriculum.find_competency(to, code); same && !code.empty()) successors[competency] = {*same};
  }
  return successors;
}

std::vector<Index> editions_before(const Curriculum& curriculum, Index to,
                                   const std::vector<std::vector<Index>>& successors) {
  std::vector<Index> editions;
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (framework == to || !curriculum.is_own(framework)) continue;
    const auto tree = curriculum.tree_of(framework);
    if (std::any_of(tree.begin(), tree.end(), [&](Index competency) { return !successors[competency].empty(); }))
      editions.push_back(framework);
  }
  return editions;
}

}  // namespace attune::analysis
