// The rules about standards, loads, prerequisites, feedback and what people think of the coverage.

#include <catch2/catch.hpp>

#include "tests/analysis/rules/found.h"

using namespace attune::test;

TEST_CASE("a leaf that is assessed, but never formatively, lacks feedback", "[analysis][rules]") {
  CHECK(found("no-formative-feedback", "E1! E2! ; C1: X1 summative -> E1 E2, X2 formative -> E2") == Codes{"E1"});
  CHECK(found("no-formative-feedback", "E1! ; C1: X1 assessment -> E1") == Codes{"E1"});
  CHECK(found("no-formative-feedback", "E1! ; C1: A1 -> E1").empty());
}

namespace {

// E1 is fulfilled, E2 is taught only.
const std::string own = "E1! E2! ; C1: A1 -> E1 E2, X1 summative -> E1 ; ";
const std::string standard = own + "framework nat role=standard status=adopted ; ";

std::string relation(const std::string& from, const std::string& to, const std::string& kind = "related") {
  return "; relation from=" + from + " to=" + to + " relation=\"" + kind + "\"";
}

}  // namespace

TEST_CASE("an element of a standard needs a related competency that is fulfilled", "[analysis][rules]") {
  CHECK(found("standard-unmet", standard + "N1! N2! N3!" + relation("nat:N1", "own:E1") +
                                    relation("nat:N2", "own:E2")) == Codes{"N2", "N3"});
  CHECK(
      found("standard-unmet", standard + "N1!" + relation("nat:N1", "own:E2") + relation("nat:N1", "own:E1")).empty());
  CHECK(found("standard-unmet", standard + "N1!" + relation("own:E1", "nat:N1", "exact")).empty());
}

TEST_CASE("a replacement is no answer to an element, another standard's element neither", "[analysis][rules]") {
  CHECK(found("standard-unmet", standard + "N1!" + relation("nat:N1", "own:E1", "replaced by")) == Codes{"N1"});
  CHECK(found("standard-unmet", standard + "N1! ; framework who role=standard status=retired ; W1!" +
                                    relation("nat:N1", "who:W1") + "; C9: A9 -> who:W1, X9 summative -> who:W1") ==
        Codes{"N1"});
}

TEST_CASE("only the leaves of standards in force are asked", "[analysis][rules]") {
  CHECK(found("standard-unmet", standard + "N! N1>N") == Codes{"N1"});
  CHECK(found("standard-unmet", own + "framework nat role=standard ; N1!") == Codes{"N1"});
  CHECK(found("standard-unmet", own + "framework nat role=standard status=draft ; N1!").empty());
  CHECK(found("standard-unmet", own + "framework nat role=standard status=retired ; N1!").empty());
}

TEST_CASE("a parent answers to an element when all its leaves are fulfilled", "[analysis][rules]") {
  const std::string parent = "framework nat role=standard ; N1! ; framework own ; E! E1>E E2>E ; C1: A1 -> E1 E2 ; ";
  CHECK(found("standard-unmet", parent + "C2: X1 summative -> E1" + relation("nat:N1", "own:E")) == Codes{"N1"});
  CHECK(found("standard-unmet", parent + "C2: X1 summative -> E1 E2" + relation("nat:N1", "own:E")).empty());
}

TEST_CASE("standard-unmet says what answers to the element, or that nothing does", "[analysis][rules]") {
  CHECK(said("standard-unmet", standard + "N1! \"Comfort\" N2! \"Care\"" + relation("nat:N2", "own:E2")) ==
        Codes{"N1 Comfort: no competency of the programme is related to this element of nat.",
              "N2 Care: of what answers to this element of nat nothing is fulfilled: E2."});
}

TEST_CASE("a leaf that takes more than the policy's share of the taught hours is overloaded", "[analysis][rules]") {
  const std::string four = "E1! E2! E3! E4! E5! ; C1: A1 25h -> E1, A2 25h -> E2, A3 25h -> E3, ";
  CHECK(found("overloaded", four + "A4 25h -> E4").empty());
  CHECK(found("overloaded", four + "A4 26h -> E4") == Codes{"E4"});
  CHECK(found("overloaded", four + "A4 25h -> E4 ; policy overload=0.24") == Codes{"E1", "E2", "E3", "E4"});
  CHECK(found("overloaded", "E1! ; C1: A1 -> E1").empty());
}

TEST_CASE("hours aligned to a parent are part of the whole, a standard's hours are not", "[analysis][rules]") {
  const std::string text = "E! E1>E E2>E ; C1: A1 20h -> E1, A2 20h -> E2, A3 60h -> E ; policy overload=0.2";
  CHECK(found("overloaded", text).empty());
  CHECK(
      found("overloaded", "E1! E2! ; framework nat role=standard ; N1! ; C1: A1 2h -> E1, A2 2h -> E2, A3 9h -> N1") ==
      Codes{"E1", "E2"});
}

