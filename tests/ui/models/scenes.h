#pragma once
// Little pictures for tests: boxes with lines between them.

#include <string>

#include "diagram/scene.h"

namespace attune::test {

inline diagram::Shape box(const std::string& id, double x, double y, double width = 100, double height = 40) {
  diagram::Shape shape;
  shape.id = id;
  shape.title = id;
  shape.role = diagram::Role::first_classroom;
  shape.rect = {x, y, width, height};
  shape.words.push_back({id, {x + 4, y + 20}, 50, diagram::Font::body, diagram::Role::first_classroom});
  return shape;
}

inline diagram::Connector line(const diagram::Scene& scene, std::size_t tail, std::size_t head) {
  const diagram::Point a = scene.shapes[tail].rect.middle(), b = scene.shapes[head].rect.middle();
  diagram::Connector connector;
  connector.id = scene.shapes[tail].id + "-to-" + scene.shapes[head].id;
  connector.curve = {a, a, b, b};
  connector.tail = tail;
  connector.head = head;
  return connector;
}

// Three columns:  a - b - d
//                     c - e     and f, joined to nothing, below e
inline diagram::Scene small_scene() {
  diagram::Scene scene;
  scene.size = {700, 400};
  scene.shapes = {box("a", 0, 100),  box("b", 200, 50),  box("c", 200, 150),
                  box("d", 400, 50), box("e", 400, 150), box("f", 400, 300)};
  for (const auto& [tail, head] : {std::pair{0, 1}, {0, 2}, {1, 3}, {2, 4}})
    scene.connectors.push_back(line(scene, static_cast<std::size_t>(tail), static_cast<std::size_t>(head)));
  return scene;
}

}  // namespace attune::test
