#include "ui/models/scene_filter.h"

#include <algorithm>
#include <vector>

#include "diagram/scene_index.h"

namespace attune::ui {
namespace {

using diagram::Connector;
using diagram::Scene;
using diagram::Shape;

// Everything that lines lead to from the shape, against their direction or with it.
void reach(const Scene& scene, std::size_t from, std::size_t Connector::*near, std::size_t Connector::*far,
           std::vector<bool>& kept) {
  std::vector<std::size_t> open = {from};
  std::vector<bool> seen(scene.shapes.size());
  while (!open.empty()) {
    const std::size_t at = open.back();
    open.pop_back();
    if (at >= seen.size() || seen[at]) continue;
    seen[at] = kept[at] = true;
    for (const Connector& line : scene.connectors)
      if (line.*near == at) open.push_back(line.*far);
  }
}

}  // namespace

void SceneFilter::show_only(const Scene& scene, std::size_t shape) {
  if (shape >= scene.shapes.size()) return;
  std::vector<bool> kept(scene.shapes.size());
  reach(scene, shape, &Connector::tail, &Connector::head, kept);
  reach(scene, shape, &Connector::head, &Connector::tail, kept);
  for (std::size_t i = 0; i < kept.size(); ++i)
    if (!kept[i]) hidden_.insert(scene.shapes[i].id);
}

Scene SceneFilter::apply(const Scene& scene) const {
  if (hidden_.empty()) return scene;
  Scene shown = scene;
  shown.shapes.clear();
  std::vector<std::size_t> places(scene.shapes.size(), diagram::no_shape);
  for (std::size_t i = 0; i < scene.shapes.size(); ++i) {
    if (hidden_.contains(scene.shapes[i].id)) continue;
    places[i] = shown.shapes.size();
    shown.shapes.push_back(scene.shapes[i]);
  }
  const auto place = [&](std::size_t end) { return end < places.size() ? places[end] : diagram::no_shape; };
  std::vector<std::string> dropped;
  shown.connectors.clear();
  for (Connector line : scene.connectors) {
    const bool hung = (line.tail != diagram::no_shape && place(line.tail) == diagram::no_shape) ||
                      (line.head != diagram::no_shape && place(line.head) == diagram::no_shape);
    if (hung) {
      dropped.push_back(line.id + "-");
      continue;
    }
    line.tail = place(line.tail);
    line.head = place(line.head);
    shown.connectors.push_back(std::move(line));
  }
  // What stands on a line is called after it; what stands on a shape goes with that.
  std::ranges::sort(dropped);
  const diagram::SceneIndex index(scene);
  std::erase_if(shown.marks, [&](const Shape& mark) {
    const std::size_t end = mark.id.rfind('-');
    if (end != std::string::npos && std::ranges::binary_search(dropped, mark.id.substr(0, end + 1))) return true;
    const std::size_t under = index.shape_at(mark.rect.middle());
    return under != diagram::no_shape && places[under] == diagram::no_shape;
  });
  return shown;
}

}  // namespace attune::ui
