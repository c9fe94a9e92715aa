#pragma once
// Large fonts made small before cairo makes them smaller still. cairo reads the whole of a font for every file that it
// writes: 16 MB for each face of a Chinese font, again and again. And where it meets a glyph that it cannot follow, it
// embeds the face's subroutines whole (900 KB). Here HarfBuzz takes out the glyphs that documents need, once for all of
// them; cairo then reads that. What it writes stays the same: a glyph is the same whatever stands beside it.

#include <memory>

#include "publish/pages/pages.h"
#include "publish/pages/text_setter.h"

struct _PangoFont;
struct _cairo_font_face;

namespace attune::publish {

// The fonts of one document's texts and pictures, of one thread.
class FontSubsets {
 public:
  FontSubsets();
  ~FontSubsets();
  FontSubsets(const FontSubsets&) = delete;
  FontSubsets& operator=(const FontSubsets&) = delete;

  // Gets the fonts of all texts and pictures ready. The process keeps what it has made for the next document.
  void prepare(const Pages& pages, TextSetter& setter);
  // The small font in place of this one, whose glyphs have the same numbers; null where the font is to be used itself.
  _cairo_font_face* face_for(_PangoFont* font) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attune::publish
