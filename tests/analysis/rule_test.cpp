#include "analysis/rule.h"

#include <catch2/catch.hpp>

#include <set>

#include "tests/analysis/rules/found.h"

using namespace attune::analysis;
using namespace attune::test;

namespace {

// What the first gap of a rule says, with the titles of both languages.
struct Told {
  Told(const Curriculum& curriculum, std::string_view rule) {
    const Coverage coverage = cover(curriculum);
    const Facts facts(curriculum, coverage);
    Teller teller(facts);
    const auto gaps = find_gaps(facts, {std::string(rule)});
    REQUIRE_FALSE(gaps.empty());
    first = teller.message_of(gaps[0], false).english();
    second = teller.message_of(gaps[0], true).english();
  }
  std::string first, second;
};

}  // namespace

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
  CHECK(waiver_of(*snapshot, gaps[0])->reason == "next year");
  CHECK(waiver_of(*snapshot, gaps[0])->author == "dean");
  CHECK_FALSE(gaps[1].is_waived());
}

TEST_CASE("a waiver of another rule, kind or code marks nothing", "[analysis][waivers]") {
  for (const char* waiver : {"rule=unassessed kind=competency code=E1", "rule=untaught kind=course code=E1",
                             "rule=untaught kind=competency code=E2"}) {
    const auto snapshot = curriculum(std::string("E1! ; waiver ") + waiver);
    CHECK_FALSE(gaps_of(*snapshot, "untaught")[0].is_waived());
  }
}

TEST_CASE("a waiver of a course's gap is for one competency where it names one", "[analysis][waivers]") {
  const std::string text = "E1! E2! ; C1 -> E1 E2 ; waiver rule=declared-not-taught kind=course code=C1";
  const auto all = curriculum(text);
  CHECK(gaps_of(*all, "declared-not-taught")[0].is_waived());
  CHECK(gaps_of(*all, "declared-not-taught")[1].is_waived());
  const auto one = curriculum(text + " competency=E2");
  CHECK_FALSE(gaps_of(*one, "declared-not-taught")[0].is_waived());
  CHECK(gaps_of(*one, "declared-not-taught")[1].is_waived());
}

TEST_CASE("a waiver holds until its date, that day included", "[analysis][waivers]") {
  const auto snapshot = curriculum("E1! ; waiver rule=untaught kind=competency code=E1 until=2026-06-30");
  CHECK(gaps_of(*snapshot, "untaught", "2026-06-30")[0].is_waived());
  CHECK_FALSE(gaps_of(*snapshot, "untaught", "2026-07-01")[0].is_waived());
}

TEST_CASE("a gap's sentence can be had with the second language's titles", "[analysis][rules]") {
  const auto snapshot = curriculum("E1! \"Cues\" title_2=线索 ; C1 \"Ward\" title_2=病房 -> E1");
  const Told told(*snapshot, "declared-not-taught");
  CHECK(told.first == "C1 Ward: the course declares E1 Cues, but none of its activities teaches it.");
  CHECK(told.second == "C1 病房: the course declares E1 线索, but none of its activities teaches it.");
}

TEST_CASE("a leader is named in the second language too", "[analysis][rules]") {
  const auto snapshot = curriculum(
      "E1! \"Cues\" title_2=线索 ; C1: A1 leaders=T1 -> E1 ; C2: A2 leaders=T1 -> E1 ; teacher T1 name=Wang name_2=王");
  const Told told(*snapshot, "single-point");
  CHECK(told.first == "E1 Cues: Wang alone leads all the activities that reach the cohort.");
  CHECK(told.second == "E1 线索: 王 alone leads all the activities that reach the cohort.");
}

TEST_CASE("gaps are told in any order as they are told one after the other", "[analysis][rules]") {
  const auto snapshot = curriculum(
      "programme years=2 ; E1!M E2! E3! ; C1 Y1.1 prerequisites=C2 -> E1 E2 E3: A1 S9 S12 Y5 -> E1@R, A2 -> E1@Z ; "
      "C2 Y1.2 prerequisites=C1: A3 -> E3, A4 strategies=S9");
  const Coverage coverage = cover(*snapshot);
  const Facts facts(*snapshot, coverage);
  const std::vector<Gap> gaps = find_gaps(facts);
  Teller in_order(facts);
  std::vector<Telling> tellings;
  std::set<std::string> sentences;
  for (const Gap& gap : gaps) {
    tellings.push_back(in_order.tell(gap));
    sentences.insert(tellings.back().message.english());
  }
  REQUIRE(gaps.size() > 12);
  CHECK(sentences.size() == gaps.size());
  Teller backwards(facts);
  for (std::size_t i = gaps.size(); i > 0; --i) CHECK(backwards.tell(gaps[i - 1]) == tellings[i - 1]);
}

TEST_CASE("a gap of a thing without a title says so", "[analysis][rules]") {
  CHECK(said("untaught", "E1!") == Codes{"E1 (without a title): no activity teaches it."});
}
