#include "analysis/mapping_agreement.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::analysis;
using namespace attune::test;
using attune::model::Kind;

TEST_CASE("two authors who mapped alike agree fully", "[analysis][agreement]") {
  const auto one = curriculum("E1! E2! ; M1: A1 2h -> E1@R^Li E1@R^Wang, A2 2h -> E2@I^Li E2@I^Wang");
  const MappingAgreement agreement = compare_authors(*one, "Li", "Wang");
  CHECK(agreement.overall.count == 4);  // two activities, two competencies
  CHECK(agreement.overall.observed == 1);
  CHECK(agreement.overall.kappa.value() == Approx(1));
  CHECK(agreement.disagreements.empty());
}

TEST_CASE("a disagreement names the thing, the competency and both levels", "[analysis][agreement]") {
  const auto one = curriculum("E1! E2! ; M1: A1 2h -> E1@R^Li E1@M^Wang E2@I^Li");
  const MappingAgreement agreement = compare_authors(*one, "Li", "Wang");
  REQUIRE(agreement.disagreements.size() == 2);
  CHECK(agreement.disagreements[0].kind == Kind::activity);
  CHECK(agreement.disagreements[0].competency == competency(*one, "E1"));
  CHECK(agreement.disagreements[0].first == 1);
  CHECK(agreement.disagreements[0].second == 2);
  CHECK(agreement.disagreements[1].first == 0);
  CHECK_FALSE(agreement.disagreements[1].second.has_value());
  CHECK(agreement.overall.observed == 0);
}

TEST_CASE("what neither author mapped is not rated", "[analysis][agreement]") {
  const auto one = curriculum("E1! ; M1: A1 2h -> E1@R^Li E1@R^Wang, A2 2h -> E1@I^Chen, A3 2h");
  CHECK(compare_authors(*one, "Li", "Wang").overall.count == 1);
}

TEST_CASE("agreement is told for each competency", "[analysis][agreement]") {
  const auto one = curriculum("E1! E2! ; M1: A1 2h -> E1@R^Li E1@R^Wang, A2 2h -> E2@I^Li");
  const MappingAgreement agreement = compare_authors(*one, "Li", "Wang");
  REQUIRE(agreement.by_competency.size() == 2);
  CHECK(agreement.by_competency[0].second.observed == 1);
  CHECK(agreement.by_competency[1].second.observed == 0.5);
}

TEST_CASE("two copies are compared over what both have", "[analysis][agreement]") {
  const auto before = curriculum("E1! E2! ; M1: A1 2h -> E1@R, A2 2h -> E2@I, A8 1h -> E1@I");
  const auto after = curriculum("E1! E2! ; M1: A1 2h -> E1@M, A2 2h -> E2@I, A9 1h -> E1@I");
  const MappingAgreement agreement = compare_copies(*before, *after, compare(*before, *after));
  CHECK(agreement.overall.count == 4);
  CHECK(agreement.overall.observed == 0.75);
  REQUIRE(agreement.disagreements.size() == 1);
  CHECK(agreement.disagreements[0].from == activity(*after, "A1"));
  CHECK(agreement.disagreements[0].first == 1);
  CHECK(agreement.disagreements[0].second == 2);
}
