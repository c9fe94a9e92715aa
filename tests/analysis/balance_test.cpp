#include "analysis/balance.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::analysis;
using attune::test::curriculum;

TEST_CASE("a stage's effective hours are shared out among the dimensions", "[analysis][balance]") {
  const auto snapshot = curriculum(
      "stage early from_year=1 ; stage late from_year=2 ; E1! emotional C1! cognitive E2! emotional V1! ; "
      "K1 Y1: A1 4h -> E1 C1, A2 10h reach=0.6 -> E2 ; second: A3 Y2 5h -> V1, A4 9h -> E1");
  const auto stages = balance_of(*snapshot, cover(*snapshot));
  REQUIRE(stages.size() == 2);
  CHECK(stages[0].effective_hours == Approx(10));
  REQUIRE(stages[0].dimensions.size() == 3);
  CHECK(stages[0].dimensions[0].dimension == "emotional");
  CHECK(stages[0].dimensions[0].effective_hours == Approx(8));
  CHECK(stages[0].dimensions[0].share == Approx(0.8));
  CHECK(stages[0].dimensions[1].share == Approx(0.2));
  CHECK(stages[0].dimensions[2].dimension.empty());
  CHECK(stages[0].dimensions[2].share == 0);
  CHECK(stages[1].effective_hours == Approx(1));
  CHECK(stages[1].dimensions[2].share == Approx(1));
}

TEST_CASE("hours for a standard's elements are no part of the balance", "[analysis][balance]") {
  const auto snapshot = curriculum(
      "stage early from_year=1 ; E1! emotional ; framework nat role=standard ; N1! cognitive ; K1 Y1: A1 4h -> E1 N1");
  const auto stages = balance_of(*snapshot, cover(*snapshot));
  CHECK(stages[0].effective_hours == Approx(4));
  CHECK(stages[0].dimensions.size() == 1);
}

TEST_CASE("a stage without hours has shares of nothing", "[analysis][balance]") {
  const auto snapshot = curriculum("stage early from_year=1 ; E1! emotional");
  const auto stages = balance_of(*snapshot, cover(*snapshot));
  CHECK(stages[0].effective_hours == 0);
  CHECK(stages[0].dimensions[0].share == 0);
}
