#pragma once
// Where the programme stands, branch by branch of its own frameworks.

#include <array>
#include <vector>

#include "analysis/coverage.h"
#include "base/message.h"

namespace attune::ui {

struct BranchStanding {
  // The topmost competency of the branch, or `none` for what stands at the top of a framework without a branch.
  model::Index branch = model::none;
  model::Index framework = model::none;
  std::size_t leaves = 0;
  std::array<std::size_t, analysis::definition_count> covered{};
};

// In the frameworks' order; branches without leaves are left out.
std::vector<BranchStanding> standing_of(const model::Curriculum& curriculum, const analysis::Coverage& coverage);

// What a definition says: "Some activity teaches it".
base::Message definition_help(analysis::Definition definition);

}  // namespace attune::ui
