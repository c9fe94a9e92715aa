// The rules that look at how a leaf is taught and assessed, whatever the term.

#include <catch2/catch.hpp>

#include "tests/analysis/rules/found.h"

using namespace attune::test;

TEST_CASE("a leaf that no activity teaches is untaught, also when it is declared or assessed", "[analysis][rules]") {
  CHECK(found("untaught", "E1! E2! E3! ; C1 -> E2: A1 -> E1, X1 summative -> E3") == Codes{"E2", "E3"});
  CHECK(said("untaught", "E1! \"Notice cues\"") == Codes{"E1 Notice cues: no activity teaches it."});
}

TEST_CASE("rules look at leaves of the programme's own frameworks that are not retired", "[analysis][rules]") {
  CHECK(found("untaught",
              "E! E1>E ; framework nat role=standard ; N1! ; framework old status=retired ; O1! ; "
              "framework more status=draft ; M1!") == Codes{"E1", "M1"});
}

TEST_CASE("an alignment to a parent does not teach its leaves", "[analysis][rules]") {
  CHECK(found("untaught", "E! E1>E ; C1: A1 -> E") == Codes{"E1"});
}

TEST_CASE("a programme with nothing in it has no gaps", "[analysis][rules]") {
  const auto empty = curriculum("");
  CHECK(attune::analysis::find_gaps(*empty, attune::analysis::cover(*empty)).empty());
}

TEST_CASE("a leaf taught to too few students is not reached", "[analysis][rules]") {
  CHECK(found("not-reached", "E1! ; second: A1 reach=0.79 -> E1") == Codes{"E1"});
  CHECK(found("not-reached", "E1! ; second: A1 reach=0.8 -> E1").empty());
  CHECK(found("not-reached", "E1! ; second: A1 reach=0.1 -> E1, A2 compulsory -> E1").empty());
  CHECK(found("not-reached", "E1!").empty());
}

TEST_CASE("not-reached names the best reach there is", "[analysis][rules]") {
  CHECK(said("not-reached", "E1! \"Cues\" ; second: A1 reach=0.3 -> E1, A2 reach=0.25 -> E1") ==
        Codes{"E1 Cues: the activity that reaches most students reaches 30 % of the cohort; 80 % is asked for."});
}

TEST_CASE("a leaf reached below its target level is below target", "[analysis][rules]") {
  CHECK(found("below-target", "E1!M ; C1: A1 -> E1@R") == Codes{"E1"});
  CHECK(found("below-target", "E1!R ; C1: A1 -> E1@R").empty());
  CHECK(found("below-target", "E1!I ; C1: A1 -> E1").empty());
  CHECK(found("below-target", "E1! ; C1: A1 -> E1").empty());
}

TEST_CASE("a high level that only few students meet does not lift a leaf to its target", "[analysis][rules]") {
  CHECK(found("below-target", "E1!M ; C1: A1 -> E1@I ; second: A2 -> E1@M") == Codes{"E1"});
  CHECK(found("below-target", "E1!M ; second: A2 -> E1@I").empty());
}

TEST_CASE("below-target names both levels by the codes of the programme's scale", "[analysis][rules]") {
  CHECK(said("below-target", "programme scale=miller ; E1!D \"Cues\" ; C1: A1 -> E1@KH") ==
        Codes{"E1 Cues: students are taught up to level KH; the target is D."});
}

TEST_CASE("a leaf taught but never assessed is a gap", "[analysis][rules]") {
  CHECK(found("unassessed", "E1! ; C1: A1 -> E1") == Codes{"E1"});
  CHECK(found("unassessed", "E1! ; C1: A1 -> E1, X1 formative -> E1").empty());
  CHECK(found("unassessed", "E1!").empty());
}

TEST_CASE("a leaf that hangs on one activity is a single point", "[analysis][rules]") {
  CHECK(found("single-point", "E1! ; C1: A1 -> E1") == Codes{"E1"});
  CHECK(found("single-point", "E1! ; C1: A1 -> E1 ; C2: A2 -> E1").empty());
  CHECK(found("single-point", "E1! ; C1: A1 -> E1 ; second: A2 compulsory -> E1").empty());
  CHECK(found("single-point", "E1! ; second: A2 -> E1").empty());
}

TEST_CASE("activities that do not reach the cohort are no second point", "[analysis][rules]") {
  CHECK(found("single-point", "E1! ; C1: A1 -> E1 ; second: A2 -> E1") == Codes{"E1"});
}

TEST_CASE("a leaf that hangs on one course is a single point, on the second classroom it is not", "[analysis][rules]") {
  CHECK(said("single-point", "E1! \"Cues\" ; C1: A1 -> E1, A2 -> E1") ==
        Codes{"E1 Cues: all the activities that reach the cohort belong to C1."});
  CHECK(found("single-point", "E1! ; second: A1 compulsory -> E1, A2 compulsory -> E1").empty());
}

TEST_CASE("a leaf that hangs on one leader is a single point, unless an activity names none", "[analysis][rules]") {
  CHECK(said("single-point", "E1! \"Cues\" ; C1: A1 leaders=T1 -> E1 ; C2: A2 leaders=T1 -> E1") ==
        Codes{"E1 Cues: T1 alone leads all the activities that reach the cohort."});
  CHECK(found("single-point", "E1! ; C1: A1 leaders=T1 -> E1 ; C2: A2 leaders=T1+T2 -> E1").empty());
  CHECK(found("single-point", "E1! ; C1: A1 leaders=T1 -> E1 ; C2: A2 -> E1").empty());
}

TEST_CASE("a leaf taught by passive methods alone is passive only", "[analysis][rules]") {
  CHECK(found("passive-only", "E1! ; C1: A1 lecture -> E1, A2 lecture reading -> E1") == Codes{"E1"});
  CHECK(found("passive-only", "E1! ; C1: A1 lecture -> E1, A2 lecture discussion -> E1").empty());
  CHECK(found("passive-only", "E1!").empty());
}

TEST_CASE("an activity without methods, or with one of no mode, is not taken for passive", "[analysis][rules]") {
  CHECK(found("passive-only", "E1! ; C1: A1 lecture -> E1, A2 -> E1").empty());
  CHECK(found("passive-only", "method walk ; E1! ; C1: A1 walk -> E1").empty());
}

TEST_CASE("a leaf taught in one of the two classrooms only is said", "[analysis][rules]") {
  CHECK(said("one-classroom-only", "E1! \"Cues\" ; C1: A1 -> E1") ==
        Codes{"E1 Cues: it is taught only in the first classroom."});
  CHECK(said("one-classroom-only", "E1! \"Cues\" ; second: A1 -> E1") ==
        Codes{"E1 Cues: it is taught only in the second classroom."});
  CHECK(found("one-classroom-only", "E1! ; C1: A1 -> E1 ; second: A2 -> E1").empty());
  CHECK(found("one-classroom-only", "E1!").empty());
}

TEST_CASE("proposed alignments close no gap where the policy counts agreed ones only", "[analysis][rules]") {
  CHECK(found("untaught", "E1! ; C1: A1 -> E1?").empty());
  CHECK(found("untaught", "E1! ; C1: A1 -> E1? ; policy agreed_only=yes") == Codes{"E1"});
}
