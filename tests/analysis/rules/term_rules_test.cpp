// The rules that look at when something happens.

#include <catch2/catch.hpp>

#include "tests/analysis/rules/found.h"

using namespace attune::test;

TEST_CASE("an assessment before anything teaches the leaf is a gap", "[analysis][rules]") {
  CHECK(found("assessed-not-taught", "E1! ; C1 Y1.1: X1 summative -> E1 ; C2 Y1.2: A1 -> E1") == Codes{"E1"});
  CHECK(found("assessed-not-taught", "E1! ; C1 Y1.1: X1 summative -> E1, A1 -> E1").empty());
  CHECK(found("assessed-not-taught", "E1! ; C1 Y1.1: A1 -> E1 ; C2 Y1.2: X1 summative -> E1").empty());
}

TEST_CASE("one early assessment is enough for a gap, and only it is named", "[analysis][rules]") {
  CHECK(said("assessed-not-taught",
             "E1! \"Cues\" ; C1 Y1.1: X1 formative -> E1 ; C2 Y1.2: A1 -> E1, X2 summative -> E1") ==
        Codes{"E1 Cues: it is assessed by X1 before any activity has taught it."});
}

TEST_CASE("an assessment of what nothing teaches is a gap, with or without a term", "[analysis][rules]") {
  CHECK(found("assessed-not-taught", "E1! ; C1 Y1.1: X1 summative -> E1") == Codes{"E1"});
  CHECK(found("assessed-not-taught", "E1! ; C1: X1 summative -> E1") == Codes{"E1"});
}

TEST_CASE("an assessment or activity without a term is not taken to be too early or too late", "[analysis][rules]") {
  CHECK(found("assessed-not-taught", "E1! ; C1: X1 summative -> E1 ; C2 Y2.1: A1 -> E1").empty());
  CHECK(found("assessed-not-taught", "E1! ; C1 Y1.1: X1 summative -> E1 ; second: A1 -> E1").empty());
}

TEST_CASE("an activity's own term goes before its course's", "[analysis][rules]") {
  CHECK(found("assessed-not-taught", "E1! ; C1 Y1.1: A1 Y1.2 -> E1, X1 summative -> E1") == Codes{"E1"});
}

TEST_CASE("a level reinforced before it is introduced is out of order", "[analysis][rules]") {
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1@R ; C2 Y1.2: A2 -> E1@I") == Codes{"E1"});
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1@I ; C2 Y1.2: A2 -> E1@R").empty());
}

TEST_CASE("a lower level in the same term is early enough", "[analysis][rules]") {
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1@R, A2 -> E1@I").empty());
}

TEST_CASE("a level reinforced without being introduced is out of order", "[analysis][rules]") {
  CHECK(said("out-of-order", "E1! \"Cues\" ; C1 Y2.1: A1 -> E1@R") ==
        Codes{"E1 Cues: level R first appears in year 2, term 1, with no lower level in the same term or before."});
}

TEST_CASE("the lowest level needs nothing before it, and a step may be left out", "[analysis][rules]") {
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1").empty());
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1@I, A2 Y2.1 -> E1@M").empty());
}

TEST_CASE("out-of-order is one finding a leaf that lists every level concerned", "[analysis][rules]") {
  const auto snapshot = curriculum("E1! ; C1 Y1.1: A1 -> E1@M ; C2 Y1.2: A2 -> E1@R ; C3 Y2.1: A3 -> E1@I");
  const auto tellings = tellings_of(*snapshot, "out-of-order");
  REQUIRE(tellings.size() == 1);
  CHECK(std::get<Codes>(tellings[0].detail[0].second) == Codes{"R", "M"});
  CHECK(std::get<Codes>(tellings[0].detail[1].second) == Codes{"Y1.2", "Y1.1"});
}

TEST_CASE("activities without a term are never out of order, and count as early enough", "[analysis][rules]") {
  CHECK(found("out-of-order", "E1! ; second: A1 -> E1@R").empty());
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1@R ; second: A2 -> E1@I").empty());
  CHECK(found("out-of-order", "E1! ; C1 Y1.1: A1 -> E1@R ; second: A2 -> E1@M") == Codes{"E1"});
}

TEST_CASE("a leaf last taught long before the end is not sustained", "[analysis][rules]") {
  CHECK(found("not-sustained", "programme years=3 ; E1! ; C1 Y1.2: A1 -> E1") == Codes{"E1"});
  CHECK(found("not-sustained", "programme years=3 ; E1! ; C1 Y2.1: A1 -> E1").empty());
  CHECK(said("not-sustained", "programme years=3 ; E1! \"Cues\" ; C1 Y1.2: A1 -> E1") ==
        Codes{"E1 Cues: it is last taught in year 1, term 2; the programme ends with year 3, term 2."});
}

TEST_CASE("a leaf with a long pause between its activities is not sustained", "[analysis][rules]") {
  CHECK(said("not-sustained", "programme years=3 ; E1! \"Cues\" ; C1 Y1.1: A1 -> E1 ; C2 Y3.1: A2 -> E1") ==
        Codes{"E1 Cues: it is not taught between year 1, term 1 and year 3, term 1."});
  CHECK(found("not-sustained", "programme years=3 ; E1! ; C1 Y1.2: A1 -> E1 ; C2 Y3.1: A2 -> E1").empty());
}

TEST_CASE("a late beginning is no lack of sustaining", "[analysis][rules]") {
  CHECK(found("not-sustained", "programme years=5 ; E1! ; C1 Y5.1: A1 -> E1").empty());
}

TEST_CASE("the policy says how long a pause may be", "[analysis][rules]") {
  const std::string text = "programme years=3 ; E1! ; C1 Y2.1: A1 -> E1";
  CHECK(found("not-sustained", text + " ; policy sustain_terms=3").empty());
  CHECK(found("not-sustained", text + " ; policy sustain_terms=2") == Codes{"E1"});
}

TEST_CASE("an activity without a term may be the one that sustains", "[analysis][rules]") {
  CHECK(found("not-sustained", "programme years=3 ; E1! ; C1 Y1.1: A1 -> E1 ; second: A2 -> E1").empty());
  CHECK(found("not-sustained", "programme years=3 ; E1!").empty());
}
