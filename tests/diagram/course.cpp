#include "diagram/kinds/course.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;
using diagram::Role;
using test::shape_named;
using test::words_of;

namespace {

diagram::Scene course_picture(std::string_view programme, std::string_view code) {
  const model::Snapshot curriculum = test::curriculum(programme);
  diagram::PictureOptions options;
  options.course = test::course(*curriculum, code);
  return test::scene_of("course", *curriculum, options);
}

const diagram::Connector* line_between(const diagram::Scene& scene, std::string_view tail, std::string_view head) {
  const auto found = std::find_if(scene.connectors.begin(), scene.connectors.end(), [&](const auto& line) {
    return line.tail != diagram::no_shape && scene.shapes[line.tail].id == tail && scene.shapes[line.head].id == head;
  });
  return found == scene.connectors.end() ? nullptr : &*found;
}

const char* ethics_course =
    "programme \"Medicine\"; E1!I \"Notice\"; E2!R \"Share\"; E3!R \"Care\"; E4!I \"Elsewhere\";"
    "C1 Y1.1 \"Ethics\" 20+12h -> E1@I, E3@R: A1 lecture 2h \"Talk\" -> E1@I E2@R, A2 lecture 30h, "
    "X1 summative 60% \"Exam\" -> E1;"
    "C2 Y1.1: A3 lecture -> E4@I";

}  // namespace

TEST_CASE("a course's picture has its activities, assessments and competencies, and nobody else's",
          "[diagram][kinds]") {
  const diagram::Scene scene = course_picture(ethics_course, "C1");
  CHECK(scene.title == "C1 Ethics");
  CHECK_THAT(scene.description, Catch::Contains("Medicine") && Catch::Contains("32 h"));
  for (const char* id : {"activity-A1", "assessment-X1", "competency-E1", "competency-E2", "competency-E3"}) {
    INFO(id);
    CHECK(shape_named(scene, id));
  }
  for (const char* id : {"activity-A3", "competency-E4"}) CHECK_FALSE(shape_named(scene, id));
}

TEST_CASE("a course's picture tells whole alignment from half of it, and both from a gap", "[diagram][kinds]") {
  const diagram::Scene scene =
      course_picture("E1!I; E2!R; E3!R; C1 Y1.1 -> E1@I E3@R: A1 lecture -> E1@I E2@R, X1 summative -> E1", "C1");
  CHECK(shape_named(scene, "competency-E1")->role == Role::covered);
  CHECK(words_of(*shape_named(scene, "competency-E1")) == "E1 declared I \u00b7 taught I assessed summatively");
  CHECK(shape_named(scene, "competency-E2")->role == Role::uncovered);
  CHECK_THAT(words_of(*shape_named(scene, "competency-E2")),
             Catch::Contains("not declared") && Catch::Contains("not assessed in this course"));
  CHECK(shape_named(scene, "competency-E3")->role == Role::gap);
  CHECK_THAT(words_of(*shape_named(scene, "competency-E3")), Catch::Contains("declared R \u00b7 not taught"));
}

TEST_CASE("lines lead from an activity to what it teaches, and on to what assesses it", "[diagram][kinds]") {
  const diagram::Scene scene = course_picture(ethics_course, "C1");
  const diagram::Connector* teaches = line_between(scene, "activity-A1", "competency-E2");
  REQUIRE(teaches);
  CHECK(teaches->role == Role::feeds);
  CHECK(line_between(scene, "competency-E1", "assessment-X1"));
  CHECK_FALSE(line_between(scene, "activity-A1", "competency-E3"));
  const auto mark = std::find_if(scene.marks.begin(), scene.marks.end(),
                                 [&](const auto& each) { return each.id == teaches->id + "-level"; });
  REQUIRE(mark != scene.marks.end());
  CHECK(words_of(*mark) == "R");
}

TEST_CASE("the levels on lines that end at one competency stand apart", "[diagram][kinds]") {
  std::string text = "E1!I; C1 Y1.1: ";
  for (int i = 1; i <= 12; ++i) text += (i > 1 ? ", A" : "A") + std::to_string(i) + " lecture -> E1@I";
  const diagram::Scene scene = course_picture(text, "C1");
  std::vector<diagram::Rect> levels;
  for (const diagram::Shape& mark : scene.marks)
    if (mark.id.ends_with("-level")) levels.push_back(mark.rect);
  REQUIRE(levels.size() == 12);
  for (std::size_t i = 0; i < levels.size(); ++i)
    for (std::size_t j = i + 1; j < levels.size(); ++j) CHECK_FALSE(levels[i].overlaps(levels[j]));
}

TEST_CASE("what an elective reaches is said, and its lines are dashed", "[diagram][kinds]") {
  const diagram::Scene scene = course_picture("E1!I; C1 Y1.1 elective reach=0.3: A1 lecture -> E1@I", "C1");
  CHECK_THAT(scene.description, Catch::Contains("30 %"));
  CHECK(line_between(scene, "activity-A1", "competency-E1")->role == Role::feeds_few);
}

TEST_CASE("activities that teach no competency are one box with their hours", "[diagram][kinds]") {
  const diagram::Scene scene = course_picture(ethics_course, "C1");
  const diagram::Shape* other = shape_named(scene, "other-activities");
  REQUIRE(other);
  CHECK(other->subjects.size() == 1);
  CHECK_THAT(words_of(*other), Catch::Contains("Activities: 1; hours: 30"));
}

TEST_CASE("a course of very many activities is drawn by their kinds", "[diagram][kinds]") {
  const auto of = [](int count) {
    std::string text = "E1!I; C1 Y1.1: ";
    for (int i = 1; i <= count; ++i)
      text += (i > 1 ? ", A" : "A") + std::to_string(i) + " kind=" + (i % 2 ? "lecture" : "seminar") + " -> E1@I";
    return course_picture(text, "C1");
  };
  CHECK(test::count_of(of(40), Role::first_classroom) == 40);
  const diagram::Scene folded = of(41);
  CHECK(test::count_of(folded, Role::first_classroom) == 2);
  CHECK_THAT(folded.description, Catch::Contains("41 activities are too many"));
}

TEST_CASE("a course aligned to nothing says so and what to do", "[diagram][kinds]") {
  const diagram::Scene scene = course_picture("E1!I; C1 Y1.1: A1 lecture 2h", "C1");
  REQUIRE(scene.shapes.size() == 1);
  CHECK(scene.shapes[0].role == Role::gap);
}

TEST_CASE("a course's picture is narrow enough for a page", "[diagram][kinds]") {
  CHECK(course_picture(ethics_course, "C1").size.width <= 820);
}
