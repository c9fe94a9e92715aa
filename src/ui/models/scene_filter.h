#pragma once
// What a person wants to see of a picture: things can be hidden, or everything but one and what hangs on it. Nothing
// moves; it is left out.

#include <set>
#include <string>

#include "diagram/scene.h"

namespace attune::ui {

class SceneFilter {
 public:
  bool all() const { return hidden_.empty(); }
  void show_all() { hidden_.clear(); }
  void hide(const diagram::Shape& shape) { hidden_.insert(shape.id); }
  // Keeps the shape, what it comes from and what comes of it, along the lines in their direction.
  void show_only(const diagram::Scene& scene, std::size_t shape);

  // The scene without what is hidden, its lines and their marks. Things that a new version of the scene adds are shown.
  diagram::Scene apply(const diagram::Scene& scene) const;

 private:
  std::set<std::string> hidden_;  // ids of shapes
};

}  // namespace attune::ui
