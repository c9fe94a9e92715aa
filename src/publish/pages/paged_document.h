#pragma once
// A document on its pages, to be looked at and printed: the pages of the PDF file, painted by the same hand (paint.h).

#include <cstddef>
#include <mutex>
#include <vector>

#include "publish/document.h"
#include "publish/pages/pages.h"
#include "publish/pages/text_setter.h"
#include "publish/template_folders.h"

struct _cairo;

namespace attune::publish {

// Rows from the top, three bytes (red, green, blue) a pixel.
struct PageImage {
  int width = 0, height = 0;
  std::vector<unsigned char> rgb;
};

// Safe on any thread: what paints takes its turn.
class PagedDocument {
 public:
  // Lays the document out. Throws Error(input) where the styles cannot be read.
  PagedDocument(Document document, const TemplateFolders& folders);

  const Document& document() const { return document_; }
  const std::vector<Page>& pages() const { return pages_.pages; }

  // The page on white, `scale` pixels a point. Throws Error(output) for a picture larger than cairo paints.
  PageImage image(std::size_t page, double scale);
  // The page on paper of this size in points: turned where one of them stands and the other lies, smaller where it
  // would not fit, in the middle where there is room. `cairo` is the printer's cairo_t, with `resolution` of its units
  // a point.
  void print(std::size_t page, _cairo* cairo, double resolution, double paper_width, double paper_height);

 private:
  Document document_;
  TextSetter setter_;
  Pages pages_;
  std::mutex turn_;
};

}  // namespace attune::publish
