// Pictures that are rows and columns of cells: progression, heatmap, methods and dimensions.

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;
using diagram::Role;
using test::shape_named;
using test::words_of;

namespace {

diagram::Scene matrix_picture(const char* kind, std::string_view programme) {
  return test::scene_of(kind, *test::curriculum(programme));
}

}  // namespace

TEST_CASE("progression has a cell for each term and classroom, with the level there", "[diagram][kinds]") {
  const diagram::Scene scene =
      matrix_picture("progression",
                     "programme years=2 terms_per_year=2; E1!R \"Notice\"; C1 Y1.1: A1 lecture -> E1@I;"
                     "second: A2 Y1.1 -> E1@R, A3 Y2.1 -> E1@R");
  const diagram::Shape *first = shape_named(scene, "competency-E1-Y1_2e1"),
                       *second = shape_named(scene, "competency-E1-second-Y1_2e1");
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->role == Role::shade1);
  CHECK(words_of(*first) == "I");
  CHECK(second->role == Role::second_classroom);
  CHECK(words_of(*second) == "R");
  CHECK(first->rect.right() <= second->rect.x);
  // The second classroom stands on the right of its cell, also where it is alone.
  const diagram::Shape* later = shape_named(scene, "competency-E1-second-Y2_2e1");
  REQUIRE(later);
  CHECK(later->rect.x - second->rect.x == Approx(2 * (first->rect.width * 2 + 2 + 4)).margin(25));
  CHECK_FALSE(shape_named(scene, "competency-E1-Y2_2e1"));
}

TEST_CASE("progression draws a silence over more terms than the policy allows, and no shorter one",
          "[diagram][kinds]") {
  const auto silences = [](const char* last) {
    const diagram::Scene scene =
        matrix_picture("progression", std::string("programme years=3 terms_per_year=2; policy sustain_terms=2; E1!I;"
                                                  "C1 Y1.1: A1 lecture -> E1@I; C2 Y3.2: A3 lecture -> E1@I; C3 ") +
                                          last + ": A2 lecture -> E1@I");
    return std::count_if(scene.connectors.begin(), scene.connectors.end(), [](const auto& line) {
      return line.role == Role::gap_line && line.tail != diagram::no_shape;
    });
  };
  CHECK(silences("Y2.1") == 1);  // Y2.1 to Y3.2 is three terms
  CHECK(silences("Y1.2") == 1);
  const diagram::Scene told = matrix_picture("progression",
                                             "programme years=3 terms_per_year=2; policy sustain_terms=2; E1!I;"
                                             "C1 Y1.1: A1 lecture -> E1@M; C2 Y3.2: A3 lecture -> E1@I");
  CHECK_THAT(words_of(*shape_named(told, "gap-competency-E1")),
             Catch::Contains("silent from Y1.1 to Y3.2") && Catch::Contains("back from M to I in Y3.2"));
}

TEST_CASE("a heatmap tells taught from promised and from assessed without being taught", "[diagram][kinds]") {
  const diagram::Scene scene =
      matrix_picture("heatmap", "E1!I; E2!I; E3!I; C1 Y1.1 -> E1@I E2@R: A1 lecture -> E1@R, X1 summative -> E1 E3");
  CHECK(words_of(*shape_named(scene, "cell-course-C1-0")) == "R*");
  CHECK(shape_named(scene, "cell-course-C1-0")->role == Role::shade2);
  CHECK(words_of(*shape_named(scene, "cell-course-C1-1")) == "(R)");
  CHECK(shape_named(scene, "cell-course-C1-1")->role == Role::uncovered);
  CHECK(words_of(*shape_named(scene, "cell-course-C1-2")) == "*");
  CHECK(shape_named(scene, "cell-course-C1-2")->role == Role::gap);
  CHECK(shape_named(scene, "competency-E2")->role == Role::gap);
}

TEST_CASE("alignments to a branch have a column of their own beside its competencies", "[diagram][kinds]") {
  const diagram::Scene scene = matrix_picture("heatmap", "E! \"Emotional\"; E1>E!I; C1 Y1.1: A1 lecture -> E@R");
  CHECK(shape_named(scene, "whole-E"));
  CHECK(words_of(*shape_named(scene, "cell-course-C1-0")) == "R");
  CHECK(shape_named(scene, "competency-E1")->role == Role::gap);
}

TEST_CASE("methods are counted by activity, and what is only listened to is not covered", "[diagram][kinds]") {
  const diagram::Scene scene = matrix_picture(
      "methods", "E1!I; E2!I; C1 Y1.1: A1 lecture -> E1@I E2@I, A2 lecture roleplay -> E2@I, X1 summative -> E1 E2");
  CHECK(words_of(*shape_named(scene, "cell-method-lecture-0")) == "1");
  CHECK(words_of(*shape_named(scene, "cell-method-lecture-1")) == "2");
  CHECK(words_of(*shape_named(scene, "cell-method-roleplay-1")) == "1");
  CHECK(shape_named(scene, "competency-E1")->role == Role::uncovered);
  CHECK_THAT(shape_named(scene, "competency-E1")->description, Catch::Contains("passive"));
  CHECK(shape_named(scene, "competency-E2")->role == Role::covered);
}

TEST_CASE("a dimension outside the band that the policy asks for is a gap, on it it is none", "[diagram][kinds]") {
  const auto role_with = [](const char* band) {
    const diagram::Scene scene = matrix_picture(
        "dimensions", std::string("stage S from_year=1 from_term=1 to_year=1 to_term=2; policy balance.S.emotional=") +
                          band +
                          "; E1!I emotional; C1!I cognitive; K1 Y1.1: A1 lecture 1h -> E1@I, A2 lecture 3h -> C1@I");
    return shape_named(scene, "share-S-emotional")->role;
  };
  CHECK(role_with("0.25") == Role::first_classroom);
  CHECK(role_with("0.26") == Role::gap);
  CHECK(role_with("0..0.25") == Role::first_classroom);
  CHECK(role_with("0..0.24") == Role::gap);
}

TEST_CASE("a dimension's bar is as long as its share", "[diagram][kinds]") {
  const diagram::Scene scene =
      matrix_picture("dimensions",
                     "stage S from_year=1 from_term=1 to_year=1 to_term=2; E1!I emotional; C1!I cognitive;"
                     "K1 Y1.1: A1 lecture 1h -> E1@I, A2 lecture 3h -> C1@I");
  const auto bar = [&](std::string_view id) {
    return std::find_if(scene.marks.begin(), scene.marks.end(), [&](const auto& mark) { return mark.id == id; })
        ->rect.width;
  };
  CHECK(bar("bar-share-S-cognitive") == Approx(3 * bar("bar-share-S-emotional")));
  CHECK_THAT(words_of(*shape_named(scene, "share-S-emotional")), Catch::Contains("25 %") && Catch::Contains("1 h"));
}
