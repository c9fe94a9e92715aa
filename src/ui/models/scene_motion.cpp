#include "ui/models/scene_motion.h"

#include <cmath>
#include <string_view>
#include <unordered_map>

namespace attune::ui {
namespace {

using diagram::Point;
using diagram::Scene;
using diagram::Shape;

std::vector<Point> distances(const std::vector<Shape>& from, const std::vector<Shape>& to, Point shift) {
  std::unordered_map<std::string_view, const Shape*> before;
  for (const Shape& shape : from) before.emplace(shape.id, &shape);
  std::vector<Point> distances(to.size());
  for (std::size_t i = 0; i < to.size(); ++i) {
    const auto found = before.find(to[i].id);
    if (found == before.end()) continue;
    const Point was = found->second->rect.middle(), is = to[i].rect.middle();
    distances[i] = {was.x + shift.x - is.x, was.y + shift.y - is.y};
  }
  return distances;
}

Point moved(Point point, Point by, double share) { return {point.x + by.x * share, point.y + by.y * share}; }

void move(const Shape& of, Shape& shape, Point by, double share) {
  shape.rect.x = of.rect.x + by.x * share;
  shape.rect.y = of.rect.y + by.y * share;
  for (std::size_t i = 0; i < of.words.size(); ++i) shape.words[i].at = moved(of.words[i].at, by, share);
}

}  // namespace

SceneMotion::SceneMotion(const Scene& from, const Scene& to, Point shift)
    : shapes_(distances(from.shapes, to.shapes, shift)), marks_(distances(from.marks, to.marks, shift)) {
  for (const Point& by : shapes_) moves_ = moves_ || std::abs(by.x) + std::abs(by.y) > 1;
}

void SceneMotion::place(const Scene& to, Scene& scene, double share) const {
  const double left = 1 - share;
  for (std::size_t i = 0; i < to.shapes.size(); ++i) move(to.shapes[i], scene.shapes[i], shapes_[i], left);
  for (std::size_t i = 0; i < to.marks.size(); ++i) move(to.marks[i], scene.marks[i], marks_[i], left);
  // A line is drawn along by its ends.
  for (std::size_t i = 0; i < to.connectors.size(); ++i) {
    const diagram::Connector& of = to.connectors[i];
    const Point tail = of.tail < shapes_.size() ? shapes_[of.tail] : Point{};
    const Point head = of.head < shapes_.size() ? shapes_[of.head] : Point{};
    const double last = of.curve.size() > 1 ? static_cast<double>(of.curve.size() - 1) : 1;
    for (std::size_t k = 0; k < of.curve.size(); ++k) {
      const double t = static_cast<double>(k) / last;
      const Point by{tail.x + (head.x - tail.x) * t, tail.y + (head.y - tail.y) * t};
      scene.connectors[i].curve[k] = moved(of.curve[k], by, left);
    }
  }
}

}  // namespace attune::ui
