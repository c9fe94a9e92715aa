#include "publish/word_page.h"

#include <fmt/format.h>

#include <utility>

namespace attune::publish {

WordPage word_page(Paper paper, Orientation orientation) {
  WordPage page;
  if (paper == Paper::letter) page = {12240, 15840};
  if (orientation == Orientation::landscape) std::swap(page.width, page.height);
  return page;
}

std::string section_properties(const WordPage& page) {
  return fmt::format(
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference w:type=\"default\" "
      "r:id=\"footer1\"/>"
      "<w:pgSz w:w=\"{0}\" w:h=\"{1}\"{3}/><w:pgMar w:top=\"1418\" w:right=\"{2}\" w:bottom=\"1304\" w:left=\"{2}\" "
      "w:header=\"680\" "
      "w:footer=\"624\" w:gutter=\"0\"/></w:sectPr>",
      page.width, page.height, page_margin, page.width > page.height ? " w:orient=\"landscape\"" : "");
}

}  // namespace attune::publish
