#pragma once
// The gaps as a list shows them: in groups under headings, errors first, those that a filter leaves.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/gap.h"
#include "base/catalogue.h"
#include "base/message.h"
#include "ui/models/names.h"

namespace attune::ui {

enum class Waived { hide, show, only };
// A branch is the topmost competency that a gap is about, else the course that its subject stands in.
enum class Grouping { rule, severity, branch };

struct GapFilter {
  std::optional<base::Severity> severity;
  std::string rule;  // id; empty: all
  std::string text;  // in code, title or message
  Waived waived = Waived::hide;
  Grouping grouping = Grouping::rule;
};

class GapRows {
 public:
  struct Row {
    std::size_t gap;    // of `gaps`; a heading's first
    std::size_t count;  // of a heading: how many follow; 0: a gap
    std::size_t group = 0;
    bool is_heading() const { return count > 0; }
  };

  using MessageOf = std::function<base::Message(const analysis::Gap&)>;

  GapRows() = default;
  // `gaps` as find_gaps sorts them: by severity, then by rule. Within a group they keep that order.
  // `message_of` says what a gap says; asked only where there is a text to be found.
  GapRows(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps, const GapFilter& filter,
          const base::Catalogue& words, const MessageOf& message_of);

  std::size_t size() const { return rows_.size(); }
  const Row& operator[](std::size_t at) const { return rows_[at]; }
  // What the group is called that begins with the heading at this place, and the rows' grouping.
  const std::string& heading(std::size_t at) const { return headings_[rows_[at].group]; }
  Grouping grouping() const { return grouping_; }
  // Without headings.
  std::size_t gap_count() const { return gap_count_; }

 private:
  static bool is_shown(const model::Curriculum& curriculum, const analysis::Gap& gap, const GapFilter& filter,
                       const std::string& wanted, const base::Catalogue& words, const MessageOf& message_of);

  std::vector<Row> rows_;
  std::vector<std::string> headings_;
  Grouping grouping_ = Grouping::rule;
  std::size_t gap_count_ = 0;
};

// The subject of a gap; nil for the programme.
app::EntityRef subject_of(const model::Curriculum& curriculum, const analysis::Gap& gap);

// Calls a gap the same in every snapshot; and the gap that is called so, nullptr where there is none any more.
std::string gap_key(const model::Curriculum& curriculum, const analysis::Gap& gap);
const analysis::Gap* find_gap(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                              std::string_view key);

}  // namespace attune::ui
