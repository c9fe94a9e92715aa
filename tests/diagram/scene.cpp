#include "diagram/scene.h"

#include <catch2/catch.hpp>

#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;
using diagram::Rect;

namespace {

// The room that a line of words takes.
Rect room(const diagram::Words& words) {
  const double top = words.at.y - diagram::baseline(words.font);
  return {words.at.x, top, words.width, diagram::line_height(words.font)};
}

}  // namespace

TEST_CASE("nothing in the picture overlaps or is cut off", "[diagram]") {
  const diagram::Scene scene = test::picture_of(test::full_programme());
  const Rect page{0, 0, scene.size.width, scene.size.height};
  REQUIRE(scene.shapes.size() > 80);
  for (std::size_t i = 0; i < scene.shapes.size(); ++i) {
    INFO(scene.shapes[i].id);
    CHECK(page.contains(scene.shapes[i].rect));
    for (std::size_t j = i + 1; j < scene.shapes.size(); ++j) {
      INFO(scene.shapes[j].id);
      CHECK_FALSE(scene.shapes[i].rect.overlaps(scene.shapes[j].rect));
    }
    for (const diagram::Shape& mark : scene.marks) CHECK_FALSE(scene.shapes[i].rect.overlaps(mark.rect));
  }
  for (const diagram::Words& words : scene.words) CHECK(page.contains(room(words)));
}

TEST_CASE("words lie inside their box and beside one another", "[diagram]") {
  const diagram::Scene scene = test::picture_of(test::full_programme());
  for (const diagram::Shape& shape : scene.shapes)
    for (std::size_t i = 0; i < shape.words.size(); ++i) {
      INFO(shape.id << ": " << shape.words[i].text);
      CHECK(shape.rect.contains(room(shape.words[i])));
      if (i > 0) CHECK(room(shape.words[i]).y >= room(shape.words[i - 1]).bottom() - 0.01);
    }
}

TEST_CASE("a row is straight", "[diagram]") {
  const diagram::Scene scene = test::picture_of(test::full_programme());
  for (const diagram::Connector& connector : scene.connectors)
    if (connector.role == diagram::Role::feeds || connector.role == diagram::Role::feeds_few)
      CHECK(connector.curve.front().y == Approx(connector.curve.back().y).margin(1));
}

TEST_CASE("the shape under a point and the shapes of a thing can be found", "[diagram]") {
  const char* programme = "E1!I; C1 Y1.1: A1 lecture -> E1@I";
  const diagram::Scene scene = test::picture_of(programme);
  const model::Snapshot snapshot = test::curriculum(programme);
  const auto shapes = shapes_of(scene, model::Kind::competency, snapshot->competencies()[0].id.uuid);
  REQUIRE(shapes.size() == 2);
  CHECK(shapes[0]->id == "competency-E1");
  CHECK(shape_at(scene, shapes[0]->rect.middle()) == shapes[0]);
  CHECK(shape_at(scene, {1, 1}) == nullptr);
  CHECK(connectors_of(scene, *shapes[0]).size() == 2);
  const auto courses = shapes_of(scene, model::Kind::course, snapshot->courses()[0].id.uuid);
  REQUIRE(courses.size() == 1);
  CHECK(courses[0]->role == diagram::Role::first_classroom);
}

TEST_CASE("in every theme text stands out from its ground", "[diagram]") {
  using diagram::Role;
  const auto brightness = [](diagram::Colour c) { return 0.299 * c.red + 0.587 * c.green + 0.114 * c.blue; };
  for (const auto theme : {diagram::Theme::light, diagram::Theme::dark, diagram::Theme::print})
    for (const auto role : {Role::page, Role::heading, Role::framework, Role::branch, Role::covered, Role::uncovered,
                            Role::gap, Role::first_classroom, Role::second_classroom, Role::level, Role::note,
                            Role::assessment, Role::other, Role::shade1, Role::shade2, Role::shade3, Role::shade4,
                            Role::critical, Role::added, Role::removed, Role::changed}) {
      const diagram::Paint look = paint(role, theme);
      CHECK(std::abs(brightness(look.text) - brightness(look.fill)) > 100);
    }
}
