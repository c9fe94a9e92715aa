#include "ui/figures.h"

#include <algorithm>

#include "base/clock.h"
#include "ui/models/gap_titles.h"
#include "ui/support/text.h"

namespace attune::ui {

const analysis::Coverage& Figures::coverage() const {
  if (!coverage_) coverage_ = analysis::cover(*of_);
  return *coverage_;
}

const std::vector<analysis::Gap>& Figures::gaps() const {
  if (!gaps_) {
    gaps_ = analysis::find_gaps(*of_, coverage(), {}, base::today());
    if (of_->prefers_second(words().language())) use_second_titles(*of_, *gaps_);
  }
  return *gaps_;
}

std::size_t Figures::open_gap_count() const {
  const auto count = std::ranges::count_if(gaps(), [](const analysis::Gap& gap) { return !gap.waived; });
  return static_cast<std::size_t>(count);
}

}  // namespace attune::ui
