#include "ui/models/gap_rows.h"

#include <catch2/catch.hpp>

#include "analysis/teller.h"
#include "tests/support/curriculum.h"
#include "ui/models/gap_text.h"

using namespace attune;
using ui::GapFilter;
using ui::GapRows;

namespace {

struct Case {
  explicit Case(std::string_view text)
      : curriculum(test::curriculum(text)),
        coverage(analysis::cover(*curriculum)),
        facts(*curriculum, coverage),
        gaps(analysis::find_gaps(facts)) {}
  GapRows rows(const GapFilter& filter = {}) const {
    analysis::Teller teller(facts);
    return {*curriculum, gaps, filter, base::Catalogue{},
            [&](const analysis::Gap& gap) { return teller.message_of(gap, false); }};
  }
  // "untaught: E1 E2; orphan-course: C1"
  std::string printed(const GapFilter& filter = {}) const {
    std::string text;
    const GapRows all = rows(filter);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const analysis::Gap& gap = gaps[all[i].gap];
      if (all[i].is_heading())
        text += (text.empty() ? "" : "; ") + std::string(gap.rule) + ":";
      else
        text += " " + analysis::subject_code(*curriculum, gap);
    }
    return text;
  }
  model::Snapshot curriculum;
  analysis::Coverage coverage;
  analysis::Facts facts;
  std::vector<analysis::Gap> gaps;
};

}  // namespace

TEST_CASE("gaps stand under their rules, errors first", "[ui][gaps]") {
  CHECK(Case("E1! E2! ; C1 Y1.1").printed() == "untaught: E1 E2; orphan-course: C1");
}

TEST_CASE("gaps are filtered by severity, rule and text", "[ui][gaps]") {
  const Case of("E1! E2! ; C1 Y1.1 \"Anatomy\"");
  GapFilter filter;
  filter.severity = base::Severity::warning;
  CHECK(of.printed(filter) == "orphan-course: C1");
  filter = {};
  filter.rule = "untaught";
  CHECK(of.printed(filter) == "untaught: E1 E2");
  filter = {};
  filter.text = "ANATOMY";
  CHECK(of.printed(filter) == "orphan-course: C1");
  filter.text = "nowhere";
  CHECK(of.rows(filter).size() == 0);
}

TEST_CASE("waived gaps are shown on wish", "[ui][gaps]") {
  const Case of("E1! ; C1 Y1.1 ; waiver rule=orphan-course kind=course code=C1 reason=agreed");
  CHECK(of.printed() == "untaught: E1");
  GapFilter filter;
  filter.waived = ui::Waived::show;
  CHECK(of.rows(filter).gap_count() == 2);
  filter.waived = ui::Waived::only;
  CHECK(of.printed(filter) == "orphan-course: C1");
}

TEST_CASE("gaps stand under branches, and what is about no competency under its course", "[ui][gaps]") {
  const Case of("E! E1>E! E2>E! F! F1>F! ; C1 Y1.1 \"Anatomy\" -> E1: A1 lecture 2h ; second: A2 journal 1h Y1.1");
  GapFilter filter;
  filter.grouping = ui::Grouping::branch;
  const GapRows rows = of.rows(filter);
  std::vector<std::string> headings;
  std::size_t gaps = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].is_heading()) continue;
    headings.push_back(rows.heading(i));
    gaps += rows[i].count;
  }
  REQUIRE(headings.size() >= 4);
  CHECK(headings[0] == "E");
  CHECK(headings[1] == "F");
  CHECK(headings[2] == "C1  Anatomy");
  CHECK(headings[3] == "Second classroom");
  CHECK(gaps == rows.gap_count());
  CHECK(rows.gap_count() == of.rows().gap_count());
  // What a course declares and does not teach is about the competency.
  filter.rule = "declared-not-taught";
  CHECK(of.rows(filter).heading(0) == "E");
}

TEST_CASE("gaps stand under their severity, errors first", "[ui][gaps]") {
  const Case of("E1! E2! ; C1 Y1.1");
  GapFilter filter;
  filter.grouping = ui::Grouping::severity;
  const GapRows rows = of.rows(filter);
  REQUIRE(rows.size() == 5);
  CHECK(rows.heading(0) == "Error");
  CHECK(rows[0].count == 2);
  CHECK(rows.heading(3) == "Warning");
}

TEST_CASE("the facts behind a gap name things by code and title", "[ui][gaps]") {
  const Case of("E1! ; C1 Y1.1 \"Anatomy\" -> E1");
  REQUIRE(of.gaps.front().rule == "untaught");
  const auto facts = ui::facts_of(*of.curriculum, analysis::Teller(of.facts).tell(of.gaps.front()), base::Catalogue{});
  REQUIRE(facts.size() == 1);
  CHECK(facts[0].name == "Declared by");
  CHECK(facts[0].values == std::vector<std::string>{"C1  Anatomy"});
}
