#include "diagram/png.h"

#include <png.h>

#include <bit>
#include <csetjmp>
#include <vector>

#include "base/error.h"

namespace attune::diagram {
namespace {

void append_bytes(png_structp writer, png_bytep data, std::size_t length) {
  static_cast<std::string*>(png_get_io_ptr(writer))->append(reinterpret_cast<const char*>(data), length);
}

void forget_to_flush(png_structp) {}

// libpng leaves with a jump where it fails, so nothing in here may need a destructor.
bool encode(png_structp writer, png_infop info, const Pixels& pixels, png_bytepp rows) {
  if (setjmp(png_jmpbuf(writer))) return false;
  png_set_IHDR(writer, info, static_cast<png_uint_32>(pixels.width), static_cast<png_uint_32>(pixels.height), 8,
               PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_filter(writer, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_level(writer, 3);
  png_write_info(writer, info);
  if constexpr (std::endian::native == std::endian::little) png_set_bgr(writer);
  png_set_filler(writer, 0, std::endian::native == std::endian::little ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
  png_write_image(writer, rows);
  png_write_end(writer, info);
  return true;
}

}  // namespace

std::string encode_png(const Pixels& pixels) {
  std::string bytes;
  std::vector<png_bytep> rows;
  for (int y = 0; y < pixels.height; ++y)
    rows.push_back(const_cast<png_bytep>(pixels.data) + std::ptrdiff_t{y} * pixels.stride);
  png_structp writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = writer == nullptr ? nullptr : png_create_info_struct(writer);
  bool done = false;
  if (info != nullptr) {
    png_set_write_fn(writer, &bytes, append_bytes, forget_to_flush);
    done = encode(writer, info, pixels, rows.data());
  }
  png_destroy_write_struct(&writer, &info);
  if (!done)
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("the picture cannot be made: {why}"), {{"why", "libpng"}}));
  return bytes;
}

}  // namespace attune::diagram
