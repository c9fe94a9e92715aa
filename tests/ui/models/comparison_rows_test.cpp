#include "ui/models/comparison_rows.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune;
using model::ChangeType;
using model::Kind;
using ui::ComparisonRows;
using ui::DifferenceFilter;

namespace {

app::SideBySide between(std::string_view before, std::string_view after) {
  return app::put_side_by_side(test::curriculum(before), test::curriculum(after), "2026-01-01");
}

const std::string earlier = "E1! E2! ; C1 Y1.1 \"Anatomy\" 10h ; C2 Y1.2 \"Surgery\"";
const std::string later = "E1! E2! ; C1 Y1.1 \"Anatomy of man\" 12h: A1 lecture 2h -> E1@I ; C3 Y2.1 \"Letters\"";

// "course 3: changed C1 …"
std::string printed(const std::vector<ComparisonRows::Row>& rows) {
  std::string text;
  for (const ComparisonRows::Row& row : rows) {
    if (row.is_heading()) {
      text += (text.empty() ? "" : "; ") + std::string(model::code(row.kind)) + " " + std::to_string(row.count) + ":";
      continue;
    }
    text += " " + (row.is_first ? ui::change_name(row.change).english() + " " + row.name : std::string("and"));
    if (!row.field.empty()) text += " [" + row.field + ": " + row.before + " > " + row.after + "]";
  }
  return text;
}

}  // namespace

TEST_CASE("what differs stands under its kind, with old and new values", "[ui][compare]") {
  const ComparisonRows rows(between(earlier, later), base::Catalogue());
  CHECK(rows.kinds() == std::vector{Kind::method, Kind::course, Kind::activity, Kind::alignment});
  DifferenceFilter filter;
  filter.kind = Kind::course;
  CHECK(printed(rows.shown(filter)) ==
        "course 3: removed C2 Surgery changed C1 Anatomy of man [Title: Anatomy > Anatomy of man] "
        "and [Theory hours: 10 > 12] added C3 Letters");
  CHECK(rows.count(ChangeType::removed) == 1);
  CHECK(rows.count(ChangeType::changed) == 1);
  CHECK(rows.count(ChangeType::added) == 4);
}

TEST_CASE("differences are filtered by change and text, and a thing keeps its name", "[ui][compare]") {
  const ComparisonRows rows(between(earlier, later), base::Catalogue());
  DifferenceFilter filter;
  filter.change = ChangeType::removed;
  CHECK(printed(rows.shown(filter)) == "course 1: removed C2 Surgery");
  filter = {};
  filter.text = "THEORY";
  CHECK(printed(rows.shown(filter)) == "course 1: changed C1 Anatomy of man [Theory hours: 10 > 12]");
  filter.text = "nowhere";
  CHECK(rows.shown(filter).empty());
}

TEST_CASE("only what is still there can be gone to", "[ui][compare]") {
  const auto versions = between(earlier, later);
  const ComparisonRows rows(versions, base::Catalogue());
  for (const auto& row : rows.shown({})) {
    if (row.is_heading()) continue;
    CHECK(static_cast<bool>(row.id) == (row.change != ChangeType::removed));
  }
}

TEST_CASE("the list is copied with a title line and tabs", "[ui][compare]") {
  const ComparisonRows rows(between("C1 Y1.1 \"Anatomy\"", "C1 Y1.1 \"Bones\""), base::Catalogue());
  CHECK(ui::as_lines(rows.shown({}), base::Catalogue()) ==
        "Kind\tChange\tThing\tField\tBefore\tAfter\n"
        "course\tchanged\tC1 Bones\tTitle\tAnatomy\tBones\n");
}

TEST_CASE("gaps that were opened come before those that were closed", "[ui][compare]") {
  const auto versions = between("E1! ; C1 Y1.1 -> E1@I: A1 lecture 2h -> E1@I",
                                "E1! E2! ; C1 Y1.1 -> E1@I: A1 lecture 2h -> E1@I, X1 formative -> E1@I");
  const auto fates = ui::gap_fates(versions, false);
  REQUIRE(fates.size() == versions.gaps.opened.size() + versions.gaps.closed.size());
  REQUIRE(versions.gaps.closed.size() >= 1);
  CHECK(fates.front().fate == ui::Fate::opened);
  CHECK(fates.back().fate == ui::Fate::closed);
}

TEST_CASE("the same programme twice has no rows", "[ui][compare]") {
  const ComparisonRows rows(between(earlier, earlier), base::Catalogue());
  CHECK(rows.kinds().empty());
  CHECK(rows.shown({}).empty());
}
