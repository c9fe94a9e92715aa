// The rules that find data which needs mending.

#include <catch2/catch.hpp>

#include "tests/analysis/rules/found.h"
#include "tests/support/entity_rows.h"

using namespace attune::test;
using namespace attune::model;

TEST_CASE("two things of a kind with one code are found, once for each after the first", "[analysis][rules]") {
  CHECK(said("duplicate-code", "C1 \"Ward\" ; C1 \"Clinic\" ; C1 \"Surgery\"") ==
        Codes{"C1 Clinic: another course has the same code.", "C1 Surgery: another course has the same code."});
  CHECK(found("duplicate-code", "C1: A1 ; second: A1") == Codes{"A1"});
  CHECK(found("duplicate-code", "framework own ; framework own") == Codes{"own"});
  CHECK(found("duplicate-code", "C1: C1, A1 ; teacher A1").empty());
}

TEST_CASE("competencies share codes across frameworks, not within one; levels across scales", "[analysis][rules]") {
  CHECK(found("duplicate-code", "E1! ; framework nat role=standard ; E1!").empty());
  CHECK(found("duplicate-code", "E1! E1!") == Codes{"E1"});
  CHECK(found("duplicate-code", "scale_level A scale=one ; scale_level A scale=two").empty());
  CHECK(found("duplicate-code", "scale_level A scale=one ; scale_level A scale=one") == Codes{"A"});
}

TEST_CASE("codes are text: 1.1 and 1.10 are two, and a missing code is none", "[analysis][rules]") {
  CHECK(found("duplicate-code", "1.1! 1.10!").empty());
  CHECK(found("duplicate-code", "C1: A1 code= , A2 code=").empty());
}

TEST_CASE("an alignment's level that is not on the scale is a gap of what is aligned", "[analysis][rules]") {
  CHECK(found("dangling-reference", "E1! ; C1 -> E1@Q: A1 -> E1@R, X1 formative -> E1@D") == Codes{"C1 E1", "X1 E1"});
  CHECK(found("dangling-reference", "programme scale=miller ; E1! ; C1: A1 -> E1@KH, A2 -> E1@R") == Codes{"A2 E1"});
  CHECK(said("dangling-reference", "E1! \"Cues\" ; C1: A1 \"Talk\" -> E1@Q") ==
        Codes{"A1 Talk: the level Q it gives E1 Cues is not on the scale irm."});
}

TEST_CASE("a target that is not on the scale is a gap, in a standard it is not", "[analysis][rules]") {
  CHECK(found("dangling-reference", "E1!Q E2!M E3! ; framework nat role=standard ; N1!Q") == Codes{"E1"});
}

TEST_CASE("a scale without levels is one gap of the programme, whatever stands on it", "[analysis][rules]") {
  const auto snapshot = curriculum("programme scale=ours ; E1!M ; C1: A1 -> E1@R");
  const auto gaps = gaps_of(*snapshot, "dangling-reference");
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].kind == Kind::programme);
  CHECK(tellings_of(*snapshot, "dangling-reference")[0].message.english() ==
        "The programme's scale ours has no levels.");
  CHECK(found("dangling-reference", "programme scale=ours ; scale_level x scale=ours ; E1!x").empty());
}

TEST_CASE("a parent in another framework is a gap", "[analysis][rules]") {
  CHECK(found("dangling-reference", "E1>nat:N1! E2>E1 ; framework nat role=standard ; N1!") == Codes{"E1"});
}

TEST_CASE("parents that lead in a circle are a gap of each in it", "[analysis][rules]") {
  CHECK(found("dangling-reference", "E1>E2 E2>E1 E3>E2 E4>E4") == Codes{"E1", "E2", "E4"});
}

TEST_CASE("a strategy that the study does not have is a gap", "[analysis][rules]") {
  CHECK(found("dangling-reference", "C1: A1 S1 S8, A2 S9, A3 strategies=s1") == Codes{"A2", "A3"});
}

TEST_CASE("a term outside the programme is a gap of what stands in it", "[analysis][rules]") {
  CHECK(found("dangling-reference", "programme years=2 ; C1 Y2.2 ; C2 Y3.1: A2 ; C3 Y1.3 ; C4 year=0") ==
        Codes{"C2", "C3", "C4"});
  CHECK(found("dangling-reference", "programme years=2 ; C1 Y1.1: A1 term=3, A2 term=2, X1 formative Y5") ==
        Codes{"A1", "X1"});
  CHECK(said("dangling-reference", "programme years=2 ; C2 Y3.1 \"Ward\"") ==
        Codes{"C2 Ward: year 3, term 1 is not one of the programme's terms, year 1, term 1 to year 2, term 2."});
}

TEST_CASE("a stage outside the programme, or one that ends before it begins, is a gap", "[analysis][rules]") {
  CHECK(found("dangling-reference", "programme years=2 ; stage one from_year=1 to_year=2").empty());
  CHECK(found("dangling-reference", "programme years=2 ; stage one from_year=1 to_year=3") == Codes{"one"});
  CHECK(found("dangling-reference", "programme years=2 ; stage one from_year=2 to_year=1") == Codes{"one"});
}

TEST_CASE("a reference to a thing that is not there is a gap", "[analysis][rules]") {
  EntityRows rows;
  rows.add<Programme>("programme");
  rows.add<Course>("C1").prerequisites = {Id<Course>{derived_uuid(Kind::course, "C0")}};
  rows.rows<Course>().front().title = "Ward";
  rows.add<Relation>("").to = {derived_uuid(Kind::competency, "E9")};
  const Curriculum curriculum(rows.finish());
  const auto tellings = tellings_of(curriculum, "dangling-reference");
  REQUIRE(tellings.size() == 2);
  CHECK(tellings[0].message.english() == "The competency that this relation refers to is not there.");
  CHECK(tellings[1].message.english() == "C1 Ward: the course it refers to is not there.");
}
