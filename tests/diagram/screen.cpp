#include "diagram/screen.h"

#include <cairo.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/diagram/pictures.h"

using namespace attune;
using diagram::no_shape;
using diagram::Rect;
using diagram::Scene;
using diagram::SceneIndex;

namespace {

// What the painter makes of a part of a picture, pixel by pixel.
class Screen {
 public:
  Screen(int width, int height)
      : surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)), cairo_(cairo_create(surface_)) {}
  ~Screen() {
    cairo_destroy(cairo_);
    cairo_surface_destroy(surface_);
  }
  void paint(const Scene& scene, const diagram::Frame& frame, const diagram::Emphasis& emphasis = {}) {
    painter_.paint(cairo_, scene, SceneIndex(scene), frame, emphasis);
    cairo_surface_flush(surface_);
  }
  diagram::Colour at(double x, double y) const {
    const unsigned char* data = cairo_image_surface_get_data(surface_);
    const auto* pixel = data + static_cast<int>(y) * cairo_image_surface_get_stride(surface_) + static_cast<int>(x) * 4;
    return {pixel[2], pixel[1], pixel[0]};
  }

 private:
  cairo_surface_t* surface_;
  cairo_t* cairo_;
  diagram::ScreenPainter painter_;
};

int brightness(diagram::Colour colour) { return colour.red + colour.green + colour.blue; }

Scene two_boxes() {
  Scene scene;
  scene.size = {400, 200};
  for (const double x : {20.0, 240.0}) {
    diagram::Shape shape;
    shape.id = x < 100 ? "a" : "b";
    shape.role = diagram::Role::framework;
    shape.rect = {x, 50, 100, 100};
    scene.shapes.push_back(shape);
  }
  return scene;
}

}  // namespace

TEST_CASE("of a scene only what the area shows is found, in the order in which it is drawn", "[diagram][screen]") {
  const Scene scene = test::picture_of(test::full_programme());
  const SceneIndex index(scene);
  const auto all = index.in({0, 0, scene.size.width, scene.size.height});
  CHECK(all.shapes.size() == scene.shapes.size());
  CHECK(all.connectors.size() == scene.connectors.size());
  CHECK(all.words.size() == scene.words.size());
  const Rect corner{0, 0, scene.size.width / 4, scene.size.height / 4};
  const auto part = index.in(corner);
  CHECK(part.shapes.size() < all.shapes.size());
  CHECK(std::is_sorted(part.shapes.begin(), part.shapes.end()));
  for (std::size_t i = 0; i < scene.shapes.size(); ++i)
    if (scene.shapes[i].rect.overlaps(corner))
      CHECK(std::find(part.shapes.begin(), part.shapes.end(), i) != part.shapes.end());
  CHECK(index.in({-500, -500, 10, 10}).shapes.empty());
}

TEST_CASE("the shape on top is hit, up to its edge and not beside it", "[diagram][screen]") {
  Scene scene = two_boxes();
  CHECK(SceneIndex(scene).shape_at({20, 50}) == 0);
  CHECK(SceneIndex(scene).shape_at({120, 150}) == 0);
  CHECK(SceneIndex(scene).shape_at({120.5, 100}) == no_shape);
  CHECK(SceneIndex(scene).shape_at({19.5, 100}) == no_shape);
  scene.shapes[1].rect.x = 60;
  CHECK(SceneIndex(scene).shape_at({80, 100}) == 1);
  CHECK(SceneIndex(Scene{}).shape_at({0, 0}) == no_shape);
}

TEST_CASE("a frame shows the part of the scene that it says, at its scale", "[diagram][screen]") {
  Screen screen(200, 100);
  const Scene scene = two_boxes();
  const auto box = paint(diagram::Role::framework, scene.theme).fill,
             page = paint(diagram::Role::page, scene.theme).fill;
  screen.paint(scene, {{0, 0}, 0.5, {200, 100}});
  CHECK(screen.at(35, 50) == box);
  CHECK(screen.at(90, 50) == page);
  CHECK(screen.at(150, 50) == box);
  screen.paint(scene, {{-240, -50}, 1, {200, 100}});
  CHECK(screen.at(50, 50) == box);
  CHECK(screen.at(150, 50) == page);
}

TEST_CASE("what does not stand out is dimmed, what does keeps its colours", "[diagram][screen]") {
  Screen screen(400, 200);
  const Scene scene = two_boxes();
  diagram::Emphasis emphasis;
  emphasis.bright = {true, false};
  screen.paint(scene, {{0, 0}, 1, {400, 200}}, emphasis);
  CHECK(screen.at(70, 100) == paint(diagram::Role::framework, scene.theme).fill);
  CHECK(brightness(screen.at(290, 100)) > brightness(screen.at(70, 100)) + 200);
}

TEST_CASE("the selected box has a second outline around it", "[diagram][screen]") {
  Screen screen(400, 200);
  const Scene scene = two_boxes();
  diagram::Emphasis emphasis;
  emphasis.selected = 1;
  screen.paint(scene, {{0, 0}, 1, {400, 200}}, emphasis);
  CHECK(brightness(screen.at(290, 46)) < 400);
  CHECK(brightness(screen.at(70, 46)) > 700);
}

TEST_CASE("a shape and its neighbours along the lines stand out together", "[diagram][screen]") {
  Scene scene = two_boxes();
  scene.shapes.push_back(scene.shapes[0]);
  scene.connectors.push_back({"line", diagram::Role::tree, {{0, 0}}, 0, 1, ""});
  CHECK(diagram::bright_around(scene, 0) == std::vector<bool>{true, true, false});
  CHECK(diagram::bright_around(scene, 2).empty());
  CHECK(diagram::bright_around(scene, no_shape).empty());
}
