// Pictures of boxes and lines: competency, alignment, map, strategies, standards, second classroom, prerequisites,
// diff.

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;
using diagram::PictureOptions;
using diagram::Role;
using test::shape_named;
using test::words_of;

namespace {

diagram::Scene picture_of_all(const char* kind, std::string_view programme) {
  return test::scene_of(kind, *test::curriculum(programme));
}

std::size_t lines_of(const diagram::Scene& scene, Role role) {
  return static_cast<std::size_t>(
      std::count_if(scene.connectors.begin(), scene.connectors.end(),
                    [&](const auto& line) { return line.role == role && line.tail != diagram::no_shape; }));
}

}  // namespace

TEST_CASE("a competency's picture has all that feeds it, in the column of its term", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(
      "programme years=2 terms_per_year=2; E1!M \"Notice\"; E2!I; C1 Y1.1: A1 lecture 2h -> E1@I E2@I;"
      "C2 Y2.1: A2 bedside 4h -> E1@R, X1 summative -> E1; second: A3 Y2.1 reach=0.1 -> E1@I, A4 -> E2");
  PictureOptions options;
  options.competency = test::competency(*curriculum, "E1");
  const diagram::Scene scene = test::scene_of("competency", *curriculum, options);
  CHECK(scene.title == "E1 Notice");
  const auto x_of = [&](const char* id) {
    REQUIRE(shape_named(scene, id));
    return shape_named(scene, id)->rect.x;
  };
  CHECK(x_of("activity-A1") < x_of("activity-A2"));
  CHECK(x_of("activity-A2") == x_of("activity-A3"));
  CHECK(x_of("activity-A2") == x_of("assessment-X1"));
  CHECK(shape_named(scene, "activity-A3")->role == Role::second_classroom);
  CHECK_THAT(words_of(*shape_named(scene, "activity-A3")), Catch::Contains("reaches 10 %"));
  CHECK_FALSE(shape_named(scene, "activity-A4"));
  CHECK_THAT(words_of(*shape_named(scene, "gap-competency-E1")), Catch::Contains("Below target"));
}

TEST_CASE("a competency that nothing feeds has a gap in every lane", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum("programme years=1 terms_per_year=2; E1!M \"Notice\"");
  PictureOptions options;
  options.competency = 0;
  const diagram::Scene scene = test::scene_of("competency", *curriculum, options);
  CHECK(test::count_of(scene, Role::gap) == 4);
}

TEST_CASE("alignment has a field for each of the ways to be declared, taught and assessed", "[diagram][kinds]") {
  const diagram::Scene scene = picture_of_all(
      "alignment", "E1!I; E2!I; E3!I; E4!I; E5!I; C1 Y1.1 -> E1 E2 E3: A1 lecture -> E1 E2 E4, X1 summative -> E1");
  const auto role = [&](const char* id) { return shape_named(scene, id)->role; };
  CHECK(role("competency-E1") == Role::covered);
  CHECK(role("competency-E2") == Role::uncovered);
  CHECK(role("competency-E3") == Role::gap);
  CHECK(role("competency-E4") == Role::uncovered);
  CHECK(role("competency-E5") == Role::gap);
  // Declared on the left, taught on the right, both between them; nothing at all at the bottom.
  const auto rect = [&](const char* id) { return shape_named(scene, id)->rect; };
  CHECK(rect("competency-E3").right() < rect("competency-E2").x);
  CHECK(rect("competency-E2").right() < rect("competency-E4").x);
  CHECK(rect("competency-E1").y > rect("competency-E2").bottom());
  CHECK(rect("competency-E5").y > rect("competency-E1").bottom());
}

TEST_CASE("the map has a column for each term, and lines between courses only on demand", "[diagram][kinds]") {
  const model::Snapshot curriculum =
      test::curriculum("E1!I; C1 Y1.1 \"First\": A1 lecture -> E1@I; C2 Y1.2 prerequisites=C1 -> E1; C3 Y1.2");
  const diagram::Scene scene = test::scene_of("map", *curriculum);
  CHECK(shape_named(scene, "course-C1")->rect.right() < shape_named(scene, "course-C2")->rect.x);
  CHECK(shape_named(scene, "course-C2")->rect.x == shape_named(scene, "course-C3")->rect.x);
  CHECK(shape_named(scene, "course-C3")->role == Role::other);
  CHECK(lines_of(scene, Role::tree) == 0);
  const auto strip = [&](const std::string& id) {
    return std::find_if(scene.marks.begin(), scene.marks.end(), [&](const auto& mark) { return mark.id == id; });
  };
  REQUIRE(strip("course-C1-branch-0") != scene.marks.end());
  CHECK(strip("course-C1-branch-0")->role == Role::shade1);
  CHECK(strip("course-C2-branch-0")->role == Role::uncovered);
  CHECK(strip("course-C3-branch-0") == scene.marks.end());
  PictureOptions options;
  options.lines = diagram::Lines::drawn;
  CHECK(lines_of(test::scene_of("map", *curriculum, options), Role::tree) == 1);
}

TEST_CASE("a strategy that nothing uses is a gap, and trainings use S7", "[diagram][kinds]") {
  const diagram::Scene scene = picture_of_all(
      "strategies", "E1!I; C1 Y1.1: A1 lecture S1 -> E1, A2 lecture S1; second: A3 S5; training T1 \"Training\"");
  CHECK_THAT(words_of(*shape_named(scene, "first-S1")), Catch::Contains("C1") && Catch::Contains("(2)"));
  CHECK(shape_named(scene, "second-S5"));
  CHECK_FALSE(shape_named(scene, "gap-S5"));
  CHECK(shape_named(scene, "staff-S7"));
  CHECK_FALSE(shape_named(scene, "gap-S7"));
  CHECK_THAT(words_of(*shape_named(scene, "gap-S2")), Catch::Contains("Nothing uses this strategy"));
}

