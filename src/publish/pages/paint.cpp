#include "publish/pages/paint.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>
#include <string>

#include "publish/pages/run_painter.h"

namespace attune::publish {
namespace {

struct PngReader {
  const std::string& bytes;
  std::size_t at = 0;

  static cairo_status_t read(void* self, unsigned char* data, unsigned length) {
    auto& reader = *static_cast<PngReader*>(self);
    if (reader.bytes.size() - reader.at < length) return CAIRO_STATUS_READ_ERROR;
    std::copy_n(reader.bytes.data() + reader.at, length, reinterpret_cast<char*>(data));
    reader.at += length;
    return CAIRO_STATUS_SUCCESS;
  }
};

class PagePainter {
 public:
  PagePainter(const Pages& pages, TextSetter& setter, cairo_t* cairo, PageMarks* marks, const FontSubsets* fonts)
      : pages_(pages), setter_(setter), cairo_(cairo), marks_(marks), runs_(fonts) {}

  void paint(const Placed& placed) {
    if (marks_) marks_->begin(placed);
    std::visit([&](const auto& content) { paint(placed, content); }, placed.content);
    if (marks_) marks_->end(placed);
  }

 private:
  void colour(const Colour& c) { cairo_set_source_rgb(cairo_, c.red, c.green, c.blue); }

  void paint(const Placed&, const PlacedBox& box) {
    colour(box.colour);
    cairo_rectangle(cairo_, box.x, box.y, box.width, box.height);
    cairo_fill(cairo_);
  }

  void paint(const Placed&, const PlacedPicture& place) {
    const Picture& picture = pages_.pictures[place.picture];
    cairo_save(cairo_);
    cairo_translate(cairo_, place.x, place.y);
    if (picture.paint) {
      cairo_scale(cairo_, place.width / picture.width, place.height / picture.height);
      picture.paint(cairo_, [&](void* to, void* line) {
        runs_.show(static_cast<cairo_t*>(to), static_cast<PangoLayoutLine*>(line));
      });
    } else {
      paint_pixels(picture, place);
    }
    cairo_restore(cairo_);
    cairo_new_path(cairo_);
  }

  void paint_pixels(const Picture& picture, const PlacedPicture& place) {
    const std::string bytes = picture.png();
    PngReader reader{bytes};
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> image(
        cairo_image_surface_create_from_png_stream(PngReader::read, &reader), cairo_surface_destroy);
    if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS) return;
    cairo_scale(cairo_, place.width / cairo_image_surface_get_width(image.get()),
                place.height / cairo_image_surface_get_height(image.get()));
    cairo_set_source_surface(cairo_, image.get(), 0, 0);
    cairo_paint(cairo_);
  }

  // Run by run: each has its own colour and perhaps a link.
  void paint(const Placed& placed, const PlacedLine& place) {
    const PageText& text = pages_.texts[place.text];
    const PangoLayoutLine* line = pango_layout_get_line_readonly(setter_.layout(pages_, place.text), place.line);
    if (!line) return;
    double x = place.x;
    for (const GSList* item = line->runs; item; item = item->next) {
      auto* run = static_cast<PangoLayoutRun*>(item->data);
      const TextSpan& span = span_at(text, static_cast<std::size_t>(run->item->offset));
      if (marks_) marks_->begin_part(placed, span.link);
      colour(colour_of(text, span));
      runs_.show(cairo_, text.text.c_str(), run, x, place.y);
      if (marks_) marks_->end_part(placed, span.link);
      x += width_of(run);
    }
  }

  static const TextSpan& span_at(const PageText& text, std::size_t offset) {
    const auto found = std::upper_bound(text.spans.begin(), text.spans.end(), offset,
                                        [](std::size_t at, const TextSpan& span) { return at < span.end; });
    return found == text.spans.end() ? text.spans.back() : *found;
  }

  const Colour& colour_of(const PageText& text, const TextSpan& span) const {
    if (!span.link.empty() && !span.link.starts_with('#')) return pages_.styles.link;
    return span.language.empty() ? pages_.styles.texts[text.style].colour : pages_.styles.second;
  }

  const Pages& pages_;
  TextSetter& setter_;
  cairo_t* cairo_;
  PageMarks* marks_;
  RunPainter runs_;
};

}  // namespace

void paint_page(const Pages& pages, std::size_t page, TextSetter& setter, _cairo* cairo, PageMarks* marks,
                const FontSubsets* fonts) {
  PagePainter painter(pages, setter, cairo, marks, fonts);
  for (const Placed& placed : pages.pages[page].placed) painter.paint(placed);
}

}  // namespace attune::publish
