#include "diagram/cairo.h"

#include <numbers>

namespace attune::diagram {
namespace {

void trace_rounded(cairo_t* cairo, const Rect& r, double radius) {
  constexpr double quarter = std::numbers::pi / 2;
  cairo_new_sub_path(cairo);
  cairo_arc(cairo, r.right() - radius, r.y + radius, radius, -quarter, 0);
  cairo_arc(cairo, r.right() - radius, r.bottom() - radius, radius, 0, quarter);
  cairo_arc(cairo, r.x + radius, r.bottom() - radius, radius, quarter, 2 * quarter);
  cairo_arc(cairo, r.x + radius, r.y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(cairo);
}

}  // namespace

void set_source(cairo_t* cairo, Colour colour) {
  cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void trace(cairo_t* cairo, const Shape& shape) {
  if (outline_of(shape.role) == Outline::none) return;
  const std::vector<Point> points = corners(shape);
  if (points.empty()) return trace_rounded(cairo, shape.rect, radius(shape));
  for (const Point& point : points) cairo_line_to(cairo, point.x, point.y);
  cairo_close_path(cairo);
}

void trace(cairo_t* cairo, const Connector& connector) {
  const std::vector<Point>& curve = connector.curve;
  if (curve.empty()) return;
  cairo_move_to(cairo, curve.front().x, curve.front().y);
  for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
    cairo_curve_to(cairo, curve[i].x, curve[i].y, curve[i + 1].x, curve[i + 1].y, curve[i + 2].x, curve[i + 2].y);
}

void stroke(cairo_t* cairo, const Paint& look, double wider) {
  const double dashes[] = {dash_length, dash_gap};
  cairo_set_dash(cairo, dashes, look.dashed ? 2 : 0, 0);
  cairo_set_line_width(cairo, look.stroke_width + wider);
  set_source(cairo, look.stroke);
  cairo_stroke(cairo);
}

}  // namespace attune::diagram
