#include "ui/figures.h"

#include <algorithm>

#include "base/clock.h"

namespace attune::ui {

const analysis::Coverage& Figures::coverage() const {
  if (!coverage_) coverage_ = analysis::cover(*of_);
  return *coverage_;
}

const std::vector<analysis::Gap>& Figures::gaps() const {
  if (!gaps_) gaps_ = analysis::find_gaps(*of_, coverage(), {}, base::today());
  return *gaps_;
}

std::size_t Figures::open_gap_count() const {
  const auto count = std::ranges::count_if(gaps(), [](const analysis::Gap& gap) { return !gap.waived; });
  return static_cast<std::size_t>(count);
}

}  // namespace attune::ui
