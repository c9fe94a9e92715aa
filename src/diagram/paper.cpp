#include "diagram/paper.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "base/error.h"
#include "base/number.h"
#include "diagram/pango.h"

namespace attune::diagram {
namespace {

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;
using Context = std::unique_ptr<cairo_t, Destroy>;

void check(cairo_status_t status) {
  if (status == CAIRO_STATUS_SUCCESS) return;
  throw base::Error(base::ErrorKind::output,
                    base::Message(N_("the picture cannot be made: {why}"), {{"why", cairo_status_to_string(status)}}));
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

class Canvas {
 public:
  Canvas(cairo_t* cairo, const Scene& scene)
      : cairo_(cairo), theme_(scene.theme), pango_(make_pango_context(scene.language)) {}

  void draw(const Scene& scene) {
    colour(paint(Role::page, theme_).fill);
    cairo_rectangle(cairo_, 0, 0, std::ceil(scene.size.width), std::ceil(scene.size.height));
    cairo_fill(cairo_);
    for (const Shape& shape : scene.grounds) draw(shape);
    for (const Connector& connector : scene.connectors) draw(connector);
    for (const Shape& shape : scene.shapes) draw(shape);
    for (const Shape& shape : scene.marks) draw(shape);
    for (const Words& words : scene.words) draw(words);
    check(cairo_status(cairo_));
  }

 private:
  void colour(Colour c) { cairo_set_source_rgb(cairo_, c.red / 255.0, c.green / 255.0, c.blue / 255.0); }

  void stroke(const Paint& look) {
    const double dashes[] = {dash_length, dash_gap};
    cairo_set_dash(cairo_, dashes, look.dashed ? 2 : 0, 0);
    cairo_set_line_width(cairo_, look.stroke_width);
    colour(look.stroke);
    cairo_stroke(cairo_);
  }

  void rounded(const Rect& r, double radius) {
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo_);
    cairo_arc(cairo_, r.right() - radius, r.y + radius, radius, -quarter, 0);
    cairo_arc(cairo_, r.right() - radius, r.bottom() - radius, radius, 0, quarter);
    cairo_arc(cairo_, r.x + radius, r.bottom() - radius, radius, quarter, 2 * quarter);
    cairo_arc(cairo_, r.x + radius, r.y + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo_);
  }

  void draw(const Shape& shape) {
    if (outline_of(shape.role) != Outline::none) {
      const Paint look = paint(shape.role, theme_);
      const std::vector<Point> points = corners(shape);
      for (const Point& point : points) cairo_line_to(cairo_, point.x, point.y);
      if (points.empty())
        rounded(shape.rect, radius(shape));
      else
        cairo_close_path(cairo_);
      colour(look.fill);
      cairo_fill_preserve(cairo_);
      stroke(look);
    }
    for (const Words& words : shape.words) draw(words);
  }

  void draw(const Connector& connector) {
    const std::vector<Point>& curve = connector.curve;
    cairo_move_to(cairo_, curve.front().x, curve.front().y);
    for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
      cairo_curve_to(cairo_, curve[i].x, curve[i].y, curve[i + 1].x, curve[i + 1].y, curve[i + 2].x, curve[i + 2].y);
    stroke(paint(connector.role, theme_));
  }

  void draw(const Words& words) { draw_words(cairo_, pango_.get(), words, theme_); }

  cairo_t* cairo_;
  Theme theme_;
  PangoContextPtr pango_;
};

void draw_on(cairo_surface_t* surface, const Scene& scene, double scale) {
  check(cairo_surface_status(surface));
  const Context context(cairo_create(surface));
  // To the last pixel, whatever rounding leaves at the edge.
  const Colour page = paint(Role::page, scene.theme).fill;
  cairo_set_source_rgb(context.get(), page.red / 255.0, page.green / 255.0, page.blue / 255.0);
  cairo_paint(context.get());
  cairo_scale(context.get(), scale, scale);
  Canvas(context.get(), scene).draw(scene);
}

// The title, and under it what a reader looks for first.
void bookmarks(cairo_surface_t* surface, const Scene& scene, double scale) {
  const auto add = [&](int under, const std::string& text, Point at) {
    const std::string where = fmt::format("page=1 pos=[{} {}]", base::to_text(std::round(at.x * scale * 100) / 100),
                                          base::to_text(std::round(at.y * scale * 100) / 100));
    return cairo_pdf_surface_add_outline(surface, under, printable(text).c_str(), where.c_str(),
                                         CAIRO_PDF_OUTLINE_FLAG_OPEN);
  };
  const int root = add(CAIRO_PDF_OUTLINE_ROOT, scene.title, {});
  for (const Shape& shape : scene.shapes)
    if (shape.landmark) add(root, shape.title, {shape.rect.x, shape.rect.y});
}

}  // namespace

void paint_picture(void* cairo, const Scene& scene, double scale) {
  auto* context = static_cast<cairo_t*>(cairo);
  cairo_save(context);
  cairo_scale(context, scale, scale);
  cairo_rectangle(context, 0, 0, scene.size.width, scene.size.height);
  cairo_clip(context);
  Canvas(context, scene).draw(scene);
  cairo_restore(context);
}

std::string write_pdf(const Scene& scene) {
  constexpr double points_per_pixel = 0.75;
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(
      append, &bytes, std::ceil(scene.size.width) * points_per_pixel, std::ceil(scene.size.height) * points_per_pixel));
  check(cairo_surface_status(surface.get()));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, printable(scene.title).c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_SUBJECT, printable(scene.description).c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Attune");
  // The same picture is the same file, whenever it is made.
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "");
  bookmarks(surface.get(), scene, points_per_pixel);
  draw_on(surface.get(), scene, points_per_pixel);
  cairo_surface_finish(surface.get());
  check(cairo_surface_status(surface.get()));
  return bytes;
}

std::string write_png(const Scene& scene, double scale) {
  constexpr double largest = 16000;
  scale = std::min(scale, largest / std::max(scene.size.width, scene.size.height));
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                   static_cast<int>(std::ceil(scene.size.width * scale)),
                                                   static_cast<int>(std::ceil(scene.size.height * scale))));
  draw_on(surface.get(), scene, scale);
  std::string bytes;
  check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
  return bytes;
}

}  // namespace attune::diagram
