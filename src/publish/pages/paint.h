#pragma once
// Pages on a cairo_t: of a PDF file, of a printer, of the window.

#include <cstddef>
#include <string>

#include "publish/pages/font_subsets.h"
#include "publish/pages/pages.h"
#include "publish/pages/text_setter.h"

struct _cairo;

namespace attune::publish {

// Told of what is about to be painted, by those that keep the structure beside the picture.
class PageMarks {
 public:
  virtual ~PageMarks() = default;
  virtual void begin(const Placed& placed) = 0;
  virtual void end(const Placed& placed) = 0;
  // A part of a line, with its link where it has one.
  virtual void begin_part(const Placed& placed, const std::string& link) = 0;
  virtual void end_part(const Placed& placed, const std::string& link) = 0;
};

// Paints one page, from its top left corner, in points. The setter is one of the pages' language; one that has laid the
// pages out has all text ready. `cairo` is a cairo_t. Files are painted with `fonts`.
void paint_page(const Pages& pages, std::size_t page, TextSetter& setter, _cairo* cairo, PageMarks* marks = nullptr,
                const FontSubsets* fonts = nullptr);

}  // namespace attune::publish
