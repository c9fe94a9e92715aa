#include "diagram/scene.h"

#include <algorithm>

namespace attune::diagram {

const Shape* shape_at(const Scene& scene, Point point) {
  const auto found = std::find_if(scene.shapes.rbegin(), scene.shapes.rend(),
                                  [&](const Shape& shape) { return shape.rect.contains(point); });
  return found == scene.shapes.rend() ? nullptr : &*found;
}

std::vector<const Shape*> shapes_of(const Scene& scene, model::Kind kind, const base::Uuid& id) {
  std::vector<const Shape*> found;
  for (const Shape& shape : scene.shapes)
    if (std::any_of(shape.subjects.begin(), shape.subjects.end(),
                    [&](const Subject& subject) { return subject.kind == kind && subject.id == id; }))
      found.push_back(&shape);
  std::stable_sort(found.begin(), found.end(),
                   [](const Shape* a, const Shape* b) { return a->subjects.size() < b->subjects.size(); });
  return found;
}

std::vector<const Connector*> connectors_of(const Scene& scene, const Shape& shape) {
  const auto place = static_cast<std::size_t>(&shape - scene.shapes.data());
  std::vector<const Connector*> found;
  for (const Connector& connector : scene.connectors)
    if (connector.tail == place || connector.head == place) found.push_back(&connector);
  return found;
}

std::vector<Point> corners(const Shape& shape) {
  const Rect& r = shape.rect;
  switch (outline_of(shape.role)) {
    case Outline::box:
      return {{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}};
    case Outline::sheet: {
      const double c = std::min(sheet_cut, r.height / 3);
      return {{r.x, r.y}, {r.right() - c, r.y}, {r.right(), r.y + c}, {r.right(), r.bottom()}, {r.x, r.bottom()}};
    }
    case Outline::cut: {
      const double c = std::min(corner_cut, r.height / 3);
      return {{r.x + c, r.y},
              {r.right() - c, r.y},
              {r.right(), r.y + c},
              {r.right(), r.bottom() - c},
              {r.right() - c, r.bottom()},
              {r.x + c, r.bottom()},
              {r.x, r.bottom() - c},
              {r.x, r.y + c}};
    }
    default:
      return {};
  }
}

double radius(const Shape& shape) {
  const double half = std::min(shape.rect.width, shape.rect.height) / 2;
  return outline_of(shape.role) == Outline::pill ? std::min(half, 2 * corner_radius) : std::min(half, corner_radius);
}

}  // namespace attune::diagram
