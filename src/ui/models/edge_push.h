#pragma once
// What a picture does while something is dragged to the edge of its window: it comes nearer.

#include <algorithm>

#include "diagram/geometry.h"

namespace attune::ui {

// How far the picture moves in a moment, while the pointer is at this point of the window: not at all in the middle,
// and the faster the nearer it is to an edge or beyond.
inline diagram::Point edge_push(diagram::Point at, diagram::Size window) {
  static constexpr double edge = 40, fastest = 18;
  const auto push = [](double place, double length) {
    const double strip = std::min(edge, length / 4);
    if (strip <= 0) return 0.0;
    const double before = std::clamp((strip - place) / strip, 0.0, 1.0);
    const double after = std::clamp((place - (length - strip)) / strip, 0.0, 1.0);
    return fastest * (before - after);
  };
  return {push(at.x, window.width), push(at.y, window.height)};
}

}  // namespace attune::ui
