#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "publish/escape.h"
#include "publish/word_body.h"

namespace attune::publish {

// The table's caption stands above it and stays with it. Behind a table there is always a paragraph: two tables would
// become one without it.
void WordBody::add(const Table& table) {
  if (!table.caption.empty()) paragraph("Caption", table.caption);
  std::vector<int> widths;
  for (const double share : table.widths) widths.push_back(static_cast<int>(std::lround(share * text_width())));
  xml_ += fmt::format(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      "<w:tblLook w:val=\"{}\" w:firstRow=\"{}\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" "
      "w:noHBand=\"1\" "
      "w:noVBand=\"1\"/>",
      styles_.id_of(table.style, "Grid"), text_width(), table.head_rows > 0 ? "0620" : "0600",
      table.head_rows > 0 ? 1 : 0);
  if (!table.caption.empty()) xml_ += fmt::format("<w:tblCaption w:val=\"{}\"/>", escape(plain_text(table.caption)));
  xml_ += "</w:tblPr><w:tblGrid>";
  for (const int width : widths) xml_ += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
  xml_ += "</w:tblGrid>";
  add_rows(table, widths);
  xml_ += "</w:tbl>";
  paragraph("TableGap", {});
}

// A cell over several rows is written again in each of them, as the rest of the one above.
void WordBody::add_rows(const Table& table, const std::vector<int>& widths) {
  struct Above {
    int rows = 0;
    int columns = 1;
  };
  std::vector<Above> above(widths.size());
  const auto width_of = [&](std::size_t first, int columns) {
    int width = 0;
    for (int i = 0; i < columns; ++i) width += widths[first + static_cast<std::size_t>(i)];
    return width;
  };
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const bool head = r < table.head_rows;
    xml_ += head ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    auto cell = table.rows[r].cells.begin();
    for (std::size_t column = 0; column < widths.size();) {
      Above& over = above[column];
      if (over.rows > 0) {
        --over.rows;
        xml_ += fmt::format(
            "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{}\"/><w:vMerge/></w:tcPr>",
            width_of(column, over.columns), over.columns);
        paragraph("TableText", {});
        xml_ += "</w:tc>";
        column += static_cast<std::size_t>(over.columns);
        continue;
      }
      over = {cell->rows - 1, cell->columns};
      add_cell(*cell, width_of(column, cell->columns), head);
      column += static_cast<std::size_t>((cell++)->columns);
    }
    xml_ += "</w:tr>";
  }
}

void WordBody::add_cell(const Cell& cell, int width, bool head_row) {
  xml_ += fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>", width);
  if (cell.columns > 1) xml_ += fmt::format("<w:gridSpan w:val=\"{}\"/>", cell.columns);
  if (cell.rows > 1) xml_ += "<w:vMerge w:val=\"restart\"/>";
  xml_ += "</w:tcPr>";
  const Place outside = place_;
  const std::string outside_style = std::exchange(cell_style_, cell.style);
  place_ = head_row ? Place::head_row : cell.kind == CellKind::data ? Place::cell : Place::cell_header;
  add(cell.blocks);
  // A cell ends with a paragraph (a table inside it brings one).
  if (cell.blocks.empty()) paragraph(body_style({}), {});
  place_ = outside;
  cell_style_ = outside_style;
  xml_ += "</w:tc>";
}

}  // namespace attune::publish
