#include "publish/form/text_area.h"

#include <algorithm>
#include <string_view>

#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

constexpr double twips = 20;   // a point
constexpr double emu = 12700;  // English metric units a point
constexpr double cell_margins = 10.8;

double positive(const pugi::xml_node& node, const char* attribute, double otherwise) {
  const int value = node.attribute(attribute).as_int();
  return value > 0 ? value : otherwise;
}

// The columns of the grid that the cell lies in, in twips; 0 where the table has no grid.
double grid_width(const pugi::xml_node& cell) {
  int skip = 0;
  for (pugi::xml_node before = cell.previous_sibling("w:tc"); before; before = before.previous_sibling("w:tc"))
    skip += before.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1);
  int take = cell.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1);
  double width = 0;
  for (const pugi::xml_node& column : around(cell, "w:tbl").child("w:tblGrid").children("w:gridCol"))
    if (skip-- <= 0 && take-- > 0) width += positive(column, "w:w", 0);
  return width;
}

// The section that the node's page belongs to: the next one that ends.
pugi::xml_node section_of(const pugi::xml_node& node) {
  pugi::xml_node block = node;
  while (block && !is(block.parent(), "w:body")) block = block.parent();
  for (; block; block = block.next_sibling()) {
    if (is(block, "w:sectPr")) return block;
    if (const pugi::xml_node section = block.child("w:pPr").child("w:sectPr")) return section;
  }
  return {};
}

}  // namespace

TextArea page_area(const pugi::xml_node& section) {
  const pugi::xml_node size = section.child("w:pgSz"), margins = section.child("w:pgMar");
  const double inside =
      positive(size, "w:w", 11906) - positive(margins, "w:left", 1440) - positive(margins, "w:right", 1440);
  const double high =
      positive(size, "w:h", 16838) - positive(margins, "w:top", 1440) - positive(margins, "w:bottom", 1440);
  const pugi::xml_node columns = section.child("w:cols");
  const double count = positive(columns, "w:num", 1), gap = positive(columns, "w:space", 720);
  return {std::max(72.0, (inside - gap * (count - 1)) / count / twips), std::max(72.0, high / twips)};
}

TextArea text_area(const pugi::xml_node& node, const TextArea& page) {
  const pugi::xml_node section = section_of(node);
  TextArea area = section ? page_area(section) : page;
  const pugi::xml_node cell = around(node, "w:tc"), box = around(node, "w:txbxContent");
  if (box && !around(cell, "w:txbxContent")) {
    const double width = positive(around(box, "w:drawing").select_node(".//wp:extent").node(), "cx", 0) / emu;
    if (width > 0) area.width = std::min(area.width, width - 2 * cell_margins);
  } else if (cell) {
    const pugi::xml_node wanted = cell.child("w:tcPr").child("w:tcW");
    double width = std::string_view(wanted.attribute("w:type").value()) == "dxa" ? positive(wanted, "w:w", 0) : 0;
    if (width <= 0) width = grid_width(cell);
    if (width > 0) area.width = std::min(area.width, width / twips - cell_margins);
  }
  area.width = std::max(area.width, 36.0);
  return area;
}

}  // namespace attune::publish
