#include "ui/models/viewport.h"

#include <catch2/catch.hpp>

#include "ui/models/edge_push.h"

using namespace attune;
using diagram::Point;
using diagram::Rect;
using diagram::Size;
using ui::Viewport;

namespace {

const Size window{800, 600};

bool near(Point a, Point b) { return std::abs(a.x - b.x) < 1e-9 && std::abs(a.y - b.y) < 1e-9; }

}  // namespace

TEST_CASE("zooming keeps what is under the pointer there, also where the zoom ends", "[ui][diagram]") {
  Viewport viewport{0.7, {31, -12}};
  const Point at{123, 456}, under = viewport.to_scene(at);
  for (const double factor : {1.2, 0.5, 100.0, 0.0001}) {
    viewport.zoom(factor, at);
    CHECK(near(viewport.to_window(under), at));
    CHECK(viewport.scale >= Viewport::smallest);
    CHECK(viewport.scale <= Viewport::largest);
  }
}

TEST_CASE("on the way of a zoom the pointer's point stays where it is", "[ui][diagram]") {
  const Viewport from{0.5, {10, 20}};
  Viewport to = from;
  const Point at{300, 200}, under = from.to_scene(at);
  to.zoom(3, at);
  for (const double share : {0.0, 0.1, 0.5, 0.9, 1.0}) CHECK(near(between(from, to, share).to_window(under), at));
  CHECK(between(from, to, 0.5).scale == Approx(0.5 * std::sqrt(3)));
  CHECK(between(from, to, 0) == from);
  CHECK(between(from, to, 1) == to);
}

TEST_CASE("on the way to another place at the same zoom the picture is shifted evenly", "[ui][diagram]") {
  const Viewport half = ui::between({2, {0, 0}}, {2, {100, -50}}, 0.5);
  CHECK(near(half.origin, {50, -25}));
  CHECK(half.scale == 2);
}

TEST_CASE("a whole picture is shown in the middle, a small one as large as it is", "[ui][diagram]") {
  Viewport viewport;
  viewport.fit(Size{1600, 600}, window);
  CHECK(viewport.scale == 0.5);
  CHECK(near(viewport.origin, {0, 150}));
  viewport.fit(Size{400, 300}, window);
  CHECK(viewport.scale == 1);
  CHECK(near(viewport.origin, {200, 150}));
  viewport.fit(Rect{1000, 1000, 700, 100}, window, 50);
  CHECK(viewport.scale == 1);
  CHECK(near(viewport.to_window(Point{1350, 1050}), {400, 300}));
}

TEST_CASE("a part is brought into sight by the smallest move, and what is in sight stays", "[ui][diagram]") {
  Viewport viewport{1, {0, 0}};
  viewport.reveal({100, 100, 50, 50}, window, 10);
  CHECK(near(viewport.origin, {0, 0}));
  viewport.reveal({900, 100, 50, 50}, window, 10);
  CHECK(near(viewport.origin, {-160, 0}));
  viewport.reveal({0, 100, 50, 50}, window, 10);
  CHECK(near(viewport.origin, {10, 0}));
  // Wider than the window: it begins at the margin.
  viewport.reveal({500, 100, 5000, 50}, window, 10);
  CHECK(viewport.to_window(Point{500, 0}).x == 10);
}

TEST_CASE("a picture cannot be moved out of sight", "[ui][diagram]") {
  for (const Point origin : {Point{5000, 5000}, Point{-5000, -5000}, Point{5000, -5000}}) {
    Viewport viewport{1, origin};
    viewport.keep_in_sight({1000, 900}, window, 80);
    const Rect there = viewport.to_window(Rect{0, 0, 1000, 900});
    CHECK(std::min(there.right(), window.width) - std::max(there.x, 0.0) == Approx(80));
    CHECK(std::min(there.bottom(), window.height) - std::max(there.y, 0.0) == Approx(80));
  }
  Viewport kept{1, {-100, -200}};
  kept.keep_in_sight({1000, 900}, window, 80);
  CHECK(near(kept.origin, {-100, -200}));
  // Of a picture that is smaller than that all of it.
  Viewport small{1, {-500, 0}};
  small.keep_in_sight({50, 50}, window, 80);
  CHECK(small.origin.x == 0);
}

TEST_CASE("what is dragged to an edge pushes the picture away from it, the faster the nearer", "[ui][diagram]") {
  CHECK(ui::edge_push({400, 300}, window) == Point{});
  const Point left = ui::edge_push({10, 300}, window), corner = ui::edge_push({2, window.height - 2}, window);
  CHECK(left.x > 0);
  CHECK(left.y == 0);
  CHECK(corner.x > left.x);
  CHECK(corner.y < 0);
  // Beyond the edge it is no faster than at it, and a window without size pushes nothing.
  CHECK(ui::edge_push({-500, 300}, window) == ui::edge_push({0, 300}, window));
  CHECK(ui::edge_push({0, 0}, {}) == Point{});
}
