#pragma once
// The gaps as a list shows them: under a heading for each rule, errors first, those that a filter leaves.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/gap.h"
#include "base/catalogue.h"
#include "base/message.h"
#include "ui/models/names.h"

namespace attune::ui {

enum class Waived { hide, show };

struct GapFilter {
  std::optional<base::Severity> severity;
  std::string rule;  // id; empty: all
  std::string text;  // in code, title or message
  Waived waived = Waived::hide;
};

class GapRows {
 public:
  struct Row {
    std::size_t gap;    // of `gaps`; a heading's first
    std::size_t count;  // of a heading: how many follow; 0: a gap
    bool is_heading() const { return count > 0; }
  };

  GapRows() = default;
  // `gaps` as find_gaps sorts them: all of a rule stand together.
  // `message_of` says what a gap says; asked only where there is a text to be found.
  GapRows(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps, const GapFilter& filter,
          const base::Catalogue& words, const std::function<base::Message(const analysis::Gap&)>& message_of);

  std::size_t size() const { return rows_.size(); }
  const Row& operator[](std::size_t at) const { return rows_[at]; }
  // Without headings.
  std::size_t gap_count() const { return gap_count_; }

 private:
  std::vector<Row> rows_;
  std::size_t gap_count_ = 0;
};

// The subject of a gap; nil for the programme.
app::EntityRef subject_of(const model::Curriculum& curriculum, const analysis::Gap& gap);

}  // namespace attune::ui
