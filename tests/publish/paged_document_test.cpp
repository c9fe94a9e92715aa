#include "publish/pages/paged_document.h"

#include <cairo.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
#include <thread>

#include "publish/xhtml_reader.h"
#include "tests/publish/support.h"

namespace attune::test {
namespace {

using namespace publish;

std::unique_ptr<PagedDocument> paged(const std::string& body, Paper paper = Paper::a4) {
  Document document = read_xhtml("<html><head><title>Test</title></head><body>" + body + "</body></html>", "test");
  document.paper = paper;
  return std::make_unique<PagedDocument>(std::move(document), templates());
}

// The share of an image's pixels within a part of it (0 … 1) that are darker than paper.
double ink(const PageImage& image, double left, double top, double right, double bottom) {
  std::size_t dark = 0, all = 0;
  for (int y = static_cast<int>(top * image.height); y < static_cast<int>(bottom * image.height); ++y)
    for (int x = static_cast<int>(left * image.width); x < static_cast<int>(right * image.width); ++x) {
      const std::size_t at = 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                                  static_cast<std::size_t>(x));
      ++all;
      if (std::min({image.rgb[at], image.rgb[at + 1], image.rgb[at + 2]}) < 160) ++dark;
    }
  return static_cast<double>(dark) / static_cast<double>(all);
}

// What a printer with paper of this size in points makes of the first page, `resolution` pixels a point.
PageImage printed(PagedDocument& document, int paper_width, int paper_height, int resolution = 1) {
  const int width = paper_width * resolution, height = paper_height * resolution;
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), cairo_surface_destroy);
  cairo_t* cairo = cairo_create(surface.get());
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_paint(cairo);
  document.print(0, cairo, resolution, paper_width, paper_height);
  cairo_destroy(cairo);
  cairo_surface_flush(surface.get());
  PageImage image{width, height, {}};
  const unsigned char* data = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (const int channel : {2, 1, 0}) image.rgb.push_back(data[y * stride + 4 * x + channel]);
  return image;
}

const std::string top_left = "<p><strong>MMMMMMMMMMMMMMM</strong></p>";

}  // namespace

TEST_CASE("a page is painted as large as it is asked for, black on white", "[publish][pages]") {
  const auto document = paged(top_left);
  REQUIRE(document->pages().size() == 1);
  const PageImage image = document->image(0, 2);
  CHECK(image.width == 1191);
  CHECK(image.height == 1684);
  REQUIRE(image.rgb.size() == 3u * 1191 * 1684);
  CHECK(image.rgb[0] == 255);
  CHECK(ink(image, 0, 0, 0.5, 0.2) > 0.005);
  CHECK(ink(image, 0, 0.5, 1, 0.9) == 0);
  CHECK(paged(top_left, Paper::letter)->image(0, 1).width == 612);
}

TEST_CASE("a page that was laid out on one thread is painted on others, one at a time, and always the same",
          "[publish][pages]") {
  std::string body;
  for (int i = 0; i < 200; ++i) body += "<p>A paragraph, 一段文字, and more of it.</p>";
  std::unique_ptr<PagedDocument> document;
  std::jthread([&] { document = paged(body); }).join();
  REQUIRE(document->pages().size() > 2);
  const PageImage first = document->image(1, 1);
  std::vector<PageImage> images(4);
  {
    std::vector<std::jthread> threads;
    for (PageImage& image : images)
      threads.emplace_back([&] { image = document->image(1, 1); });
  }
  for (const PageImage& image : images) CHECK(image.rgb == first.rgb);
}

TEST_CASE("a printed page fits its paper: turned where the paper lies, smaller where it is small", "[publish][pages]") {
  const auto document = paged(top_left);
  const PageImage whole = printed(*document, 595, 842), lying = printed(*document, 842, 595),
                  small = printed(*document, 298, 421), fine = printed(*document, 595, 842, 3);
  CHECK(ink(whole, 0, 0, 0.5, 0.2) > 0.005);
  CHECK(ink(whole, 0.5, 0.5, 1, 1) == 0);
  CHECK(ink(fine, 0, 0, 0.5, 0.2) == Approx(ink(whole, 0, 0, 0.5, 0.2)).epsilon(0.3));
  CHECK(ink(fine, 0.5, 0.5, 1, 1) == 0);
  // Turned to the right: the page's upper left stands at the paper's upper right.
  CHECK(ink(lying, 0.8, 0, 1, 0.5) > 0.005);
  CHECK(ink(lying, 0, 0, 0.5, 1) == 0);
  CHECK(ink(small, 0, 0, 0.5, 0.2) > 0.002);
  CHECK(ink(small, 0.5, 0.5, 1, 1) == 0);
}

}  // namespace attune::test
