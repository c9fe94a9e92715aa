#include "ui/models/plan_wishes.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"
#include "ui/models/gap_rows.h"

using namespace attune;
using ui::PlanWishes;

namespace {

struct Planned {
  explicit Planned(std::string_view text)
      : curriculum(test::curriculum(text)),
        gaps(analysis::find_gaps(*curriculum, analysis::cover(*curriculum), {}, "2026-01-01")) {}
  std::string codes(const std::vector<std::size_t>& places) const {
    std::string text;
    for (const std::size_t place : places)
      text += (text.empty() ? "" : " ") + analysis::subject_code(*curriculum, gaps[place]);
    return text;
  }
  std::string wrong(const PlanWishes& wishes) const {
    return ui::read_wishes(*curriculum, gaps, wishes, "2026-01-01").wrong.english();
  }
  model::Snapshot curriculum;
  std::vector<analysis::Gap> gaps;
};

PlanWishes closing(std::vector<std::string> rules) {
  PlanWishes wishes;
  wishes.rules = std::move(rules);
  return wishes;
}

}  // namespace

TEST_CASE("rules that additions can close are offered with their open gaps", "[ui][planner]") {
  const Planned of("E1! E2! ; C1 Y1.1 ; waiver rule=untaught kind=competency code=E2 reason=later");
  const auto rules = ui::plannable_with_gaps(of.gaps);
  REQUIRE(rules.size() >= 2);
  CHECK(rules[0].rule->id == "untaught");
  CHECK(rules[0].open == 1);
  for (const ui::PlannableRule& rule : rules) CHECK(rule.open > 0);
}

TEST_CASE("without a choice the rules are those of the command line", "[ui][planner]") {
  const PlanWishes wishes;
  CHECK(wishes.rules == analysis::default_plan_rules());
  CHECK_FALSE(wishes.rules.empty());
}

TEST_CASE("picked gaps are wanted alone, and all of them once the picked ones are gone", "[ui][planner]") {
  const Planned of("E1! E2! E3! ; C1 Y1.1");
  PlanWishes wishes = closing({"untaught"});
  CHECK(of.codes(ui::wanted_gaps(*of.curriculum, of.gaps, wishes)) == "E1 E2 E3");
  wishes.gaps = {ui::gap_key(*of.curriculum, of.gaps[ui::offered_gaps(of.gaps, wishes)[1]])};
  CHECK(of.codes(ui::wanted_gaps(*of.curriculum, of.gaps, wishes)) == "E2");
  const auto reading = ui::read_wishes(*of.curriculum, of.gaps, wishes, "2026-01-01");
  REQUIRE(reading.options.request.only.has_value());
  std::size_t asked = 0;
  for (const analysis::Gap& gap : of.gaps) asked += reading.options.request.only->contains(*of.curriculum, gap);
  CHECK(asked == 1);
  wishes.gaps = {"untaught\ncompetency\nX9\n"};
  CHECK(of.codes(ui::wanted_gaps(*of.curriculum, of.gaps, wishes)) == "E1 E2 E3");
}

TEST_CASE("budgets are read as they were typed, and an empty one is no limit", "[ui][planner]") {
  const Planned of("E1! ; C1 Y1.1");
  PlanWishes wishes;
  wishes.hours_per_term = " 7.5 ";
  wishes.activities = "3";
  wishes.seconds = "2";
  wishes.second_classroom = false;
  wishes.only_trained = true;
  const auto reading = ui::read_wishes(*of.curriculum, of.gaps, wishes, "2026-01-01");
  REQUIRE(reading.wrong.empty());
  const analysis::Budgets& budgets = reading.options.request.budgets;
  CHECK(budgets.hours_per_term == 7.5);
  CHECK_FALSE(budgets.hours_per_course.has_value());
  CHECK(budgets.activities == 3);
  CHECK_FALSE(budgets.second_classroom);
  CHECK(budgets.only_trained);
  CHECK(reading.options.limit == std::chrono::seconds(2));
}

TEST_CASE("what is no budget is said in a sentence that names it", "[ui][planner]") {
  const Planned of("E1! ; C1 Y1.1");
  PlanWishes wishes;
  wishes.hours_per_course = "many";
  CHECK(of.wrong(wishes) == "many is no number of hours; write one such as 6 or 7.5, or leave it empty");
  wishes = {};
  wishes.activities = "2.5";
  CHECK(of.wrong(wishes) == "2.5 is no number of activities; write one such as 10, or leave it empty");
  wishes = {};
  wishes.hours_per_term = "-1";
  CHECK_FALSE(of.wrong(wishes).empty());
  for (const char* seconds : {"", "0", "soon", "4000"}) {
    wishes = {};
    wishes.seconds = seconds;
    CHECK(of.wrong(wishes) == "The time to search is a number of seconds from 0.1 to 3600.");
  }
}

TEST_CASE("where there is nothing to close it is said why", "[ui][planner]") {
  CHECK(Planned("E1! ; C1 Y1.1").wrong(closing({})) == "Tick at least one rule whose gaps are to be closed.");
  CHECK(Planned("programme").wrong({}) == "There is no open gap that additions could close.");
}
