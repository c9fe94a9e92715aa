#pragma once
// Which part of a picture a window shows, and how large. Scene units are those of diagram::Scene, window units pixels.

#include <algorithm>

#include "diagram/geometry.h"

namespace attune::ui {

struct Viewport {
  double scale = 1;
  diagram::Point origin;  // of the scene, in the window

  static constexpr double smallest = 0.05, largest = 6;

  diagram::Point to_scene(diagram::Point at) const { return {(at.x - origin.x) / scale, (at.y - origin.y) / scale}; }
  diagram::Point to_window(diagram::Point at) const { return {at.x * scale + origin.x, at.y * scale + origin.y}; }
  diagram::Rect to_scene(const diagram::Rect& rect) const {
    const diagram::Point corner = to_scene(diagram::Point{rect.x, rect.y});
    return {corner.x, corner.y, rect.width / scale, rect.height / scale};
  }

  // What is at this point of the window stays there.
  void zoom(double factor, diagram::Point at) {
    const diagram::Point fixed = to_scene(at);
    scale = std::clamp(scale * factor, smallest, largest);
    origin = {at.x - fixed.x * scale, at.y - fixed.y * scale};
  }

  // The whole picture in the middle, never larger than it is.
  void fit(diagram::Size picture, diagram::Size window) {
    if (picture.width <= 0 || picture.height <= 0) return;
    scale = std::clamp(std::min(window.width / picture.width, window.height / picture.height), smallest, 1.0);
    origin = {(window.width - picture.width * scale) / 2, (window.height - picture.height * scale) / 2};
  }

  // The picture's width fills the window; its top is to be seen.
  void fit_width(diagram::Size picture, diagram::Size window) {
    if (picture.width <= 0) return;
    scale = std::clamp(window.width / picture.width, smallest, 1.0);
    origin = {(window.width - picture.width * scale) / 2, 0};
  }
};

}  // namespace attune::ui