TEST_CASE("an element of a standard is met when something related to it is fulfilled, and a gap before",
          "[diagram][kinds]") {
  const auto picture = [](const char* level) {
    const model::Snapshot curriculum =
        test::curriculum(std::string("E1!R; C1 Y1.1: A1 lecture -> E1@") + level +
                         ", X1 summative -> E1; framework nat role=standard; N1! \"One\"; N2! \"Two\";"
                         "relation from=nat:N1 relation=related to=own:E1");
    PictureOptions options;
    options.standard = *curriculum->find_code<model::Framework>("nat");
    return test::scene_of("standards", *curriculum, options);
  };
  const diagram::Scene met = picture("R"), unmet = picture("I");
  CHECK(shape_named(met, "element-N1")->role == Role::covered);
  CHECK(shape_named(unmet, "element-N1")->role == Role::gap);
  CHECK(shape_named(met, "element-N2")->role == Role::gap);
  CHECK(shape_named(met, "gap-element-N2"));
  CHECK(shape_named(met, "taught-element-N1-competency-E1"));
  CHECK(shape_named(met, "assessed-element-N1-competency-E1"));
}

TEST_CASE("the second classroom's picture says what depends on it alone", "[diagram][kinds]") {
  const diagram::Scene scene = picture_of_all(
      "second-classroom",
      "E1!I; E2!I; E3!I; C1 Y1.1: A1 lecture -> E1 E3; second: A2 kind=volunteering reach=0.9 -> E1@I E2@R");
  CHECK(shape_named(scene, "competency-E1")->role == Role::covered);
  CHECK(shape_named(scene, "competency-E2")->role == Role::uncovered);
  CHECK(shape_named(scene, "competency-E3")->role == Role::gap);
  CHECK_THAT(shape_named(scene, "activity-A2")->description, Catch::Contains("reaches 90 %"));
  CHECK(shape_named(scene, "cell-activity-A2-0")->role == Role::shade1);
  CHECK(shape_named(scene, "cell-activity-A2-1")->role == Role::shade2);
}

TEST_CASE("prerequisites show the longest chain, and what is not before its course", "[diagram][kinds]") {
  const diagram::Scene scene = picture_of_all("prerequisites",
                                              "C1 Y1.1; C2 Y1.2 prerequisites=C1; C3 Y2.1 prerequisites=C2; C4 Y2.1 "
                                              "prerequisites=C1; C5 Y1.2 prerequisites=C4; C6 Y1.1");
  CHECK(shape_named(scene, "course-C2")->role == Role::critical);
  CHECK(shape_named(scene, "course-C3")->role == Role::critical);
  CHECK(shape_named(scene, "course-C5")->role == Role::gap);
  CHECK_FALSE(shape_named(scene, "course-C6"));
  CHECK(lines_of(scene, Role::critical_line) == 2);
  CHECK(lines_of(scene, Role::gap_line) == 1);
  CHECK(shape_named(scene, "course-C1")->rect.right() < shape_named(scene, "course-C2")->rect.x);
  CHECK(shape_named(scene, "course-C2")->rect.right() < shape_named(scene, "course-C3")->rect.x);
  CHECK_THAT(scene.description, Catch::Contains("C1 \u2192 C2 \u2192 C3"));
}

TEST_CASE("prerequisites that lead back to their course are drawn as what they are", "[diagram][kinds]") {
  const diagram::Scene scene =
      picture_of_all("prerequisites", "C1 Y1.1 prerequisites=C3; C2 Y1.2 prerequisites=C1; C3 Y2.1 prerequisites=C2");
  CHECK(test::count_of(scene, Role::gap) == 3);
  CHECK(lines_of(scene, Role::gap_line) == 3);
}

TEST_CASE("a deep chain of prerequisites does not end the program", "[diagram][kinds]") {
  std::string text = "C1";
  for (int i = 2; i <= 1500; ++i) text += "; C" + std::to_string(i) + " prerequisites=C" + std::to_string(i - 1);
  const diagram::Graph graph = test::graph_of("prerequisites", *test::curriculum(text));
  CHECK(graph.nodes.size() > 200);
  CHECK(graph.nodes.size() < 600);
}

TEST_CASE("two versions side by side show what is better, worse and why", "[diagram][kinds]") {
  const model::Snapshot before =
                            test::curriculum("E1!I; E2!I; E3!I; C1 Y1.1: A1 lecture -> E1@I E3@I, A2 lecture -> E2@I"),
                        after =
                            test::curriculum("E1!I; E2!I; E3!I; C1 Y1.1: A1 lecture -> E1@I E3@I, X1 summative -> E1");
  PictureOptions options;
  options.other = after.get();
  const diagram::Scene scene = test::scene_of("diff", *before, options);
  CHECK(shape_named(scene, "after-E1")->role == Role::added);
  CHECK(shape_named(scene, "after-E2")->role == Role::removed);
  CHECK_FALSE(shape_named(scene, "after-E3"));
  CHECK_THAT(words_of(*shape_named(scene, "why-before-E2")), Catch::Contains("taught in A2"));
  CHECK_THAT(words_of(*shape_named(scene, "removed-activity")), Catch::Contains("A2"));
  CHECK_THAT(words_of(*shape_named(scene, "added-assessment")), Catch::Contains("X1"));
}
