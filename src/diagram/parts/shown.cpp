#include "diagram/parts/shown.h"

#include <algorithm>

#include "diagram/parts/fold.h"

namespace attune::diagram {

using model::Curriculum;
using model::Index;

namespace {

bool has_own(const analysis::CompetencyCoverage& of) {
  return !of.activities.empty() || !of.declaring_courses.empty() || !of.assessments.empty();
}

std::vector<Index> subtree(const Curriculum& curriculum, Index competency) {
  std::vector<Index> members{competency};
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto children = curriculum.children_of(members[i]);
    members.insert(members.end(), children.begin(), children.end());
  }
  return members;
}

class Chooser {
 public:
  Chooser(const Curriculum& curriculum, const analysis::Coverage& coverage)
      : curriculum_(curriculum), coverage_(coverage) {
    shown_.place_of.assign(curriculum.competencies().size(), ShownCompetencies::nowhere);
  }

  // Everything down to a depth; deeper branches are folded. -1: frameworks.
  void to_depth(int depth) {
    for (Index framework = 0; framework < curriculum_.frameworks().size(); ++framework) {
      if (!curriculum_.is_own(framework)) continue;
      if (depth < 0) {
        whole_framework(framework);
        continue;
      }
      for (const Index competency : curriculum_.tree_of(framework))
        if (curriculum_.depth_of(competency) <= depth) one(competency, depth);
    }
  }

  // The branch down to as many levels as fit.
  void branch(Index top, std::size_t most) {
    const int at = curriculum_.depth_of(top);
    const std::vector<Index> all = ordered(top);
    int depth = at;
    while (true) {
      const auto rows = std::count_if(all.begin(), all.end(), [&](Index c) {
        const int d = curriculum_.depth_of(c);
        return d == depth + 1 || (d <= depth && curriculum_.is_leaf(c));
      });
      const bool deeper = std::any_of(all.begin(), all.end(), [&](Index c) { return curriculum_.depth_of(c) > depth; });
      if (!deeper || (depth > at && static_cast<std::size_t>(rows) > most)) break;
      ++depth;
    }
    for (const Index competency : all)
      if (curriculum_.depth_of(competency) <= depth) one(competency, depth);
  }

  ShownCompetencies take() { return std::move(shown_); }

 private:
  std::vector<Index> ordered(Index top) const {
    std::vector<Index> list;
    std::vector<bool> in(curriculum_.competencies().size(), false);
    for (const Index each : subtree(curriculum_, top)) in[each] = true;
    for (const Index each : curriculum_.tree_of(curriculum_.framework_of(top)))
      if (in[each]) list.push_back(each);
    return list;
  }

  Index top_of(Index competency) const {
    while (curriculum_.parent_of(competency) != model::none) competency = curriculum_.parent_of(competency);
    return competency;
  }

  void one(Index competency, int depth) {
    Shown shown{competency, curriculum_.framework_of(competency), top_of(competency), {}, {}};
    if (curriculum_.is_leaf(competency)) {
      shown.leaves = shown.members = {competency};
    } else if (curriculum_.depth_of(competency) == depth) {
      shown.leaves = leaves_under(curriculum_, competency);
      shown.members = subtree(curriculum_, competency);
      shown.folded = true;
    } else if (has_own(coverage_.competencies[competency])) {
      shown.members = {competency};
      shown.whole = true;
    } else {
      return;
    }
    add(std::move(shown));
  }

  void whole_framework(Index framework) {
    Shown shown{model::none, framework, model::none, leaves_of(curriculum_, framework), {}};
    const auto tree = curriculum_.tree_of(framework);
    shown.members.assign(tree.begin(), tree.end());
    shown.folded = true;
    if (!tree.empty()) add(std::move(shown));
  }

  void add(Shown shown) {
    for (const Index member : shown.members) shown_.place_of[member] = shown_.list.size();
    shown_.folded = shown_.folded || shown.folded;
    shown_.leaf_count += shown.leaves.size();
    shown_.list.push_back(std::move(shown));
  }

  const Curriculum& curriculum_;
  const analysis::Coverage& coverage_;
  ShownCompetencies shown_;
};

}  // namespace

ShownCompetencies shown_competencies(const Curriculum& curriculum, const analysis::Coverage& coverage,
                                     const PictureOptions& options, std::size_t most) {
  Chooser chooser(curriculum, coverage);
  if (options.competency != model::none)
    chooser.branch(options.competency, most);
  else
    chooser.to_depth(fold(curriculum, most).depth);
  return chooser.take();
}

std::vector<std::pair<std::size_t, std::size_t>> by_branch(const ShownCompetencies& shown) {
  std::vector<std::pair<std::size_t, std::size_t>> stretches;
  const auto& list = shown.list;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const bool same = i > 0 && list[i].framework == list[i - 1].framework && list[i].top == list[i - 1].top;
    // Competencies that stand at the top without children are one stretch together.
    const auto alone = [&](std::size_t at) { return list[at].top == list[at].competency && !list[at].whole; };
    const bool both_alone = i > 0 && list[i].framework == list[i - 1].framework && alone(i) && alone(i - 1);
    if (same || both_alone)
      stretches.back().second = i + 1;
    else
      stretches.emplace_back(i, i + 1);
  }
  return stretches;
}

}  // namespace attune::diagram
