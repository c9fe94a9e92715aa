#pragma once
// Which part of a picture a window shows, and how large. Scene units are those of diagram::Scene, window units pixels.

#include <algorithm>
#include <cmath>

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
  diagram::Rect to_window(const diagram::Rect& rect) const {
    const diagram::Point corner = to_window(diagram::Point{rect.x, rect.y});
    return {corner.x, corner.y, rect.width * scale, rect.height * scale};
  }
  // The part of the scene that a window of this size shows.
  diagram::Rect shown(diagram::Size window) const { return to_scene(diagram::Rect{0, 0, window.width, window.height}); }

  // What is at this point of the window stays there.
  void zoom(double factor, diagram::Point at) {
    const diagram::Point fixed = to_scene(at);
    scale = std::clamp(scale * factor, smallest, largest);
    hold(fixed, at);
  }

  // This point of the scene comes to that of the window.
  void hold(diagram::Point of_scene, diagram::Point at) {
    origin = {at.x - of_scene.x * scale, at.y - of_scene.y * scale};
  }

  void pan(diagram::Point by) { origin = {origin.x + by.x, origin.y + by.y}; }

  // The whole picture in the middle, never larger than it is.
  void fit(diagram::Size picture, diagram::Size window) {
    fit(diagram::Rect{0, 0, picture.width, picture.height}, window, 0);
  }

  // This part of the picture in the middle, with a margin around it in the window.
  void fit(const diagram::Rect& part, diagram::Size window, double margin) {
    if (part.width <= 0 || part.height <= 0) return;
    scale = std::clamp(std::min((window.width - 2 * margin) / part.width, (window.height - 2 * margin) / part.height),
                       smallest, 1.0);
    hold(part.middle(), {window.width / 2, window.height / 2});
  }

  // The picture's width fills the window; its top is to be seen.
  void fit_width(diagram::Size picture, diagram::Size window) {
    if (picture.width <= 0) return;
    scale = std::clamp(window.width / picture.width, smallest, 1.0);
    origin = {(window.width - picture.width * scale) / 2, 0};
  }

  // Moves as little as brings the part into the window, and its top left where it is larger than that.
  void reveal(const diagram::Rect& part, diagram::Size window, double margin) {
    const diagram::Rect now = to_window(part);
    const auto shift = [margin](double from, double to, double end) {
      if (from < margin || to - from > end - 2 * margin) return margin - from;
      return std::min(0.0, end - margin - to);
    };
    pan({shift(now.x, now.right(), window.width), shift(now.y, now.bottom(), window.height)});
  }

  // A part of the picture always stays in the window: at least this much of it, where it is as large.
  void keep_in_sight(diagram::Size picture, diagram::Size window, double least) {
    const auto kept = [](double at, double length, double end, double part) {
      part = std::min({part, length, end});
      return std::clamp(at, part - length, end - part);
    };
    origin = {kept(origin.x, picture.width * scale, window.width, least),
              kept(origin.y, picture.height * scale, window.height, least)};
  }

  friend bool operator==(const Viewport&, const Viewport&) = default;
};

// The way from one to another at the share 0..1. The scale grows evenly to the eye, by equal factors. What is at the
// same point of the window in both stays there all the way: where the scales are equal it is a plain shift.
inline Viewport between(const Viewport& from, const Viewport& to, double share) {
  if (share <= 0) return from;
  if (share >= 1) return to;
  Viewport now;
  now.scale = from.scale * std::pow(to.scale / from.scale, share);
  const double grown = to.scale == from.scale ? share : (now.scale - from.scale) / (to.scale - from.scale);
  now.origin = {from.origin.x + (to.origin.x - from.origin.x) * grown,
                from.origin.y + (to.origin.y - from.origin.y) * grown};
  return now;
}

}  // namespace attune::ui
