#include "publish/pdf_writer.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <memory>

#include "base/error.h"
#include "publish/pages/layout.h"
#include "publish/pages/paint.h"
#include "publish/pdf_marks.h"
#include "publish/pdf_update.h"

namespace attune::publish {
namespace {

struct DestroySurface {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct DestroyCairo {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

void check_pdf(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw base::Error(base::ErrorKind::output, base::Message(N_("the PDF file cannot be made: {why}"),
                                                             {{"why", cairo_status_to_string(status)}}));
}

cairo_status_t append_bytes(void* bytes, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const Pages& pages) {
  const auto set = [&](cairo_pdf_metadata_t what, const std::string& value) {
    cairo_pdf_surface_set_metadata(surface, what, value.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, pages.title);
  if (!pages.author.empty()) set(CAIRO_PDF_METADATA_AUTHOR, pages.author);
  set(CAIRO_PDF_METADATA_CREATOR, "Attune");
  // Without a date none is written: the same document is the same file, whenever it is made.
  set(CAIRO_PDF_METADATA_CREATE_DATE, pages.created);
  if (!pages.created.empty()) set(CAIRO_PDF_METADATA_MOD_DATE, pages.created);
}

void add_bookmarks(cairo_surface_t* surface, const Pages& pages) {
  std::vector<std::pair<int, int>> open;  // level and number of those above
  for (const Bookmark& bookmark : pages.bookmarks) {
    while (!open.empty() && open.back().first >= bookmark.level) open.pop_back();
    const int parent = open.empty() ? CAIRO_PDF_OUTLINE_ROOT : open.back().second;
    const int number =
        cairo_pdf_surface_add_outline(surface, parent, bookmark.title.c_str(),
                                      fmt::format("dest='{}'", bookmark.anchor).c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    open.emplace_back(bookmark.level, number);
  }
}

void paint_all(cairo_surface_t* surface, cairo_t* cairo, const Pages& pages, TextSetter& setter, PdfMarks& marks) {
  FontSubsets fonts;
  fonts.prepare(pages, setter);
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const Page& page = pages.pages[i];
    cairo_pdf_surface_set_size(surface, page.width, page.height);
    for (const Anchor& anchor : page.anchors) {
      // Names are ours, so nothing is to be quoted; numbers are whole, so no locale has a say.
      cairo_tag_begin(cairo, CAIRO_TAG_DEST,
                      fmt::format("name='{}' x=0 y={}", anchor.name, static_cast<int>(anchor.y)).c_str());
      cairo_tag_end(cairo, CAIRO_TAG_DEST);
    }
    paint_page(pages, i, setter, cairo, &marks, &fonts);
    if (i + 1 == pages.pages.size()) marks.finish();
    cairo_show_page(cairo);
    check_pdf(cairo_status(cairo));
  }
}

}  // namespace

std::string write_pdf(const Document& document, const TemplateFolders& folders) {
  TextSetter setter = TextSetter::sharing(document.language);
  const Pages pages = lay_out(document, folders, setter);
  std::string bytes;
  const std::unique_ptr<cairo_surface_t, DestroySurface> surface(
      cairo_pdf_surface_create_for_stream(append_bytes, &bytes, pages.pages.front().width, pages.pages.front().height));
  check_pdf(cairo_surface_status(surface.get()));
  // Without compressed objects, so that pdf_update.h can add what cairo cannot say.
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_4);
  describe(surface.get(), pages);
  std::unique_ptr<cairo_t, DestroyCairo> cairo(cairo_create(surface.get()));
  PdfMarks marks(pages, cairo.get());
  paint_all(surface.get(), cairo.get(), pages, setter, marks);
  add_bookmarks(surface.get(), pages);
  cairo.reset();
  cairo_surface_finish(surface.get());
  check_pdf(cairo_surface_status(surface.get()));
  return with_structure(std::move(bytes), pages, marks.elements());
}

}  // namespace attune::publish
