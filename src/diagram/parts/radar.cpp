#include "diagram/parts/radar.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace attune::diagram {
namespace {

constexpr double label_distance = 16, label_gap = 6, title_gap = 14, point_size = 9;
constexpr double axis_length = radar_width / 2 - radar_label_width - label_distance;

class RadarPlacer {
 public:
  RadarPlacer(Graph& graph, Boxes& boxes, Radar radar) : graph_(graph), boxes_(boxes), radar_(std::move(radar)) {}

  double run(Point at) {
    for (std::size_t i = 0; i < radar_.axes.size(); ++i) {
      const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(radar_.axes.size());
      const Point way{std::sin(angle), -std::cos(angle)};
      ways_.push_back(way);
      if (std::abs(way.x) < 1e-9)
        (way.y < 0 ? above_ : below_).push_back(i);
      else
        (way.x > 0 ? right_ : left_).push_back(i);
    }
    // From top to bottom.
    std::ranges::reverse(left_);
    place_labels();
    Rect room{0, -axis_length, 0, 2 * axis_length};
    for (const RadarAxis& axis : radar_.axes) {
      const double top = std::min(room.y, axis.label.at.y);
      room.height = std::max(room.bottom(), axis.label.at.y + axis.label.size.height) - top;
      room.y = top;
    }
    radar_.title.at = at;
    const double top = at.y + radar_.title.size.height + title_gap;
    middle_ = {at.x + radar_width / 2, top - room.y};
    graph_.nodes.push_back(std::move(radar_.title));
    draw();
    return top + room.height;
  }

 private:
  // Around a middle at 0, 0.
  void place_labels() {
    for (const std::size_t i : above_) put(i, -radar_label_width / 2, -axis_length - label_distance - height(i));
    for (const std::size_t i : below_) put(i, -radar_label_width / 2, axis_length + label_distance);
    stack(right_, radar_width / 2 - radar_label_width);
    stack(left_, -radar_width / 2);
  }

  double height(std::size_t axis) const { return radar_.axes[axis].label.size.height; }
  void put(std::size_t axis, double x, double y) { radar_.axes[axis].label.at = {x, y}; }

  // Each as near to its axis as its neighbours allow.
  void stack(std::span<const std::size_t> axes, double x) {
    if (axes.empty()) return;
    double end = -1e9, moved = 0;
    std::vector<double> ys;
    for (const std::size_t i : axes) {
      const double wanted = ways_[i].y * axis_length - height(i) / 2;
      ys.push_back(std::max(wanted, end + label_gap));
      moved += ys.back() - wanted;
      end = ys.back() + height(i);
    }
    for (std::size_t k = 0; k < axes.size(); ++k) put(axes[k], x, ys[k] - moved / static_cast<double>(axes.size()));
  }

  Point on(std::size_t axis, double share) const {
    return {middle_.x + ways_[axis].x * axis_length * share, middle_.y + ways_[axis].y * axis_length * share};
  }

  void draw() {
    for (std::size_t i = 0; i < radar_.axes.size(); ++i) {
      RadarAxis& axis = radar_.axes[i];
      axis.label.at = {axis.label.at.x + middle_.x, axis.label.at.y + middle_.y};
      graph_.strokes.push_back({name("axis", i), Role::grid, {middle_, on(i, 1), label_side(axis.label, i)}, {}});
    }
    for (std::size_t ring = 0; ring < radar_.rings.size(); ++ring) draw_ring(ring);
    for (std::size_t i = 0; i < radar_.axes.size(); ++i)
      if (const RadarAxis& axis = radar_.axes[i]; axis.low < axis.high)
        graph_.strokes.push_back(
            {name("asked", i), Role::critical_line, {on(i, axis.low), on(i, axis.high)}, axis.label.description});
    for (RadarLine& line : radar_.lines) draw_line(line);
    for (RadarAxis& axis : radar_.axes) graph_.nodes.push_back(std::move(axis.label));
  }

  // Where the axis meets its label.
  Point label_side(const Node& label, std::size_t axis) const {
    const double across = label.at.x + label.size.width / 2;
    if (std::abs(ways_[axis].x) < 1e-9)
      return {across, ways_[axis].y < 0 ? label.at.y + label.size.height : label.at.y};
    return {ways_[axis].x > 0 ? label.at.x : label.at.x + label.size.width, label.at.y + label.size.height / 2};
  }

  std::string name(const char* what, std::size_t number) const {
    return radar_.name + "-" + what + "-" + count_text(number);
  }

  void draw_ring(std::size_t at) {
    const RadarRing& ring = radar_.rings[at];
    Stroke stroke{name("ring", at), Role::grid, {}, ring.text};
    for (std::size_t i = 0; i < ways_.size(); ++i) stroke.points.push_back(on(i, ring.share));
    if (!stroke.points.empty()) stroke.points.push_back(stroke.points.front());
    graph_.strokes.push_back(std::move(stroke));
    // Right of the first axis, which points upwards.
    Node text = boxes_.begin(Role::heading, "ring", 60);
    boxes_.write(text, ring.text, Font::small, 1);
    text.size.height = line_height(Font::small);
    text.at = {middle_.x + 4, middle_.y - axis_length * ring.share - text.size.height + 1};
    graph_.nodes.push_back(std::move(text));
  }

  void draw_line(const RadarLine& line) {
    Stroke stroke{radar_.name + "-" + line.name, line.line, {}, line.description};
    for (std::size_t i = 0; i < line.values.size(); ++i) {
      const Point at = on(i, std::clamp(line.values[i], 0.0, 1.0));
      stroke.points.push_back(at);
      graph_.marks.push_back({name(line.name.c_str(), i),
                              line.point,
                              {at.x - point_size / 2, at.y - point_size / 2, point_size, point_size},
                              {}});
    }
    if (stroke.points.size() > 2) stroke.points.push_back(stroke.points.front());
    graph_.strokes.push_back(std::move(stroke));
  }

  Graph& graph_;
  Boxes& boxes_;
  Radar radar_;
  std::vector<Point> ways_;  // of the axes, one long
  std::vector<std::size_t> above_, right_, below_, left_;
  Point middle_;
};

}  // namespace

double place_radar(Graph& graph, Boxes& boxes, Radar radar, Point at) {
  return RadarPlacer(graph, boxes, std::move(radar)).run(at);
}

}  // namespace attune::diagram