TEST_CASE("overloaded says the share", "[analysis][rules]") {
  CHECK(said("overloaded",
             "E1! \"Cues\" E2! ; C1: A1 2h -> E1, A2 6h -> E2 ; policy overload=0.2 ; "
             "waiver rule=overloaded kind=competency code=E2")[0] ==
        "E1 Cues: it takes 25 % of the programme's taught hours; more than 20 % is a lot.");
}

TEST_CASE("a prerequisite in the same or a later term is out of order", "[analysis][rules]") {
  CHECK(found("prerequisite-order", "C1 Y1.1 ; C2 Y1.2 prerequisites=C1").empty());
  CHECK(found("prerequisite-order", "C1 Y1.2 ; C2 Y1.2 prerequisites=C1") == Codes{"C2"});
  CHECK(found("prerequisite-order", "C1 Y2.1 ; C2 Y1.2 prerequisites=C1") == Codes{"C2"});
  CHECK(found("prerequisite-order", "C1 ; C2 Y1.2 prerequisites=C1 ; C3 prerequisites=C2").empty());
}

TEST_CASE("prerequisites out of order are one finding a course, with their terms", "[analysis][rules]") {
  CHECK(said("prerequisite-order", "C1 Y2.1 ; C2 Y1.2 ; C3 Y1.1 ; C4 Y1.2 \"Ward\" prerequisites=C1+C2+C3") ==
        Codes{"C4 Ward: it stands in year 1, term 2, not after its prerequisites: "
              "C1 (year 2, term 1), C2 (year 1, term 2)."});
}

TEST_CASE("prerequisites that form a cycle are a gap that names it", "[analysis][rules]") {
  CHECK(said("prerequisite-order",
             "C1 \"One\" prerequisites=C2 ; C2 prerequisites=C3 ; C3 prerequisites=C1 ; "
             "C4 prerequisites=C1") ==
        Codes{"C1 One: its prerequisites lead back to it: C1 \u2192 C2 \u2192 C3 \u2192 C1."});
  CHECK(said("prerequisite-order", "C1 \"One\" Y1.1 prerequisites=C1") ==
        Codes{"C1 One: its prerequisites lead back to it: C1 \u2192 C1."});
}

TEST_CASE("the shortest cycle is named, and each course is in one", "[analysis][rules]") {
  const auto snapshot = curriculum(
      "C1 prerequisites=C2 ; C2 prerequisites=C3+C1 ; C3 prerequisites=C1 ; C4 prerequisites=C5 ; C5 prerequisites=C4");
  std::vector<Codes> cycles;
  for (const auto& telling : tellings_of(*snapshot, "prerequisite-order"))
    cycles.push_back(std::get<Codes>(telling.detail.front().second));
  CHECK(cycles == std::vector<Codes>{{"C1", "C2", "C1"}, {"C3", "C1", "C2", "C3"}, {"C4", "C5", "C4"}});
}

TEST_CASE("a cycle of courses with terms is a cycle and out of order", "[analysis][rules]") {
  CHECK(found("prerequisite-order", "C1 Y1.1 prerequisites=C2 ; C2 Y1.2 prerequisites=C1") == Codes{"C1", "C1"});
}

namespace {

std::string rated(const std::string& group, const std::string& mean, const std::string& more = {}) {
  return "; perception group=" + group + " competency=E1 mean=" + mean + " " + more;
}

}  // namespace

TEST_CASE("two groups whose ratings differ by more than the policy allows diverge", "[analysis][rules]") {
  CHECK(found("perception-divergence", "E1!" + rated("students", "3.1") + rated("teachers", "4.1")).empty());
  CHECK(found("perception-divergence", "E1!" + rated("students", "3.1") + rated("teachers", "4.2")) == Codes{"E1"});
  CHECK(found("perception-divergence",
              "E1!" + rated("students", "3.1") + rated("teachers", "4.1") + "; policy divergence=0.9") == Codes{"E1"});
  CHECK(found("perception-divergence", "E1!" + rated("students", "1")).empty());
}

TEST_CASE("a low rating of what is fulfilled is a gap, of what is not it is none", "[analysis][rules]") {
  const std::string fulfilled = "E1! ; C1: A1 -> E1, X1 summative -> E1";
  CHECK(found("perception-divergence", fulfilled + rated("students", "2.4")) == Codes{"E1"});
  CHECK(found("perception-divergence", fulfilled + rated("students", "2.5")).empty());
  CHECK(found("perception-divergence", fulfilled + rated("students", "2.5") + "; policy low_rating=3") == Codes{"E1"});
  CHECK(found("perception-divergence", "E1! ; C1: A1 -> E1" + rated("students", "2.4")).empty());
}

TEST_CASE("several ratings of a group are weighted by the people behind them", "[analysis][rules]") {
  CHECK(said("perception-divergence", "E1! \"Cues\" " + rated("students", "2", "n=30") +
                                          rated("students", "4", "n=10") + rated("teachers", "4")) ==
        Codes{"E1 Cues: teachers rate its coverage 4 of 5, students rate it 2.5."});
}

TEST_CASE("a rating without a mean says nothing", "[analysis][rules]") {
  CHECK(found("perception-divergence", "E1! ; perception group=students competency=E1 n=9" + rated("teachers", "5"))
            .empty());
}
