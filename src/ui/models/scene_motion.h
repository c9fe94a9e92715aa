#pragma once
// A picture on its way from how it was to how it is: what stands in both glides to its new place.

#include <vector>

#include "diagram/scene.h"

namespace attune::ui {

class SceneMotion {
 public:
  SceneMotion() = default;
  // `shift` is added to where things were: what a person looks at stays where it is in the window, so the old picture
  // is moved until that lies as in the new one.
  SceneMotion(const diagram::Scene& from, const diagram::Scene& to, diagram::Point shift);

  // Whether anything moves at all.
  bool moves() const { return moves_; }

  // Puts the things of `scene`, a copy of `to`, to where they are at the share 0..1 of the way from `from` to `to`.
  void place(const diagram::Scene& to, diagram::Scene& scene, double share) const;

 private:
  // By place in `to`: how far from there things were. What is new is at its place.
  std::vector<diagram::Point> shapes_, marks_;
  bool moves_ = false;
};

}  // namespace attune::ui
