#pragma once
// What the views show numbers from: coverage and gaps of one snapshot, worked out when first asked for.

#include <optional>
#include <vector>

#include "analysis/coverage.h"
#include "analysis/rule.h"

namespace attune::ui {

class Figures {
 public:
  explicit Figures(model::Snapshot of) : of_(std::move(of)) {}

  const model::Snapshot& snapshot() const { return of_; }
  const analysis::Coverage& coverage() const;
  // Waived ones are marked, not left out. Sorted as analysis sorts them.
  const std::vector<analysis::Gap>& gaps() const;
  // Gaps that nobody waived.
  std::size_t open_gap_count() const;

 private:
  model::Snapshot of_;
  mutable std::optional<analysis::Coverage> coverage_;
  mutable std::optional<std::vector<analysis::Gap>> gaps_;
};

}  // namespace attune::ui
