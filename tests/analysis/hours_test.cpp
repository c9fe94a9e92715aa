#include <catch2/catch.hpp>

#include "analysis/coverage.h"
#include "tests/support/curriculum.h"

using namespace attune::analysis;
using namespace attune::test;
using attune::model::Snapshot;

namespace {

const CompetencyCoverage& of(const Snapshot& snapshot, const Coverage& coverage, std::string_view code) {
  return coverage.competencies[competency(*snapshot, code)];
}

}  // namespace

TEST_CASE("reach is the activity's own value, whatever its course says", "[analysis][reach]") {
  CHECK(reach_of(*curriculum("C1 required: A1 reach=0.3"), 0) == 0.3);
  CHECK(reach_of(*curriculum("C1 elective reach=0.9: A1 reach=0.3"), 0) == 0.3);
  CHECK(reach_of(*curriculum("second: A1 compulsory reach=0.3"), 0) == 0.3);
}

TEST_CASE("reach in the first classroom is 1 when required, and the course's share when elective",
          "[analysis][reach]") {
  CHECK(reach_of(*curriculum("C1: A1"), 0) == 1);
  CHECK(reach_of(*curriculum("C1 required reach=0.4: A1"), 0) == 1);
  CHECK(reach_of(*curriculum("C1 elective reach=0.4: A1"), 0) == 0.4);
  CHECK(reach_of(*curriculum("C1 elective: A1"), 0) == 0.2);
}

TEST_CASE("reach in the second classroom is 1 when compulsory and a fifth when not", "[analysis][reach]") {
  CHECK(reach_of(*curriculum("second: A1 compulsory"), 0) == 1);
  CHECK(reach_of(*curriculum("second: A1 compulsory=no"), 0) == 0.2);
  CHECK(reach_of(*curriculum("second: A1"), 0) == 0.2);
}

TEST_CASE("contact counts a shared hour for each competency, taught counts every hour once", "[analysis][hours]") {
  const Snapshot snapshot = curriculum("E1! E2! ; C1: A1 4h -> E1 E2, A2 1h -> E1");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").contact_hours == 5);
  CHECK(of(snapshot, coverage, "E2").contact_hours == 4);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 3);
  CHECK(of(snapshot, coverage, "E2").taught_hours == 2);
}

TEST_CASE("weights share out an activity's hours, and an empty weight is 1", "[analysis][hours]") {
  const Snapshot snapshot = curriculum("E1! E2! E3! ; C1: A1 8h -> E1*2 E2 E3*1");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 4);
  CHECK(of(snapshot, coverage, "E2").taught_hours == 2);
  CHECK(of(snapshot, coverage, "E3").taught_hours == 2);
}

TEST_CASE("a weight of 0 takes no share, and weights of 0 alone share out nothing", "[analysis][hours]") {
  const Snapshot snapshot = curriculum("E1! E2! E3! ; C1: A1 8h -> E1*0 E2, A2 3h -> E3*0");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 0);
  CHECK(of(snapshot, coverage, "E1").contact_hours == 8);
  CHECK(of(snapshot, coverage, "E2").taught_hours == 8);
  CHECK(of(snapshot, coverage, "E3").taught_hours == 0);
}

TEST_CASE("effective hours are the taught ones that the cohort meets", "[analysis][hours]") {
  const Snapshot snapshot = curriculum("E1! E2! ; C1: A1 4h -> E1 E2 ; second: A2 10h -> E1");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 12);
  CHECK(of(snapshot, coverage, "E1").effective_hours == Approx(4));
  CHECK(of(snapshot, coverage, "E2").effective_hours == 2);
}

TEST_CASE("each framework shares out an activity's hours by itself", "[analysis][hours]") {
  const Snapshot snapshot = curriculum("E1! E2! ; framework nat role=standard ; N1! ; C1: A1 6h -> E1 E2 nat:N1");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 3);
  CHECK(of(snapshot, coverage, "nat:N1").taught_hours == 6);
}

TEST_CASE("an activity without hours adds none", "[analysis][hours]") {
  const Snapshot snapshot = curriculum("E1! ; C1: A1 -> E1, A2 hours=-3 -> E1");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").contact_hours == 0);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 0);
}

TEST_CASE("a parent's contact hours count an activity once, its other hours are sums", "[analysis][hours]") {
  const Snapshot snapshot =
      curriculum("E! E1>E E1.1>E1 E1.2>E1 E2>E ; C1: A1 4h -> E1.1 E1.2, A2 2h -> E E2 ; second: A3 3h -> E1");
  const Coverage coverage = cover(*snapshot);
  CHECK(of(snapshot, coverage, "E1").contact_hours == 7);
  CHECK(of(snapshot, coverage, "E1").taught_hours == 7);
  CHECK(of(snapshot, coverage, "E1").effective_hours == Approx(4.6));
  CHECK(of(snapshot, coverage, "E").contact_hours == 9);
  CHECK(of(snapshot, coverage, "E").taught_hours == 9);
  CHECK(of(snapshot, coverage, "E").effective_hours == Approx(6.6));
  CHECK(of(snapshot, coverage, "E2").taught_hours == 1);
}

TEST_CASE("a framework's taught hours add up to the hours of the activities aligned to it", "[analysis][hours]") {
  // A programme made by a small generator that is the same on every machine.
  std::uint32_t state = 7;
  const auto below = [&](std::uint32_t n) {
    state = state * 1664525U + 1013904223U;
    return (state >> 16) % n;
  };
  std::string text = "P0! ";
  for (int i = 1; i < 30; ++i)
    text += "P" + std::to_string(i) + ">P" + std::to_string(below(static_cast<std::uint32_t>(i))) + " ";
  double expected = 0;
  for (int a = 0; a < 200; ++a) {
    const auto hours = 1 + below(9);
    const auto aligned = below(5);
    expected += aligned > 0 ? hours : 0;
    text += "\nsecond: A" + std::to_string(a) + " " + std::to_string(hours) + "h ->";
    for (std::uint32_t i = 0; i < aligned; ++i)
      text += " P" + std::to_string(below(30)) + "*" + std::to_string(1 + below(4)) + "^" + std::to_string(i);
  }
  const Snapshot snapshot = curriculum(text);
  const Coverage coverage = cover(*snapshot);
  double own = 0;
  for (const Teaching& teaching : coverage.teachings.all()) own += teaching.hours;
  CHECK(own == Approx(expected));
  CHECK(of(snapshot, coverage, "P0").taught_hours == Approx(expected));
  CHECK(of(snapshot, coverage, "P0").contact_hours == Approx(expected));
  CHECK(of(snapshot, coverage, "P0").effective_hours == Approx(expected * 0.2));
}
