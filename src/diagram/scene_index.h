#pragma once
// Where everything in a scene lies, in flat arrays: what a part of it shows is found in microseconds, also when the
// scene has ten thousands of shapes.

#include <cstdint>
#include <vector>

#include "diagram/scene.h"

namespace attune::diagram {

class SceneIndex {
 public:
  SceneIndex() = default;
  // Holds for this scene, as long as nothing in it moves.
  explicit SceneIndex(const Scene& scene);

  // Places in the scene's lists, in the order in which they are drawn.
  struct Part {
    std::vector<std::uint32_t> grounds, connectors, shapes, marks, words;
  };
  // All that has something in the area, or may have: a line counts as wide as its widest stroke.
  Part in(const Rect& area) const;

  // The place in Scene::shapes of what lies on top at the point; no_shape beside all.
  std::size_t shape_at(Point point) const;

 private:
  std::vector<Rect> grounds_, connectors_, shapes_, marks_, words_;
};

// The room that a line of words takes.
Rect room_of(const Words& words);

}  // namespace attune::diagram
