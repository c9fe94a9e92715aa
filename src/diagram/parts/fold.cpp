#include "diagram/parts/fold.h"

#include <algorithm>

namespace attune::diagram {

using model::Curriculum;
using model::Index;

Folding fold(const Curriculum& curriculum, std::size_t most_rows) {
  // leaves[d]: leaves at depth d; inner[d]: branches at depth d.
  std::vector<std::size_t> leaves, inner;
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!curriculum.is_own(framework)) continue;
    for (const Index competency : curriculum.tree_of(framework)) {
      const auto depth = static_cast<std::size_t>(curriculum.depth_of(competency));
      leaves.resize(std::max(leaves.size(), depth + 1));
      inner.resize(leaves.size());
      ++(curriculum.is_leaf(competency) ? leaves : inner)[depth];
    }
  }
  Folding folding{-1, !leaves.empty()};
  std::size_t above = 0;
  for (std::size_t depth = 0; depth < leaves.size(); ++depth) {
    above += leaves[depth];
    // A framework that is one long list has no branches to fold it into.
    if (above + inner[depth] > (depth == 0 ? 4 * most_rows : most_rows)) break;
    folding = {static_cast<int>(depth), depth + 1 < leaves.size()};
  }
  return folding;
}

std::vector<Index> leaves_under(const Curriculum& curriculum, Index competency) {
  std::vector<Index> leaves, open{competency};
  while (!open.empty()) {
    const Index at = open.back();
    open.pop_back();
    const auto children = curriculum.children_of(at);
    if (children.empty()) leaves.push_back(at);
    open.insert(open.end(), children.rbegin(), children.rend());
  }
  return leaves;
}

std::vector<Index> leaves_of(const Curriculum& curriculum, Index framework) {
  std::vector<Index> leaves;
  for (const Index competency : curriculum.tree_of(framework))
    if (curriculum.is_leaf(competency)) leaves.push_back(competency);
  return leaves;
}

}  // namespace attune::diagram
