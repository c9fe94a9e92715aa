#include "ui/models/scene_neighbour.h"

#include <cmath>
#include <limits>

namespace attune::ui {
namespace {

using diagram::Point;
using diagram::Rect;
using diagram::Scene;

bool is_sideways(Direction direction) { return direction == Direction::left || direction == Direction::right; }

// How far `to` lies from `from` that way, from middle to middle; negative: it lies behind.
double ahead(const Rect& from, const Rect& to, Direction direction) {
  const Point a = from.middle(), b = to.middle();
  switch (direction) {
    case Direction::left:
      return a.x - b.x;
    case Direction::right:
      return b.x - a.x;
    case Direction::up:
      return a.y - b.y;
    case Direction::down:
      return b.y - a.y;
  }
  return 0;
}

double aside(const Rect& from, const Rect& to, Direction direction) {
  const Point a = from.middle(), b = to.middle();
  return std::abs(is_sideways(direction) ? a.y - b.y : a.x - b.x);
}

// Whether they share a row (going sideways) or a column.
bool in_line(const Rect& from, const Rect& to, Direction direction) {
  return is_sideways(direction) ? from.y < to.bottom() && to.y < from.bottom()
                                : from.x < to.right() && to.x < from.right();
}

class NeighbourSearch {
 public:
  NeighbourSearch(const Scene& scene, std::size_t from, Direction direction)
      : scene_(scene), from_(from), direction_(direction) {}

  // `cost` of a shape that lies ahead; negative: not this one.
  template <class Cost>
  void offer(std::size_t place, Cost cost) {
    if (place == from_ || place >= scene_.shapes.size()) return;
    const Rect &from = scene_.shapes[from_].rect, &to = scene_.shapes[place].rect;
    const double way = ahead(from, to, direction_);
    if (way <= 0.5) return;
    const double costs = cost(from, to, way);
    if (costs < 0 || costs >= least_) return;
    least_ = costs;
    found_ = place;
  }

  std::size_t along_lines() {
    for (const diagram::Connector& line : scene_.connectors) {
      if (line.tail != from_ && line.head != from_) continue;
      offer(line.tail == from_ ? line.head : line.tail,
            [&](const Rect& from, const Rect& to, double way) { return aside(from, to, direction_) * 4 + way; });
    }
    return found_;
  }

  std::size_t in_line_ahead() {
    return among_all([&](const Rect& from, const Rect& to, double way) {
      return in_line(from, to, direction_) ? way + aside(from, to, direction_) * 0.01 : -1;
    });
  }

  std::size_t anywhere_ahead() {
    return among_all(
        [&](const Rect& from, const Rect& to, double way) { return way + 2 * aside(from, to, direction_); });
  }

 private:
  template <class Cost>
  std::size_t among_all(Cost cost) {
    for (std::size_t i = 0; i < scene_.shapes.size(); ++i) offer(i, cost);
    return found_;
  }

  const Scene& scene_;
  const std::size_t from_;
  const Direction direction_;
  std::size_t found_ = diagram::no_shape;
  double least_ = std::numeric_limits<double>::infinity();
};

}  // namespace

std::size_t neighbour(const Scene& scene, std::size_t from, Direction direction) {
  if (scene.shapes.empty()) return diagram::no_shape;
  if (from >= scene.shapes.size()) return 0;
  NeighbourSearch search(scene, from, direction);
  if (is_sideways(direction))
    if (const auto found = search.along_lines(); found != diagram::no_shape) return found;
  if (const auto found = search.in_line_ahead(); found != diagram::no_shape) return found;
  return search.anywhere_ahead();
}

}  // namespace attune::ui
