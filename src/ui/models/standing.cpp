#include "ui/models/standing.h"

namespace attune::ui {
namespace {

model::Index topmost(const model::Curriculum& curriculum, model::Index competency) {
  while (curriculum.parent_of(competency) != model::none) competency = curriculum.parent_of(competency);
  return competency;
}

}  // namespace

std::vector<BranchStanding> standing_of(const model::Curriculum& curriculum, const analysis::Coverage& coverage) {
  std::vector<BranchStanding> rows;
  for (model::Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!curriculum.is_own(framework)) continue;
    for (const model::Index competency : curriculum.tree_of(framework)) {
      if (!curriculum.is_leaf(competency)) continue;
      const model::Index top = topmost(curriculum, competency);
      const model::Index branch = top == competency ? model::none : top;
      if (rows.empty() || rows.back().branch != branch || rows.back().framework != framework)
        rows.push_back({branch, framework, 0, {}});
      ++rows.back().leaves;
      for (std::size_t i = 0; i < analysis::definition_count; ++i)
        if (coverage.competencies[competency].all[i]) ++rows.back().covered[i];
    }
  }
  return rows;
}

base::Message definition_help(analysis::Definition definition) {
  switch (definition) {
    case analysis::Definition::declared:
      return N_("Some course claims the competency");
    case analysis::Definition::taught:
      return N_("Some activity teaches the competency");
    case analysis::Definition::reached:
      return N_("Some activity that teaches it reaches enough of the students");
    case analysis::Definition::practised:
      return N_("Some activity that reaches them has practice or reflection");
    case analysis::Definition::assessed:
      return N_("Some assessment looks at it");
    case analysis::Definition::fulfilled:
      return N_("It is reached at its target level and assessed summatively");
  }
  return {};
}

}  // namespace attune::ui
