// The rules whose subject is a course or an activity.

#include <catch2/catch.hpp>

#include "tests/analysis/rules/found.h"

using namespace attune::test;

TEST_CASE("what a course declares and none of its activities teaches is a gap of the course", "[analysis][rules]") {
  CHECK(found("declared-not-taught", "E1! E2! ; C1 -> E1 E2: A1 -> E2") == Codes{"C1 E1"});
  CHECK(found("declared-not-taught", "E1! ; C1 -> E1 ; C2: A2 -> E1") == Codes{"C1 E1"});
  CHECK(said("declared-not-taught", "E1! \"Cues\" ; C1 \"Ward\" -> E1^ann E1^bob") ==
        Codes{"C1 Ward: the course declares E1 Cues, but none of its activities teaches it."});
}

TEST_CASE("teaching a descendant teaches what the course declares, teaching the parent does not", "[analysis][rules]") {
  CHECK(found("declared-not-taught", "E! E1>E E1.1>E1 ; C1 -> E: A1 -> E1.1").empty());
  CHECK(found("declared-not-taught", "E! E1>E ; C1 -> E1: A1 -> E") == Codes{"C1 E1"});
}

TEST_CASE("a course may declare elements of a standard without teaching to them", "[analysis][rules]") {
  CHECK(found("declared-not-taught", "framework nat role=standard ; N1! ; C1 -> N1").empty());
}

TEST_CASE("what an activity teaches beyond the course's declaration is said", "[analysis][rules]") {
  CHECK(found("taught-not-declared", "E1! E2! ; C1 -> E1: A1 -> E1 E2, A2 -> E2") == Codes{"C1 E2"});
  CHECK(said("taught-not-declared", "E1! E2! \"Care\" ; C1 \"Ward\" -> E1: A1 -> E2") ==
        Codes{"C1 Ward: A1 teaches E2 Care, which the course does not declare."});
}

TEST_CASE("declaring an ancestor declares what is taught below it", "[analysis][rules]") {
  CHECK(found("taught-not-declared", "E! E1>E E1.1>E1 ; C1 -> E: A1 -> E1.1").empty());
  CHECK(found("taught-not-declared", "E! E1>E ; C1 -> E1: A1 -> E") == Codes{"C1 E"});
}

TEST_CASE("a course that declares nothing is not asked what it teaches", "[analysis][rules]") {
  CHECK(found("taught-not-declared", "E1! ; C1: A1 -> E1").empty());
}

TEST_CASE("a required course aligned to nothing is an orphan", "[analysis][rules]") {
  CHECK(found("orphan-course", "E1! ; C1 ; C2 required: A1 ; C3 -> E1 ; C4: A4 -> E1") == Codes{"C1", "C2"});
  CHECK(found("orphan-course", "C1 elective").empty());
  CHECK(found("orphan-course", "E1! ; C1: X1 summative -> E1") == Codes{"C1"});
}

TEST_CASE("an activity aligned to nothing is an orphan in both classrooms", "[analysis][rules]") {
  CHECK(found("orphan-activity", "E1! ; C1: A1, A2 -> E1 ; second: A3") == Codes{"A1", "A3"});
  CHECK(found("orphan-activity", "E1! ; C1: A1 -> E1? ; policy agreed_only=yes") == Codes{"A1"});
}

TEST_CASE("activities that take more hours than their course has are a gap", "[analysis][rules]") {
  CHECK(said("hours-mismatch", "C1 4+2h \"Ward\": A1 4h, A2 2.5h") ==
        Codes{"C1 Ward: its activities take 6.5 hours; the course has 6."});
  CHECK(found("hours-mismatch", "C1 4+2h: A1 4h, A2 2h").empty());
  CHECK(found("hours-mismatch", "C1 4+2h: A1 1h").empty());
  CHECK(found("hours-mismatch", "C1 practice_hours=2: A1 3h") == Codes{"C1"});
  CHECK(found("hours-mismatch", "C1: A1 3h").empty());
}

TEST_CASE("hours that differ only by arithmetic are no mismatch", "[analysis][rules]") {
  CHECK(found("hours-mismatch", "C1 theory_hours=0.3: A1 0.1h, A2 0.2h").empty());
}
