#include "publish/pages/run_painter.h"

namespace attune::publish {
namespace {

double in_points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

}  // namespace

double width_of(const PangoLayoutRun* run) { return in_points(pango_glyph_string_get_width(run->glyphs)); }

void RunPainter::show(cairo_t* cairo, const char* text, PangoLayoutRun* run, double x, double y) {
  cairo_font_face_t* face = fonts_ ? fonts_->face_for(run->item->analysis.font) : nullptr;
  if (face && run->item->analysis.level % 2 == 0 && show_with(face, cairo, text, run, x, y)) return;
  cairo_move_to(cairo, x, y);
  pango_cairo_show_glyph_item(cairo, text, run);
  cairo_new_path(cairo);
}

void RunPainter::show(cairo_t* cairo, PangoLayoutLine* line) {
  double x = 0, y = 0;
  cairo_get_current_point(cairo, &x, &y);
  const char* text = pango_layout_get_text(line->layout);
  for (GSList* item = line->runs; item; item = item->next) {
    auto* run = static_cast<PangoLayoutRun*>(item->data);
    show(cairo, text, run, x, y);
    x += width_of(run);
  }
}

// As pango does it, with another font that has the same glyphs. False for glyphs that the font does not have.
bool RunPainter::show_with(cairo_font_face_t* face, cairo_t* cairo, const char* text, PangoLayoutRun* run, double x,
                           double y) {
  glyphs_.clear();
  clusters_.clear();
  PangoGlyphItemIter at;
  if (!pango_glyph_item_iter_init_start(&at, run, text)) return true;
  const char* begin = text + at.start_index;
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
  cairo_save(cairo);
  cairo_set_font_face(cairo, face);
  cairo_set_font_matrix(cairo, &matrix);
  cairo_set_font_options(cairo, options);
  cairo_font_options_destroy(options);
  cairo_show_text_glyphs(cairo, begin, static_cast<int>(text + at.end_index - begin), glyphs_.data(),
                         static_cast<int>(glyphs_.size()), clusters_.data(), static_cast<int>(clusters_.size()),
                         cairo_text_cluster_flags_t(0));
  cairo_restore(cairo);
  return true;
}

}  // namespace attune::publish
