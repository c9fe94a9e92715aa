#include "analysis/rule.h"

#include <catch2/catch.hpp>

#include <set>

#include "tests/analysis/rules/found.h"

using namespace attune::analysis;
using namespace attune::test;

TEST_CASE("every rule has an id of its own, and says its title, why it matters and what mends it",
          "[analysis][rules]") {
  std::set<std::string_view> ids;
  for (const Rule* rule : all_rules()) {
    INFO(rule->id);
    CHECK(ids.insert(rule->id).second);
    CHECK(find_rule(rule->id) == rule);
    CHECK_FALSE(rule->title.empty());
    CHECK_FALSE(rule->why.empty());
    CHECK_FALSE(rule->mend.empty());
    CHECK(rule->check != nullptr);
  }
  CHECK(find_rule("unthought") == nullptr);
}

TEST_CASE("gaps come errors first, then by rule, subject and competency, with numbers by value", "[analysis][rules]") {
  const auto snapshot = curriculum("E10! E2! F1! F10! F2! ; C2 -> F10 F2 ; C1 -> F1 : A1");
  std::vector<std::string> lines;
  for (const Gap& gap : find_gaps(*snapshot, cover(*snapshot), {"untaught", "orphan-activity", "declared-not-taught"}))
    lines.push_back(std::string(gap.rule) + " " + subject_code(*snapshot, gap) +
                    (gap.competency == attune::model::none ? "" : " " + snapshot->competencies()[gap.competency].code));
  CHECK(lines == std::vector<std::string>{"untaught E2", "untaught E10", "untaught F1", "untaught F2", "untaught F10",
                                          "declared-not-taught C1 F1", "declared-not-taught C2 F2",
                                          "declared-not-taught C2 F10", "orphan-activity A1"});
}

TEST_CASE("without names all rules look, with names only those", "[analysis][rules]") {
  const auto snapshot = curriculum("E1! ; C1: A1");
  std::set<std::string_view> rules;
  for (const Gap& gap : find_gaps(*snapshot, cover(*snapshot))) rules.insert(gap.rule);
  CHECK(rules == std::set<std::string_view>{"untaught", "orphan-course", "orphan-activity", "strategy-unused"});
  CHECK(find_gaps(*snapshot, cover(*snapshot), {"orphan-course"}).size() == 1);
}

TEST_CASE("a waiver marks the gap it names with its reason and its author", "[analysis][waivers]") {
  const auto snapshot =
      curriculum("E1! E2! ; waiver rule=untaught kind=competency code=E1 reason=\"next year\" author=dean");
  const auto gaps = gaps_of(*snapshot, "untaught");
  REQUIRE(gaps.size() == 2);
  CHECK(gaps[0].waived->reason == "next year");
  CHECK(gaps[0].waived->author == "dean");
  CHECK_FALSE(gaps[1].waived.has_value());
}

TEST_CASE("a waiver of another rule, kind or code marks nothing", "[analysis][waivers]") {
  for (const char* waiver : {"rule=unassessed kind=competency code=E1", "rule=untaught kind=course code=E1",
                             "rule=untaught kind=competency code=E2"}) {
    const auto snapshot = curriculum(std::string("E1! ; waiver ") + waiver);
    CHECK_FALSE(gaps_of(*snapshot, "untaught")[0].waived.has_value());
  }
}

TEST_CASE("a waiver of a course's gap is for one competency where it names one", "[analysis][waivers]") {
  const std::string text = "E1! E2! ; C1 -> E1 E2 ; waiver rule=declared-not-taught kind=course code=C1";
  const auto all = curriculum(text);
  CHECK(gaps_of(*all, "declared-not-taught")[0].waived.has_value());
  CHECK(gaps_of(*all, "declared-not-taught")[1].waived.has_value());
  const auto one = curriculum(text + " competency=E2");
  CHECK_FALSE(gaps_of(*one, "declared-not-taught")[0].waived.has_value());
  CHECK(gaps_of(*one, "declared-not-taught")[1].waived.has_value());
}

TEST_CASE("a waiver holds until its date, that day included", "[analysis][waivers]") {
  const auto snapshot = curriculum("E1! ; waiver rule=untaught kind=competency code=E1 until=2026-06-30");
  CHECK(gaps_of(*snapshot, "untaught", "2026-06-30")[0].waived.has_value());
  CHECK_FALSE(gaps_of(*snapshot, "untaught", "2026-07-01")[0].waived.has_value());
}

TEST_CASE("a gap's sentence can be had with the second language's titles", "[analysis][rules]") {
  const auto snapshot = curriculum("E1! \"Cues\" title_2=线索 ; C1 \"Ward\" title_2=病房 -> E1");
  const auto gap = gaps_of(*snapshot, "declared-not-taught")[0];
  CHECK(message_of(*snapshot, gap, false).english() ==
        "C1 Ward: the course declares E1 Cues, but none of its activities teaches it.");
  CHECK(message_of(*snapshot, gap, true).english() ==
        "C1 病房: the course declares E1 线索, but none of its activities teaches it.");
}

TEST_CASE("a leader is named in the second language too", "[analysis][rules]") {
  const auto snapshot = curriculum(
      "E1! \"Cues\" title_2=线索 ; C1: A1 leaders=T1 -> E1 ; C2: A2 leaders=T1 -> E1 ; teacher T1 name=Wang name_2=王");
  const auto gap = gaps_of(*snapshot, "single-point")[0];
  CHECK(message_of(*snapshot, gap, false).english() ==
        "E1 Cues: Wang alone leads all the activities that reach the cohort.");
  CHECK(message_of(*snapshot, gap, true).english() ==
        "E1 线索: 王 alone leads all the activities that reach the cohort.");
}

TEST_CASE("a gap of a thing without a title says so", "[analysis][rules]") {
  CHECK(said("untaught", "E1!") == Codes{"E1 (without a title): no activity teaches it."});
}
