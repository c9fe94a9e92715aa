#include "diagram/kinds/gaps/gaps.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/diagram/pictures.h"

using namespace attune;
using diagram::Role;
using test::shape_named;
using test::words_of;

namespace {

// What stands in the gap behind a competency; empty where there is none.
std::string gap_of(std::string_view programme, const char* code) {
  const diagram::Scene scene = test::picture_of(programme);
  const diagram::Shape* gap = shape_named(scene, std::string("gap-competency-") + code);
  if (gap) CHECK(gap->role == Role::gap);
  return gap ? words_of(*gap) : std::string();
}

}  // namespace

TEST_CASE("a competency that nothing feeds is in the picture, as a gap", "[diagram]") {
  const diagram::Scene scene = test::picture_of("E1!R \"Listen\"; E2!R; C1 Y1.1: A1 lecture 2h -> E2@R");
  REQUIRE(shape_named(scene, "competency-E1"));
  CHECK(shape_named(scene, "competency-E1")->role == Role::uncovered);
  CHECK(gap_of("E1!R \"Listen\"; E2!R; C1 Y1.1: A1 lecture 2h -> E2@R", "E1") == "Nobody teaches it");
}

TEST_CASE("every gap says in words what is missing", "[diagram]") {
  CHECK(gap_of("E1!R; C1 Y1.1 -> E1@R", "E1") == "Nobody teaches it; only declared by C1");
  CHECK(gap_of("E1!R; second: A1 reach=0.2 -> E1@R", "E1") == "Reaches at most 20 % of the students Not assessed");
  CHECK(gap_of("E1!M; C1 Y1.1: A1 lecture -> E1@I, X1 summative -> E1", "E1") == "Below target: I instead of M");
  CHECK(gap_of("E1!I; C1 Y1.1: A1 lecture -> E1@I", "E1") == "Not assessed");
  CHECK(gap_of("E1!I; C1 Y1.1: A1 lecture -> E1@I, X1 formative -> E1", "E1") == "Never assessed summatively");
  CHECK(gap_of("E1!I; C1 Y1.1: X1 summative -> E1", "E1") == "Assessed, but nobody teaches it");
}

TEST_CASE("a competency without gaps has no gap behind it", "[diagram]") {
  const diagram::Scene scene = test::picture_of("E1!I; C1 Y1.1: A1 lecture -> E1@I, X1 summative -> E1");
  CHECK(shape_named(scene, "competency-E1")->role == Role::covered);
  CHECK(std::none_of(scene.shapes.begin(), scene.shapes.end(),
                     [](const auto& shape) { return shape.role == Role::gap; }));
}

TEST_CASE("what feeds a competency without reaching the cohort has a dashed line", "[diagram]") {
  const diagram::Graph graph = test::gaps_of("E1!I; C1 Y1.1: A1 lecture -> E1@I; second: A2 reach=0.2 -> E1@R");
  const auto line_to = [&](Role role) {
    return *std::find_if(graph.edges.begin(), graph.edges.end(),
                         [&](const auto& e) { return graph.nodes[e.head].role == role; });
  };
  CHECK(line_to(Role::first_classroom).role == Role::feeds);
  CHECK(line_to(Role::first_classroom).label == "I");
  CHECK(line_to(Role::second_classroom).role == Role::feeds_few);
  CHECK(line_to(Role::second_classroom).label == "R");
  CHECK(diagram::paint(Role::feeds_few, diagram::Theme::print).dashed);
  CHECK(!diagram::paint(Role::feeds, diagram::Theme::print).dashed);
}

TEST_CASE("the activities of a course are one feeder, with its highest level", "[diagram]") {
  const diagram::Scene scene =
      test::picture_of("E1!I; C1 Y1.1 \"Ethics\": A1 lecture -> E1@I, A2 lecture -> E1@R; C2 Y1.2: A3 lecture -> E1@I");
  const auto feeder = std::find_if(scene.shapes.begin(), scene.shapes.end(),
                                   [](const auto& shape) { return shape.role == Role::first_classroom; });
  REQUIRE(feeder != scene.shapes.end());
  CHECK(words_of(*feeder) == "C1 Ethics\u00a0(R) C2\u00a0(I)");
  REQUIRE(feeder->subjects.size() == 2);
  CHECK(feeder->subjects[0].code == "C1");
}

