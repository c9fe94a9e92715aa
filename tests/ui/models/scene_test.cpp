#include <catch2/catch.hpp>

#include "tests/ui/models/scenes.h"
#include "ui/models/scene_filter.h"
#include "ui/models/scene_motion.h"
#include "ui/models/scene_neighbour.h"
#include "ui/models/scene_search.h"

using namespace attune;
using diagram::no_shape;
using diagram::Scene;
using test::box;
using ui::Direction;
using ui::neighbour;

namespace {

enum Place : std::size_t { a, b, c, d, e, f };

std::string ids(const Scene& scene) {
  std::string text;
  for (const auto& shape : scene.shapes) text += shape.id;
  return text;
}

}  // namespace

TEST_CASE("left and right follow a line, up and down stay in the column", "[ui][diagram]") {
  const Scene scene = test::small_scene();
  CHECK(neighbour(scene, b, Direction::right) == d);
  CHECK(neighbour(scene, e, Direction::left) == c);
  CHECK(neighbour(scene, c, Direction::left) == a);
  CHECK(neighbour(scene, b, Direction::down) == c);
  CHECK(neighbour(scene, d, Direction::down) == e);
  CHECK(neighbour(scene, e, Direction::down) == f);
  CHECK(neighbour(scene, f, Direction::up) == e);
}

TEST_CASE("of several lines the straightest is followed, the upper one of two alike", "[ui][diagram]") {
  Scene scene = test::small_scene();
  CHECK(neighbour(scene, a, Direction::right) == b);
  scene.shapes[c].rect.y = 110;
  CHECK(neighbour(scene, a, Direction::right) == c);
}

TEST_CASE("what no line leads to is reached all the same", "[ui][diagram]") {
  const Scene scene = test::small_scene();
  // f is joined to nothing: to its left nothing stands in its row, so the nearest.
  CHECK(neighbour(scene, f, Direction::left) == c);
  Scene row;
  row.shapes = {box("x", 0, 0), box("y", 500, 5), box("z", 300, 300)};
  CHECK(neighbour(row, 0, Direction::right) == 1);
}

TEST_CASE("at the edge of the picture a key leads nowhere", "[ui][diagram]") {
  const Scene scene = test::small_scene();
  CHECK(neighbour(scene, a, Direction::left) == no_shape);
  CHECK(neighbour(scene, d, Direction::right) == no_shape);
  CHECK(neighbour(scene, f, Direction::down) == no_shape);
}

TEST_CASE("without a choice any key chooses the first, in an empty picture none", "[ui][diagram]") {
  CHECK(neighbour(test::small_scene(), no_shape, Direction::up) == a);
  CHECK(neighbour(Scene{}, no_shape, Direction::up) == no_shape);
  CHECK(neighbour(test::small_scene(), 99, Direction::left) == a);
}

TEST_CASE("hiding leaves out the shape, its lines and what stands on them", "[ui][diagram]") {
  Scene scene = test::small_scene();
  scene.marks = {box("b-to-d-level", 350, 60, 20, 10), box("c-to-e-level", 350, 160, 20, 10),
                 box("bar-on-b", 210, 60, 10, 10)};
  ui::SceneFilter filter;
  CHECK(filter.all());
  filter.hide(scene.shapes[b]);
  const Scene shown = filter.apply(scene);
  CHECK(ids(shown) == "acdef");
  REQUIRE(shown.connectors.size() == 2);
  CHECK(shown.connectors[0].id == "a-to-c");
  CHECK(shown.connectors[0].head == 1);
  CHECK(shown.shapes[shown.connectors[1].head].id == "e");
  REQUIRE(shown.marks.size() == 1);
  CHECK(shown.marks[0].id == "c-to-e-level");
  filter.show_all();
  CHECK(ids(filter.apply(scene)) == "abcdef");
}

TEST_CASE("showing one thing alone keeps where it comes from and what comes of it", "[ui][diagram]") {
  const Scene scene = test::small_scene();
  ui::SceneFilter of_c;
  of_c.show_only(scene, c);
  CHECK(ids(of_c.apply(scene)) == "ace");
  ui::SceneFilter of_f;
  of_f.show_only(scene, f);
  CHECK(ids(of_f.apply(scene)) == "f");
}

TEST_CASE("a circle of lines is gone round once", "[ui][diagram]") {
  Scene scene = test::small_scene();
  scene.connectors.push_back(test::line(scene, d, a));
  ui::SceneFilter filter;
  filter.show_only(scene, b);
  CHECK(ids(filter.apply(scene)) == "abcde");
}

TEST_CASE("what stands in both pictures glides, with its words and the ends of its lines", "[ui][diagram]") {
  const Scene before = test::small_scene();
  Scene after = test::small_scene();
  after.shapes[d].rect.x += 100;
  after.shapes[d].words[0].at.x += 100;
  after.connectors[2] = test::line(after, b, d);
  after.shapes.push_back(box("new", 600, 0));
  const ui::SceneMotion motion(before, after, {});
  REQUIRE(motion.moves());
  Scene now = after;
  motion.place(after, now, 0);
  CHECK(now.shapes[d].rect == before.shapes[d].rect);
  CHECK(now.shapes[d].words[0].at == before.shapes[d].words[0].at);
  CHECK(now.connectors[2].curve.back() == before.connectors[2].curve.back());
  CHECK(now.connectors[2].curve.front() == after.connectors[2].curve.front());
  CHECK(now.shapes.back().rect == after.shapes.back().rect);
  motion.place(after, now, 0.5);
  CHECK(now.shapes[d].rect.x == Approx(450));
  motion.place(after, now, 1);
  CHECK(now.shapes[d].rect == after.shapes[d].rect);
  CHECK(now.connectors[2].curve == after.connectors[2].curve);
}

TEST_CASE("a picture that is only shifted with what a person looks at does not move", "[ui][diagram]") {
  const Scene before = test::small_scene();
  Scene after = before;
  for (auto& shape : after.shapes) shape.rect.y += 70;
  CHECK_FALSE(ui::SceneMotion(before, after, {0, 70}).moves());
  CHECK(ui::SceneMotion(before, after, {0, 0}).moves());
}

TEST_CASE("a picture is searched in titles, descriptions and codes, however they are written", "[ui][diagram]") {
  Scene scene = test::small_scene();
  scene.shapes[b].title = "Medical \xc3\x89thics";
  scene.shapes[d].description = "Gap: ETHICS is not assessed";
  scene.shapes[e].subjects.push_back({model::Kind::course, {}, "HUM202"});
  CHECK(ui::shapes_with(scene, "ethics") == std::vector<std::size_t>{b, d});
  CHECK(ui::shapes_with(scene, " hum2 ") == std::vector<std::size_t>{e});
  CHECK(ui::shapes_with(scene, "nothing of this kind").empty());
  CHECK(ui::shapes_with(scene, "  ").empty());
}
