#pragma once
// The paper of a Word file. Units are twentieths of a point.

#include <string>

#include "publish/document.h"

namespace attune::publish {

inline constexpr int page_margin = 1134;

struct WordPage {
  int width = 11906, height = 16838;  // A4, standing
};

WordPage word_page(Paper paper, Orientation orientation);

// <w:sectPr>: the pages of what stands before it.
std::string section_properties(const WordPage& page);

}  // namespace attune::publish
