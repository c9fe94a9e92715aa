#pragma once
// What differs between two versions of a programme, as a list shows it: under a heading for each kind of thing, a row
// for each field that changed.

#include <optional>
#include <string>
#include <vector>

#include "app/jobs/compare.h"
#include "base/catalogue.h"
#include "ui/models/plan_text.h"

namespace attune::ui {

struct DifferenceFilter {
  std::optional<model::Kind> kind;
  std::optional<model::ChangeType> change;
  std::string text;  // in name, field or values
};

base::Message change_name(model::ChangeType change);

class ComparisonRows {
 public:
  struct Row {
    model::Kind kind;
    model::ChangeType change = model::ChangeType::changed;
    std::string name = {}, field = {}, before = {}, after = {};
    model::Uuid id = {};    // of the thing in the later version; nil where it is gone
    std::size_t count = 0;  // of a heading: how many things follow
    bool is_first = true;   // of the rows of its thing
    bool is_heading() const { return count > 0; }
  };

  ComparisonRows() = default;
  ComparisonRows(const app::SideBySide& versions, const base::Catalogue& words);

  // Those that a filter leaves, under their headings.
  std::vector<Row> shown(const DifferenceFilter& filter) const;
  // The kinds of which something differs, in their order.
  std::vector<model::Kind> kinds() const;
  // How many things were added, removed or changed.
  std::size_t count(model::ChangeType change) const;

 private:
  std::vector<Row> rows_;  // without headings
};

// As other programs paste it: a line for each row, cells between tabs, a line of titles before them.
std::string as_lines(const std::vector<ComparisonRows::Row>& rows, const base::Catalogue& words);

// Gaps that were closed and opened between the versions: opened ones first. Titles are the programmes' second ones
// where `prefer_second`.
std::vector<GapFate> gap_fates(const app::SideBySide& versions, bool prefer_second);

}  // namespace attune::ui
