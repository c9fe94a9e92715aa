#include <algorithm>

#include "publish/pages/grid.h"
#include "publish/pages/strip_maker.h"

namespace attune::publish {

Strips StripMaker::cell_strips(const Cell& cell, double width, bool head, std::size_t row) {
  const std::size_t node = add_node(cell.kind == CellKind::data ? "TD" : "TH", row);
  pages_.nodes[node].cell = cell.kind;
  pages_.nodes[node].columns = cell.columns;
  pages_.nodes[node].rows = cell.rows;
  Strips strips;
  add(cell.blocks,
      {0, width, node,
       head                          ? Place::head_row
       : cell.kind == CellKind::data ? Place::cell
                                     : Place::cell_header,
       cell.style},
      strips);
  return strips;
}

std::vector<GridRow> StripMaker::grid_of(const Table& table, const Frame& frame, std::size_t node) {
  const TableStyle& style = pages_.styles.table(table.style);
  const std::size_t columns = table.widths.size();
  std::vector<double> edges{frame.x};
  for (const double share : table.widths) edges.push_back(edges.back() + share * frame.width);
  std::vector<int> taken(columns, 0);  // rows that a cell above still takes of this column
  std::vector<GridRow> rows;
  std::size_t part = nowhere;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const bool head = r < table.head_rows, last = r + 1 == table.rows.size();
    if (r == 0 || r == table.head_rows) part = add_node(head ? "THead" : "TBody", node);
    const std::size_t row_node = add_node("TR", part);
    GridRow row;
    row.look.x = frame.x;
    row.look.width = frame.width;
    row.look.padding = style.padding_y;
    row.look.padding_x = style.padding_x;
    row.look.filled = head && style.head_filled;
    row.look.fill = style.head;
    row.look.bottom_aligned = head;
    row.look.below = last ? style.bottom : r + 1 == table.head_rows ? style.below_head : style.inside;
    auto cell = table.rows[r].cells.begin();
    for (std::size_t column = 0; column < columns;) {
      if (taken[column] > 0) {
        --taken[column++];
        continue;
      }
      if (cell == table.rows[r].cells.end()) break;
      const std::size_t end = std::min(column + static_cast<std::size_t>(cell->columns), columns);
      const double width = std::max(edges[end] - edges[column] - 2 * style.padding_x, 1.0);
      row.cells.push_back(
          {{edges[column] + style.padding_x, width, cell_strips(*cell, width, head, row_node)}, cell->rows});
      for (; column < end; ++column) taken[column] = cell->rows - 1;
      ++cell;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

// The line on top is a strip of its own: it is repeated with the head, and stands above the first row where there is
// none.
void StripMaker::add(const Table& table, const Frame& frame, Strips& strips) {
  constexpr double tallest_tie = 0.8;  // of a page
  const TableStyle& style = pages_.styles.table(table.style);
  const std::size_t node = add_node("Table", frame.parent);
  Frame inside = frame;
  inside.parent = node;
  add_text(page_text(table.caption, pages_.styles.text("caption", "body"), frame.width), "Caption", inside, strips);
  const std::vector<GridRow> rows = grid_of(table, frame, node);
  const auto split = rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.head_rows, rows.size()));
  Strip line;
  line.height = style.top.width;
  line.keep_next = true;
  if (style.top.width > 0)
    line.placed.push_back({PlacedBox{frame.x, 0, frame.width, style.top.width, style.top.colour}});
  Strips head{line};
  for (Strip& strip : strips_of({rows.begin(), split}, area_.height)) {
    strip.keep_next = true;
    strip.row = nullptr;
    head.push_back(std::move(strip));
  }
  const std::size_t index = heads_.size();
  heads_.push_back(head);
  for (Strip& strip : heads_.back())
    for (Placed& placed : strip.placed) placed.node = nowhere;
  strips.insert(strips.end(), head.begin(), head.end());
  for (Strip& strip : strips_of({split, rows.end()}, tallest_tie * area_.height)) {
    strip.table = index;
    strips.push_back(std::move(strip));
  }
  strips.back().keep_next = false;
  strips.back().after = style.after;
  // The last row does not stand alone on a page.
  if (rows.end() - split > 2 && strips[strips.size() - 2].table == index) strips[strips.size() - 2].keep_next = true;
}

}  // namespace attune::publish
