#include "publish/pages/paint.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

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
      : pages_(pages), setter_(setter), cairo_(cairo), marks_(marks), fonts_(fonts) {}

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
      picture.paint(cairo_);
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
      show(text.text, run, x, place.y);
      if (marks_) marks_->end_part(placed, span.link);
      x += static_cast<double>(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
  }

  void show(const std::string& text, PangoLayoutRun* run, double x, double y) {
    cairo_font_face_t* face = fonts_ ? fonts_->face_for(run->item->analysis.font) : nullptr;
    if (face && run->item->analysis.level % 2 == 0 && show_with(face, text, run, x, y)) return;
    cairo_move_to(cairo_, x, y);
    pango_cairo_show_glyph_item(cairo_, text.data(), run);
    cairo_new_path(cairo_);
  }

  // As pango does it, with another font that has the same glyphs. False for glyphs that the font does not have.
  bool show_with(cairo_font_face_t* face, const std::string& text, PangoLayoutRun* run, double x, double y) {
    glyphs_.clear();
    clusters_.clear();
    PangoGlyphItemIter at;
    if (!pango_glyph_item_iter_init_start(&at, run, text.data())) return true;
    const char* begin = text.data() + at.start_index;
    do {
      int count = 0;
      for (int i = at.start_glyph; i < at.end_glyph; ++i) {
        const PangoGlyphInfo& info = run->glyphs->glyphs[i];
        if ((info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0) return false;
        if (info.glyph != PANGO_GLYPH_EMPTY) {
          glyphs_.push_back({info.glyph, x + in_points(info.geometry.x_offset), y + in_points(info.geometry.y_offset)});
          ++count;
        }
        x += in_points(info.geometry.width);
      }
      clusters_.push_back({at.end_index - at.start_index, count});
    } while (pango_glyph_item_iter_next_cluster(&at));
    cairo_scaled_font_t* font = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(run->item->analysis.font));
    cairo_matrix_t matrix;
    cairo_scaled_font_get_font_matrix(font, &matrix);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_scaled_font_get_font_options(font, options);
    cairo_save(cairo_);
    cairo_set_font_face(cairo_, face);
    cairo_set_font_matrix(cairo_, &matrix);
    cairo_set_font_options(cairo_, options);
    cairo_font_options_destroy(options);
    cairo_show_text_glyphs(cairo_, begin, static_cast<int>(text.data() + at.end_index - begin), glyphs_.data(),
                           static_cast<int>(glyphs_.size()), clusters_.data(), static_cast<int>(clusters_.size()),
                           cairo_text_cluster_flags_t(0));
    cairo_restore(cairo_);
    return true;
  }

  static double in_points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

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
  const FontSubsets* fonts_;
  std::vector<cairo_glyph_t> glyphs_;
  std::vector<cairo_text_cluster_t> clusters_;
};

}  // namespace

void paint_page(const Pages& pages, std::size_t page, TextSetter& setter, _cairo* cairo, PageMarks* marks,
                const FontSubsets* fonts) {
  PagePainter painter(pages, setter, cairo, marks, fonts);
  for (const Placed& placed : pages.pages[page].placed) painter.paint(placed);
}

}  // namespace attune::publish