TEST_CASE("a box names the most telling feeders and counts the others", "[diagram]") {
  std::string programme = "E1!I";
  for (int i = 1; i <= 12; ++i)
    programme += "; C" + std::to_string(i) + " Y1.1: A" + std::to_string(i) + " lecture -> E1@I";
  const diagram::Scene scene = test::picture_of(programme);
  const auto feeder = std::find_if(scene.shapes.begin(), scene.shapes.end(),
                                   [](const auto& shape) { return shape.role == Role::first_classroom; });
  CHECK(words_of(*feeder) == "C1\u00a0(I) C2\u00a0(I) C3\u00a0(I) and 9 more");
  CHECK_THAT(feeder->description, Catch::Contains("C12"));
}

TEST_CASE("a branch says how many of its competencies are covered", "[diagram]") {
  const diagram::Scene scene =
      test::picture_of("E! \"Emotional\"; E1>E!I; E2>E!I; C1 Y1.1: A1 lecture -> E1@I, X1 summative -> E1");
  CHECK(words_of(*shape_named(scene, "competency-E")) == "E Emotional 1 of 2 covered");
}

TEST_CASE("rows keep the order of the framework", "[diagram]") {
  const diagram::Scene scene = test::picture_of(test::full_programme());
  double last = 0;
  for (int branch = 1; branch <= 6; ++branch)
    for (int leaf = 1; leaf <= 4; ++leaf) {
      const std::string id = "competency-B" + std::to_string(branch) + "_2e" + std::to_string(leaf);
      INFO(id);
      const diagram::Shape* shape = shape_named(scene, id);
      REQUIRE(shape);
      CHECK(shape->rect.y > last);
      last = shape->rect.bottom();
    }
}

TEST_CASE("a programme without competencies says so and what to do", "[diagram]") {
  const diagram::Scene scene = test::picture_of("programme \"New\"");
  REQUIRE(scene.shapes.size() == 1);
  CHECK(scene.shapes[0].role == Role::gap);
  CHECK_THAT(words_of(scene.shapes[0]),
             Catch::Contains("no competencies to look at yet") && Catch::Contains("framework"));
}

TEST_CASE("a large framework is folded into its branches, and the picture says so", "[diagram]") {
  std::string programme;
  for (int branch = 1; branch <= 30; ++branch) {
    programme += "B" + std::to_string(branch) + "!\n";
    for (int leaf = 1; leaf <= 20; ++leaf)
      programme += "B" + std::to_string(branch) + "." + std::to_string(leaf) + ">B" + std::to_string(branch) + "!I\n";
  }
  programme += "C1 Y1.1: A1 lecture -> B1.1@I, X1 summative -> B1.1";
  const diagram::Graph graph = test::gaps_of(programme);
  CHECK(std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const auto& n) { return n.role == Role::branch; }) ==
        30);
  CHECK_THAT(graph.notes.back(), Catch::Contains("600 competencies") && Catch::Contains("30 rows"));
  const diagram::Scene scene = test::picture_of(programme);
  CHECK_THAT(words_of(*shape_named(scene, "competency-B1")), Catch::Contains("1 of 20 covered"));
  CHECK_THAT(words_of(*shape_named(scene, "gap-competency-B2")), Catch::Contains("20 that nobody teaches"));
}

TEST_CASE("a framework that is one long list keeps a row for each competency", "[diagram]") {
  std::string programme;
  for (int i = 1; i <= 150; ++i) programme += "E" + std::to_string(i) + "!I\n";
  const diagram::Graph graph = test::gaps_of(programme);
  CHECK(std::count_if(graph.nodes.begin(), graph.nodes.end(),
                      [](const auto& n) { return n.role == Role::uncovered; }) == 150);
}
