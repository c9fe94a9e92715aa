#pragma once
// What the views show numbers from: coverage and gaps of the open programme. Worked out when first asked for, and then
// only brought up to date with what was edited since, so that all views share one analysis however often one edits.

#include <memory>
#include <vector>

#include "analysis/analysis.h"

namespace attune::ui {

class Figures {
 public:
  explicit Figures(model::Snapshot of) : of_(std::move(of)) {}

  const model::Snapshot& snapshot() const { return of_; }
  const analysis::Coverage& coverage() const { return up_to_date().coverage(); }
  // Waived ones are marked, not left out. Sorted as analysis sorts them.
  const std::vector<analysis::Gap>& gaps() const { return up_to_date().gaps(); }
  // What one of them says, with titles in the language of the window; its facts.
  base::Message message_of(const analysis::Gap& gap) const;
  const analysis::Telling& tell(const analysis::Gap& gap) const;  // valid until the next question
  // Gaps that nobody waived.
  std::size_t open_gap_count() const;

  // Goes on to a later snapshot of the same document. What was asked for before is not to be looked at any more.
  void follow(model::Snapshot next, const model::Changes& changes);

 private:
  const analysis::Analysis& up_to_date() const;

  model::Snapshot of_;
  mutable model::Changes since_;  // between the snapshot that was analysed and of_
  mutable std::unique_ptr<analysis::Analysis> analysis_;
};

}  // namespace attune::ui
