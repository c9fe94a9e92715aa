#pragma once
// PNG files of diagrams. They are flat colours and text: packing them without prediction, and not as hard as one can,
// takes far less time than cairo's own writer, for files of about the same size.

#include <string>

namespace attune::diagram {

// As cairo holds them (CAIRO_FORMAT_RGB24): 32 bits a pixel in the machine's order, the highest eight unused.
struct Pixels {
  const unsigned char* data;
  int width, height;
  int stride;  // bytes a row
};

// Throws Error(output) where there is no memory for it.
std::string encode_png(const Pixels& pixels);

}  // namespace attune::diagram
