#include "diagram/scene_index.h"

#include <algorithm>

namespace attune::diagram {
namespace {

// Half of the widest line, emphasised.
constexpr double reach = 4;

Rect wider(const Rect& rect) {
  return {rect.x - reach, rect.y - reach, rect.width + 2 * reach, rect.height + 2 * reach};
}

// A cubic curve lies within its control points.
Rect bounds_of(const Connector& connector) {
  if (connector.curve.empty()) return {0, 0, -1, -1};
  double left = connector.curve[0].x, right = left, top = connector.curve[0].y, bottom = top;
  for (const Point& point : connector.curve) {
    left = std::min(left, point.x);
    right = std::max(right, point.x);
    top = std::min(top, point.y);
    bottom = std::max(bottom, point.y);
  }
  return wider({left, top, right - left, bottom - top});
}

Rect bounds_of(const Shape& shape) { return wider(shape.rect); }

template <class T>
std::vector<Rect> bounds_of_all(const std::vector<T>& things) {
  std::vector<Rect> bounds;
  bounds.reserve(things.size());
  for (const T& thing : things) bounds.push_back(bounds_of(thing));
  return bounds;
}

std::vector<std::uint32_t> overlapping(const std::vector<Rect>& bounds, const Rect& area) {
  std::vector<std::uint32_t> found;
  for (std::size_t i = 0; i < bounds.size(); ++i)
    if (bounds[i].overlaps(area)) found.push_back(static_cast<std::uint32_t>(i));
  return found;
}

}  // namespace

Rect room_of(const Words& words) {
  return {words.at.x, words.at.y - baseline(words.font), words.width, line_height(words.font)};
}

SceneIndex::SceneIndex(const Scene& scene)
    : grounds_(bounds_of_all(scene.grounds)),
      connectors_(bounds_of_all(scene.connectors)),
      shapes_(bounds_of_all(scene.shapes)),
      marks_(bounds_of_all(scene.marks)) {
  words_.reserve(scene.words.size());
  for (const Words& words : scene.words) words_.push_back(room_of(words));
}

SceneIndex::Part SceneIndex::in(const Rect& area) const {
  return {overlapping(grounds_, area), overlapping(connectors_, area), overlapping(shapes_, area),
          overlapping(marks_, area), overlapping(words_, area)};
}

std::size_t SceneIndex::shape_at(Point point) const {
  for (std::size_t i = shapes_.size(); i-- > 0;) {
    const Rect& r = shapes_[i];
    if (Rect{r.x + reach, r.y + reach, r.width - 2 * reach, r.height - 2 * reach}.contains(point)) return i;
  }
  return no_shape;
}

}  // namespace attune::diagram
