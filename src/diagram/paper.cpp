#include "diagram/paper.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/error.h"
#include "base/number.h"
#include "diagram/cairo.h"
#include "diagram/pango.h"
#include "diagram/png.h"

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
  Canvas(cairo_t* cairo, const Scene& scene, const LinePainter& line = {})
      : cairo_(cairo), theme_(scene.theme), pango_(make_pango_context(scene.language)), line_(line) {}

  void draw(const Scene& scene) {
    set_source(cairo_, paint(Role::page, theme_).fill);
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
  void draw(const Shape& shape) {
    if (outline_of(shape.role) != Outline::none) {
      const Paint look = paint(shape.role, theme_);
      trace(cairo_, shape);
      set_source(cairo_, look.fill);
      cairo_fill_preserve(cairo_);
      stroke(cairo_, look);
    }
    for (const Words& words : shape.words) draw(words);
  }

  void draw(const Connector& connector) {
    trace(cairo_, connector);
    stroke(cairo_, paint(connector.role, theme_));
  }

  void draw(const Words& words) {
    if (words.text.empty()) return;
    const auto layout = make_pango_layout(pango_.get(), words.text, words.font);
    set_source(cairo_, paint(words.role, theme_).text);
    cairo_move_to(cairo_, words.at.x, words.at.y);
    PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), 0);
    if (line_)
      line_(cairo_, line);
    else
      pango_cairo_show_layout_line(cairo_, line);
    cairo_new_path(cairo_);
  }

  cairo_t* cairo_;
  Theme theme_;
  PangoContextPtr pango_;
  LinePainter line_;
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

void paint_picture(void* cairo, const Scene& scene, double scale, const LinePainter& line) {
  auto* context = static_cast<cairo_t*>(cairo);
  cairo_save(context);
  cairo_scale(context, scale, scale);
  cairo_rectangle(context, 0, 0, scene.size.width, scene.size.height);
  cairo_clip(context);
  Canvas(context, scene, line).draw(scene);
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
  cairo_surface_flush(surface.get());
  return encode_png({cairo_image_surface_get_data(surface.get()), cairo_image_surface_get_width(surface.get()),
                     cairo_image_surface_get_height(surface.get()), cairo_image_surface_get_stride(surface.get())});
}

}  // namespace attune::diagram
