#pragma once
// How documents look on pages, from templates/formats/pdf/styles.xml: the same roles as the styles of Word files.
// Distances and sizes are in points.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "publish/template_folders.h"

namespace attune::publish {

struct Colour {
  double red = 0, green = 0, blue = 0;  // 0 … 1
};

// A straight line; none where the width is 0.
struct Stroke {
  double width = 0;
  Colour colour;
};

enum class Align { left, right, centre };

struct TextStyle {
  std::string name;
  std::string families;  // the first one that is installed is taken, for each character
  double size = 10;
  double line = 1.4;   // from baseline to baseline, in sizes
  double spacing = 0;  // between letters
  double before = 0, after = 0;
  bool strong = false, emphasis = false, keep_next = false;
  Align align = Align::left;
  Colour colour;
  Stroke below;  // under the whole paragraph
};

struct TableStyle {
  std::string name;
  Stroke top, bottom, inside, below_head;
  bool head_filled = false;
  Colour head;
  double padding_x = 0, padding_y = 0, after = 0;
};

struct PageStyles {
  double top = 0, right = 0, bottom = 0, left = 0;  // margins
  double header = 0, footer = 0;                    // from the paper's edge
  double indent = 0;                                // of a list in its surroundings
  Colour link, second;                              // of links, and of words in another language than the document's
  std::vector<TextStyle> texts;                     // the first one is body text
  std::vector<TableStyle> tables;                   // the first one is a grid

  // The style of a template's class, or else of `fallback`, or else body text.
  std::size_t text(std::string_view class_name, std::string_view fallback) const;
  const TableStyle& table(std::string_view class_name) const;
};

// Throws Error(input) with file, line and column where the file has a mistake.
PageStyles load_page_styles(const TemplateFolders& folders, std::string_view language);

}  // namespace attune::publish
