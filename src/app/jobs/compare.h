#pragma once
// Two versions of a programme side by side: what differs, and what that does to coverage and gaps.

#include <filesystem>
#include <string_view>

#include "analysis/compare.h"
#include "analysis/gap_difference.h"

namespace attune::app {

// Gaps are of all rules.
struct SideBySide {
  model::Snapshot before, after;
  analysis::Comparison comparison;
  std::vector<analysis::Gap> gaps_before, gaps_after;
  analysis::GapDifference gaps;  // waived ones are neither closed nor opened
};

// `today` (ISO) says which waivers count. Safe on any thread.
SideBySide put_side_by_side(model::Snapshot before, model::Snapshot after, std::string_view today);

// The same with the programme in a file as the one before. Throws Error(input) for what is no programme.
SideBySide compare_with_file(const std::filesystem::path& before, model::Snapshot after, std::string_view today);

}  // namespace attune::app
