#include "analysis/standard_evidence.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune;
using analysis::cover;
using test::competency;
using test::curriculum;

namespace {

model::Index framework_named(const model::Snapshot& programme, std::string_view key) {
  return *programme->find_code<model::Framework>(key);
}

std::vector<std::string> what_lacks(const std::string& text) {
  const auto programme = curriculum(text);
  std::vector<std::string> list;
  for (const auto& part : analysis::lacking(*programme, cover(*programme), competency(*programme, "E1")))
    list.push_back(part.english());
  return list;
}

}  // namespace

TEST_CASE("an element has the courses, activities and assessments of what is related to it as evidence",
          "[analysis][evidence]") {
  const auto programme = curriculum(
      "E! E1>E!I E2>E!I; C1 -> E1; C2: A1 lecture 2h -> E1 E2, X1 summative -> E1; C3: A2 lecture 4h -> E2\n"
      "framework std role=standard\nT! T1>T! T2>T!\n"
      "relation from=std:T1 to=own:E1 relation=broader");
  const auto evidence = analysis::evidence_of(*programme, cover(*programme), framework_named(programme, "std"));
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0].met);
  CHECK(evidence[0].courses.size() == 2);
  CHECK(evidence[0].activities == std::vector{test::activity(*programme, "A1")});
  CHECK(evidence[0].assessments.size() == 1);
  CHECK(evidence[0].contact_hours == 2);
  CHECK(evidence[0].taught_hours == 1);
  CHECK_FALSE(evidence[1].met);
  CHECK(evidence[1].related.empty());
  CHECK(evidence[1].contact_hours == 0);
}

TEST_CASE("what teaches the parts of a related competency is evidence, and an hour counts once",
          "[analysis][evidence]") {
  const auto programme = curriculum(
      "E! E1>E!I E2>E!I; C1: A1 lecture 2h -> E1 E2\n"
      "framework std role=standard\nT1!\n"
      "relation from=std:T1 to=own:E relation=related; relation from=own:E1 to=std:T1 relation=narrower");
  const auto evidence = analysis::evidence_of(*programme, cover(*programme), framework_named(programme, "std"));
  REQUIRE(evidence.size() == 1);
  CHECK(evidence[0].related.size() == 2);
  CHECK(evidence[0].contact_hours == 2);
  CHECK(evidence[0].taught_hours == 2);
  CHECK_FALSE(evidence[0].met);
}

TEST_CASE("what a competency lacks is said, and nothing where it is fulfilled", "[analysis][evidence]") {
  using Lines = std::vector<std::string>;
  CHECK(what_lacks("E1!I; C1") == Lines{"not taught", "not assessed"});
  CHECK(what_lacks("E1!I; C1 elective: A1 lecture 2h -> E1@I, X1 summative -> E1") ==
        Lines{"no activity reaches enough of the cohort"});
  CHECK(what_lacks("E1!R; C1: A1 lecture 2h -> E1@I, X1 formative -> E1") ==
        Lines{"below the target level", "not assessed summatively"});
  CHECK(what_lacks("E1!I; C1: A1 lecture 2h -> E1@I, X1 summative -> E1").empty());
}
