// The fixtures' little language itself: what the other tests rely on.

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::model;
using namespace attune::test;

TEST_CASE("a fixture's course, activity and alignment say what was written", "[support]") {
  const Snapshot snapshot = curriculum(
      "E1!M emotional \"Notice cues\" ; C1 Y2.1 elective reach=0.5 40+20h internship \"Ward\" -> E1: "
      "A1 lecture journal 2.5h S3 leaders=T1+T2 reach=0.9 -> E1@R*2?^ann, X1 summative 40% activity=A1 -> E1");
  const Competency& e1 = snapshot->competencies()[competency(*snapshot, "E1")];
  CHECK(e1.target == "M");
  CHECK(e1.dimension == "emotional");
  CHECK(e1.title == "Notice cues");
  const Course& c1 = snapshot->courses()[course(*snapshot, "C1")];
  CHECK(c1.year == 2);
  CHECK(c1.term == 1);
  CHECK_FALSE(c1.is_required());
  CHECK(c1.reach == 0.5);
  CHECK(c1.theory_hours == 40.0);
  CHECK(c1.practice_hours == 20.0);
  CHECK(c1.course_kind == "internship");
  CHECK(c1.title == "Ward");
  const Activity& a1 = snapshot->activities()[activity(*snapshot, "A1")];
  CHECK(a1.course == c1.id);
  CHECK(a1.hours == 2.5);
  CHECK(a1.methods.size() == 2);
  CHECK(snapshot->methods().find(a1.methods[1])->mode == Mode::reflection);
  CHECK(a1.strategies == std::vector<std::string>{"S3"});
  CHECK(snapshot->teachers().find(a1.leaders[1])->code == "T2");
  const Assessment& x1 = snapshot->assessments()[assessment(*snapshot, "X1")];
  CHECK(x1.purpose == Purpose::summative);
  CHECK(x1.weight == 40.0);
  CHECK(x1.activity == a1.id);
  CHECK_FALSE(x1.course);
  REQUIRE(snapshot->alignments().size() == 3);
  CHECK(snapshot->alignments()[0].course == c1.id);
  const Alignment& taught = snapshot->alignments()[1];
  CHECK(taught.activity == a1.id);
  CHECK(taught.competency == e1.id);
  CHECK(taught.level == "R");
  CHECK(taught.weight == 2.0);
  CHECK(taught.author == "ann");
  CHECK(taught.status == AlignmentStatus::proposed);
}

TEST_CASE("a fixture's things may be named before they are written, and across frameworks", "[support]") {
  const Snapshot snapshot = curriculum(
      "E1>E E!\nframework nat role=standard status=adopted ; 1.1! ; relation from=E1 relation=broader to=nat:1.1\n"
      "C1 Y1 prerequisites=C2 -> nat:1.1; C2 Y1.2 ; second: A9 Y2 roleplay compulsory ; policy reach=0.5");
  CHECK(snapshot->parent_of(competency(*snapshot, "E1")) == competency(*snapshot, "E"));
  const Index standard = competency(*snapshot, "nat:1.1");
  CHECK(snapshot->table<Relation>()[0].to == snapshot->competencies()[standard].id);
  CHECK(snapshot->frameworks()[snapshot->framework_of(standard)].role == FrameworkRole::standard);
  CHECK(snapshot->courses()[course(*snapshot, "C1")].prerequisites[0] ==
        snapshot->courses()[course(*snapshot, "C2")].id);
  CHECK(snapshot->competency_of(0) == standard);
  CHECK(snapshot->activities()[activity(*snapshot, "A9")].setting() == Setting::second);
  CHECK(snapshot->table<Policy>()[0].value == "0.5");
}

TEST_CASE("the same codes make the same identities, and two things of one code are two", "[support]") {
  const Snapshot before = curriculum("E1! ; C1 Y1.1: A1 -> E1");
  const Snapshot after = curriculum("E0! E1! E1! ; C0 ; C1 Y1.2: A1 -> E1@R");
  CHECK(before->competencies()[0].id == after->competencies()[1].id);
  CHECK(after->competencies()[1].id != after->competencies()[2].id);
  CHECK(before->alignments()[0].id == after->alignments()[0].id);
}

TEST_CASE("a fixture with a word or name that nothing is refuses", "[support]") {
  CHECK_THROWS_AS(curriculum("C1: A1 lectur"), std::invalid_argument);
  CHECK_THROWS_AS(curriculum("E1! ; C1: A1 -> E2"), std::invalid_argument);
  CHECK_THROWS_AS(curriculum("C1 Y1.1 obligatory"), std::invalid_argument);
}
