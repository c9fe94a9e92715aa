#include "publish/pages/paged_document.h"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <numbers>

#include "base/error.h"
#include "publish/pages/layout.h"
#include "publish/pages/paint.h"

namespace attune::publish {
namespace {

void check_page_image(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw base::Error(base::ErrorKind::output, base::Message(N_("the page cannot be painted: {why}"),
                                                             {{"why", cairo_status_to_string(status)}}));
}

PageImage pixels_of(cairo_surface_t* surface) {
  PageImage image;
  image.width = cairo_image_surface_get_width(surface);
  image.height = cairo_image_surface_get_height(surface);
  image.rgb.reserve(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3);
  const unsigned char* row = cairo_image_surface_get_data(surface);
  for (int y = 0; y < image.height; ++y, row += cairo_image_surface_get_stride(surface)) {
    const auto* pixels = reinterpret_cast<const std::uint32_t*>(row);
    for (int x = 0; x < image.width; ++x)
      for (const int shift : {16, 8, 0}) image.rgb.push_back(static_cast<unsigned char>(pixels[x] >> shift));
  }
  return image;
}

}  // namespace

PagedDocument::PagedDocument(Document document, const TemplateFolders& folders)
    : document_(std::move(document)), setter_(document_.language), pages_(lay_out(document_, folders, setter_)) {}

PageImage PagedDocument::image(std::size_t page, double scale) {
  const std::scoped_lock lock(turn_);
  const Page& what = pages_.pages[page];
  const auto pixels = [&](double points) { return std::max(1, static_cast<int>(std::lround(points * scale))); };
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(what.width), pixels(what.height)), cairo_surface_destroy);
  check_page_image(cairo_surface_status(surface.get()));
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
  cairo_set_source_rgb(cairo.get(), 1, 1, 1);
  cairo_paint(cairo.get());
  cairo_scale(cairo.get(), scale, scale);
  paint_page(pages_, page, setter_, cairo.get());
  check_page_image(cairo_status(cairo.get()));
  cairo_surface_flush(surface.get());
  return pixels_of(surface.get());
}

void PagedDocument::print(std::size_t page, cairo_t* cairo, double resolution, double paper_width,
                          double paper_height) {
  const std::scoped_lock lock(turn_);
  const Page& what = pages_.pages[page];
  const bool turned = (what.width > what.height) != (paper_width > paper_height);
  const double room_x = turned ? paper_height : paper_width, room_y = turned ? paper_width : paper_height;
  const double scale = std::min({1.0, room_x / what.width, room_y / what.height});
  cairo_save(cairo);
  cairo_scale(cairo, resolution, resolution);
  if (turned) {
    cairo_translate(cairo, paper_width, 0);
    cairo_rotate(cairo, std::numbers::pi / 2);
  }
  cairo_translate(cairo, (room_x - what.width * scale) / 2, (room_y - what.height * scale) / 2);
  cairo_scale(cairo, scale, scale);
  paint_page(pages_, page, setter_, cairo);
  cairo_restore(cairo);
}

}  // namespace attune::publish
