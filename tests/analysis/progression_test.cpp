#include "analysis/progression.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::analysis;
using namespace attune::test;

namespace {

struct Followed {
  attune::model::Snapshot snapshot;
  std::vector<Progression> all;

  explicit Followed(std::string_view text)
      : snapshot(curriculum(text)), all(progressions(*snapshot, cover(*snapshot))) {}
  const Progression& of(std::string_view code) const { return all[competency(*snapshot, code)]; }
};

constexpr std::string_view five_years = "programme years=5 terms_per_year=2 ; E1! ; ";

Followed followed(std::string_view courses) { return Followed(std::string(five_years) + std::string(courses)); }

}  // namespace

TEST_CASE("a term has the highest level that is taught in it", "[analysis][progression]") {
  const auto look = followed("M1 Y1.1: A1 1h -> E1@I, A2 1h -> E1@R ; M2 Y2.1: A3 1h -> E1@M");
  const Progression& of = look.of("E1");
  REQUIRE(of.both.size() == 2);
  CHECK(of.both[0].term == 1);
  CHECK(of.both[0].level == 1);
  CHECK(of.both[0].activities.size() == 2);
  CHECK(of.both[1].term == 3);
  CHECK(of.both[1].level == 2);
}

TEST_CASE("first and second classroom are told apart", "[analysis][progression]") {
  const auto look = followed("M1 Y1.1: A1 1h -> E1@I ; second: V1 Y1.1 2h -> E1@R, V2 Y1.2 2h -> E1@I");
  const Progression& of = look.of("E1");
  REQUIRE(of.first.size() == 1);
  REQUIRE(of.second.size() == 2);
  CHECK(of.first[0].level == 0);
  CHECK(of.second[0].level == 1);
  CHECK(of.both[0].level == 1);
}

TEST_CASE("an activity without a term is kept aside", "[analysis][progression]") {
  const auto look = followed("second: V1 2h -> E1");
  CHECK(look.of("E1").both.empty());
  CHECK(look.of("E1").without_term.size() == 1);
}

TEST_CASE("a level below that of the term before is a regression, the same level is none", "[analysis][progression]") {
  const auto look = followed("M1 Y1.1: A1 1h -> E1@I ; M2 Y1.2: A2 1h -> E1@R ; M3 Y2.1: A3 1h -> E1@R ; "
                             "M4 Y2.2: A4 1h -> E1@I");
  const Progression& of = look.of("E1");
  REQUIRE(of.regressions.size() == 1);
  CHECK(of.regressions[0].from_term == 3);
  CHECK(of.regressions[0].to_term == 4);
  CHECK(of.regressions[0].from_level == 1);
  CHECK(of.regressions[0].to_level == 0);
}

TEST_CASE("a rise by two levels is a jump, a rise by one is none", "[analysis][progression]") {
  const auto step = followed("M1 Y1.1: A1 1h -> E1@I ; M2 Y1.2: A2 1h -> E1@R ; M3 Y2.1: A3 1h -> E1@M");
  CHECK(step.of("E1").jumps.empty());
  const auto leap = followed("M1 Y1.1: A1 1h -> E1@I ; M3 Y2.1: A3 1h -> E1@M");
  REQUIRE(leap.of("E1").jumps.size() == 1);
  CHECK(leap.of("E1").jumps[0].from_level == 0);
  CHECK(leap.of("E1").jumps[0].to_level == 2);
}

TEST_CASE("a beginning above the lowest level is a jump from nothing", "[analysis][progression]") {
  const auto look = followed("M1 Y1.2: A1 1h -> E1@R");
  REQUIRE(look.of("E1").jumps.size() == 1);
  CHECK(look.of("E1").jumps[0].from_term == 0);
  CHECK(look.of("E1").jumps[0].from_level == -1);
}

TEST_CASE("a level that was reached before is no jump after a regression", "[analysis][progression]") {
  const auto look = followed("M1 Y1.1: A1 1h -> E1@I ; M2 Y1.2: A2 1h -> E1@R ; M3 Y2.1: A3 1h -> E1@M ; "
                             "M4 Y2.2: A4 1h -> E1@I ; M5 Y3.1: A5 1h -> E1@M");
  CHECK(look.of("E1").jumps.empty());
}

TEST_CASE("a pause longer than the policy allows is a silence", "[analysis][progression]") {
  const auto allowed = followed("policy sustain_terms=3 ; M1 Y1.1: A1 1h -> E1@I ; M2 Y2.2: A2 1h -> E1@R ; "
                                "M3 Y4.1: A3 1h -> E1@R ; M4 Y5.1: A4 1h -> E1@R");
  CHECK(allowed.of("E1").silences.empty());
  const auto longer = followed("policy sustain_terms=3 ; M1 Y1.1: A1 1h -> E1@I ; M2 Y3.1: A2 1h -> E1@R ; "
                               "M3 Y4.1: A3 1h -> E1@R ; M4 Y5.1: A4 1h -> E1@R");
  REQUIRE(longer.of("E1").silences.size() == 1);
  CHECK(longer.of("E1").silences[0].from_term == 1);
  CHECK(longer.of("E1").silences[0].to_term == 5);
}

TEST_CASE("a competency that ends too early is silent until the programme's end", "[analysis][progression]") {
  const auto look = followed("M1 Y1.1: A1 1h -> E1@I ; M2 Y2.2: A2 1h -> E1@R");
  REQUIRE(look.of("E1").silences.size() == 1);
  CHECK(look.of("E1").silences[0].from_term == 4);
  CHECK(look.of("E1").silences[0].to_term == 11);
  CHECK(look.of("E1").silences[0].to_level == -1);
}

TEST_CASE("what nobody teaches has no progression and no silence", "[analysis][progression]") {
  const auto look = followed("M1 Y1.1 -> E1: A1 1h");
  CHECK(look.of("E1").both.empty());
  CHECK(look.of("E1").silences.empty());
  CHECK(look.of("E1").jumps.empty());
}
