#include "model/curriculum.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::model;
using namespace attune::test;

namespace {

std::vector<std::string> codes(const Curriculum& curriculum, std::span<const Index> competencies) {
  std::vector<std::string> list;
  for (const Index index : competencies) list.push_back(curriculum.competencies()[index].code);
  return list;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an empty snapshot has nothing, and the built-in scale", "[model]") {
  const Curriculum empty;
  CHECK(empty.competencies().empty());
  CHECK(empty.scale().levels.size() == 3);
}

TEST_CASE("a framework's tree has parents before children, siblings in their order", "[model]") {
  const Snapshot snapshot = curriculum("E1>E! E! E2>E E1.2>E1 F! E1.1>E1 ; framework other ; Z!");
  CHECK(codes(*snapshot, snapshot->tree_of(0)) == Codes{"E", "E1", "E1.2", "E1.1", "E2", "F"});
  CHECK(codes(*snapshot, snapshot->tree_of(1)) == Codes{"Z"});
  const Index deep = competency(*snapshot, "E1.1");
  CHECK(snapshot->depth_of(deep) == 2);
  CHECK(snapshot->is_leaf(deep));
  CHECK(codes(*snapshot, snapshot->children_of(competency(*snapshot, "E1"))) == Codes{"E1.2", "E1.1"});
}

TEST_CASE("parents that make a circle count as none, and every competency stays in the tree", "[model]") {
  const Snapshot snapshot = curriculum("E1>E3! E2>E1 E3>E2 F!");
  CHECK(codes(*snapshot, snapshot->tree_of(0)).size() == 4);
  for (const char* code : {"E1", "E2", "E3"}) CHECK(snapshot->parent_of(competency(*snapshot, code)) == none);
}

TEST_CASE("a parent in another framework is none", "[model]") {
  const Snapshot snapshot = curriculum("E1>nat:N1! ; framework nat role=standard ; N1!");
  CHECK(snapshot->parent_of(competency(*snapshot, "E1")) == none);
  CHECK(snapshot->is_leaf(competency(*snapshot, "N1")));
}

TEST_CASE("courses know their activities and assessments, alignments both their ends", "[model]") {
  const Snapshot snapshot = curriculum("E1! ; C1 -> E1: A1 -> E1, X1 formative ; C2: A2, X2 formative activity=A2");
  CHECK(snapshot->activities_of(0).size() == 1);
  CHECK(snapshot->course_of(activity(*snapshot, "A2")) == 1);
  CHECK(snapshot->assessments_of_course(1).empty());
  CHECK(snapshot->course_of_assessment(assessment(*snapshot, "X2")) == 1);
  CHECK(snapshot->assessments_of_activity(1).size() == 1);
  CHECK(snapshot->alignments_to(0).size() == 2);
  CHECK(snapshot->alignments_of_course(0).size() == 1);
  CHECK(snapshot->from_of(snapshot->alignments_of_activity(0)[0]) == 0);
}

TEST_CASE("terms are counted over the whole programme", "[model]") {
  const Snapshot snapshot =
      curriculum("programme years=3 terms_per_year=3 ; C1 Y2.1: A1, A2 term=3, A3 Y3 ; second: A4");
  CHECK(snapshot->term_count() == 9);
  CHECK(snapshot->term_of_course(0) == 4);
  CHECK(snapshot->term_of_activity(0) == 4);
  CHECK(snapshot->term_of_activity(1) == 6);
  CHECK(snapshot->term_of_activity(2) == 7);
  CHECK_FALSE(snapshot->term_of_activity(3).has_value());
}

TEST_CASE("an assessment stands in its activity's term, else in its course's", "[model]") {
  const Snapshot snapshot = curriculum("C1 Y1.2: A1 Y2.1, X1 formative activity=A1, X2 formative, X3 formative Y3.1");
  CHECK(snapshot->term_of_assessment(0) == 3);
  CHECK(snapshot->term_of_assessment(1) == 2);
  CHECK(snapshot->term_of_assessment(2) == 5);
}

TEST_CASE("a programme that does not say its years is as long as what stands in it", "[model]") {
  CHECK(curriculum("C1 Y2.1 ; second: A1 Y4")->term_count() == 8);
}

TEST_CASE("a stage takes in both its ends", "[model]") {
  const Snapshot snapshot = curriculum(
      "programme years=3 ; stage pre from_year=1 to_year=2 to_term=1 ; stage clinical from_year=2 from_term=2 "
      "to_year=3");
  CHECK(snapshot->stage_of(1) == 0);
  CHECK(snapshot->stage_of(3) == 0);
  CHECK(snapshot->stage_of(4) == 1);
  CHECK(snapshot->stage_of(6) == 1);
  CHECK(snapshot->stage_of(7) == none);
  CHECK(snapshot->stage_of(std::nullopt) == none);
}
