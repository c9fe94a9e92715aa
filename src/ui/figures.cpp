#include "ui/figures.h"

#include <algorithm>

#include "base/clock.h"
#include "ui/support/text.h"

namespace attune::ui {

void Figures::follow(model::Snapshot next, const model::Changes& changes) {
  of_ = std::move(next);
  since_.everything = since_.everything || changes.everything;
  since_.items.insert(since_.items.end(), changes.items.begin(), changes.items.end());
}

const analysis::Analysis& Figures::up_to_date() const {
  if (analysis_ && analysis_->snapshot() == of_) return *analysis_;
  const std::string today = base::today();
  // Waivers end with a day.
  if (analysis_ && analysis_->today() == today)
    analysis_->follow(of_, since_);
  else
    analysis_ = std::make_unique<analysis::Analysis>(of_, today);
  since_ = {};
  return *analysis_;
}

base::Message Figures::message_of(const analysis::Gap& gap) const {
  return up_to_date().teller().message_of(gap, of_->prefers_second(words().language()));
}

const analysis::Telling& Figures::tell(const analysis::Gap& gap) const { return up_to_date().teller().tell(gap); }

std::size_t Figures::open_gap_count() const {
  const auto count = std::ranges::count_if(gaps(), [](const analysis::Gap& gap) { return !gap.is_waived(); });
  return static_cast<std::size_t>(count);
}

}  // namespace attune::ui
