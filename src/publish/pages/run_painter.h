#pragma once
// Glyphs on a cairo_t, in the small fonts where there are some. Only for what sees pango and cairo.

#include <pango/pangocairo.h>

#include <vector>

#include "publish/pages/font_subsets.h"

namespace attune::publish {

class RunPainter {
 public:
  // Without `fonts` as pango shows them.
  explicit RunPainter(const FontSubsets* fonts) : fonts_(fonts) {}

  // A run of a text, its baseline beginning at x, y.
  void show(cairo_t* cairo, const char* text, PangoLayoutRun* run, double x, double y);
  // A whole line, from the current point.
  void show(cairo_t* cairo, PangoLayoutLine* line);

 private:
  bool show_with(cairo_font_face_t* face, cairo_t* cairo, const char* text, PangoLayoutRun* run, double x, double y);

  const FontSubsets* fonts_;
  std::vector<cairo_glyph_t> glyphs_;
  std::vector<cairo_text_cluster_t> clusters_;
};

// How far a run moves on, in points.
double width_of(const PangoLayoutRun* run);

}  // namespace attune::publish
