#include "publish/pages/grid.h"

#include <algorithm>

namespace attune::publish {
namespace {

double row_edges(const TallRow& row) { return 2 * row.padding + row.below.width; }

// Every row's own height: first what stands in one row, then what stands in several stretches the last of them.
std::vector<double> row_heights(const std::vector<GridRow>& rows) {
  std::vector<double> heights;
  for (const GridRow& row : rows) {
    double inside = 0;
    for (const GridCell& cell : row.cells)
      if (cell.rows == 1) inside = std::max(inside, height_of(cell.content.strips));
    heights.push_back(inside + row_edges(row.look));
  }
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (const GridCell& cell : rows[r].cells) {
      const std::size_t last = std::min(r + static_cast<std::size_t>(cell.rows), rows.size()) - 1;
      double have = 0;
      for (std::size_t i = r; i <= last; ++i) have += heights[i];
      heights[last] += std::max(0.0, height_of(cell.content.strips) + row_edges(rows[last].look) - have);
    }
  return heights;
}

// The line below a row leaves out the cells that go on in the next one.
std::vector<std::pair<double, double>> line_parts(const std::vector<GridRow>& rows, std::size_t row) {
  const TallRow& look = rows[row].look;
  std::vector<std::pair<double, double>> holes;
  for (std::size_t r = 0; r <= row; ++r)
    for (const GridCell& cell : rows[r].cells)
      if (r + static_cast<std::size_t>(cell.rows) > row + 1)
        holes.emplace_back(cell.content.x - look.padding_x, cell.content.width + 2 * look.padding_x);
  std::sort(holes.begin(), holes.end());
  std::vector<std::pair<double, double>> parts;
  double at = look.x;
  for (const auto& [from, width] : holes) {
    if (from > at) parts.emplace_back(at, from - at);
    at = std::max(at, from + width);
  }
  if (at < look.x + look.width) parts.emplace_back(at, look.x + look.width - at);
  return parts;
}

Strip tied_strip(const std::vector<GridRow>& rows) {
  const std::vector<double> heights = row_heights(rows);
  Strip whole;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    TallRow row = rows[r].look;
    row.least = heights[r] - row_edges(row);
    if (r + 1 < rows.size()) row.below_parts = line_parts(rows, r);
    if (r + 1 < rows.size() && row.below_parts.empty()) row.below.width = 0;
    // A cell's strips may reach over its row's end: the rows below have left room for them.
    for (const GridCell& cell : rows[r].cells)
      if (cell.rows == 1) row.cells.push_back(cell.content);
    const Strip strip = row_strip(row);
    TallRow over = rows[r].look;
    over.below.width = 0;
    over.filled = false;
    for (const GridCell& cell : rows[r].cells)
      if (cell.rows > 1) over.cells.push_back(cell.content);
    over.bottom_aligned = false;
    for (const std::vector<Placed>& placed : {strip.placed, row_strip(over).placed})
      for (Placed part : placed) {
        std::visit([&](auto& content) { content.y += whole.height; }, part.content);
        whole.placed.push_back(std::move(part));
      }
    whole.height += strip.height;
  }
  return whole;
}

Strip single_strip(const GridRow& row) {
  TallRow whole = row.look;
  for (const GridCell& cell : row.cells) whole.cells.push_back(cell.content);
  return row_strip(std::move(whole));
}

}  // namespace

Strips strips_of(const std::vector<GridRow>& rows, double tallest) {
  Strips strips;
  for (std::size_t first = 0; first < rows.size();) {
    std::size_t end = first + 1;
    for (std::size_t r = first; r < end; ++r)
      for (const GridCell& cell : rows[r].cells)
        end = std::min(std::max(end, r + static_cast<std::size_t>(cell.rows)), rows.size());
    const std::vector<GridRow> tied(rows.begin() + static_cast<std::ptrdiff_t>(first),
                                    rows.begin() + static_cast<std::ptrdiff_t>(end));
    std::optional<Strip> together;
    if (tied.size() > 1) together = tied_strip(tied);
    if (together && together->height <= tallest)
      strips.push_back(std::move(*together));
    else
      for (const GridRow& row : tied) strips.push_back(single_strip(row));
    first = end;
  }
  return strips;
}

}  // namespace attune::publish
