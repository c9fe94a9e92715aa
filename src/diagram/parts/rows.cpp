#include "diagram/parts/rows.h"

#include <algorithm>

#include "base/number.h"

namespace attune::diagram {
namespace {

constexpr double table_row_gap = 10, table_group_gap = 10, table_inset = 8;

// How high each row has to be for its boxes, those over several rows included.
std::vector<double> heights_of(const RowGroup& group) {
  std::vector<double> heights(group.rows.size(), 20);
  for (std::size_t row = 0; row < group.rows.size(); ++row)
    for (const RowBox& box : group.rows[row])
      if (box.rows <= 1) heights[row] = std::max(heights[row], box.node.size.height);
  for (std::size_t row = 0; row < group.rows.size(); ++row)
    for (const RowBox& box : group.rows[row]) {
      const std::size_t end = std::min(heights.size(), row + std::max<std::size_t>(1, box.rows));
      double room = -table_row_gap;
      for (std::size_t i = row; i < end; ++i) room += heights[i] + table_row_gap;
      if (room < box.node.size.height) heights[end - 1] += box.node.size.height - room;
    }
  return heights;
}

}  // namespace

std::vector<std::vector<std::size_t>> place_rows(Graph& graph, Boxes& boxes, RowTable table) {
  std::vector<double> xs;
  double x = 0, y = 0;
  for (const RowTable::Column& column : table.columns) {
    x += column.gap_before;
    xs.push_back(x);
    x += column.width;
  }
  const double width = x;
  const auto put = [&](Node node, double left, double top) {
    node.at = {left, top};
    graph.nodes.push_back(std::move(node));
    return graph.nodes.size() - 1;
  };
  double highest = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].title.empty()) continue;
    Node heading = boxes.heading(table.columns[i].title, table.columns[i].width);
    highest = std::max(highest, heading.size.height);
    put(std::move(heading), xs[i], 0);
  }
  y = highest + (highest > 0 ? 6 : 0);

  std::vector<std::vector<std::size_t>> places;
  for (std::size_t number = 0; number < table.groups.size(); ++number) {
    RowGroup& group = table.groups[number];
    const std::vector<double> heights = heights_of(group);
    const double top = y;
    y += table_inset;
    for (std::size_t row = 0; row < group.rows.size(); ++row) {
      places.emplace_back();
      for (RowBox& box : group.rows[row]) {
        const std::size_t end = std::min(heights.size(), row + std::max<std::size_t>(1, box.rows));
        double room = -table_row_gap;
        for (std::size_t i = row; i < end; ++i) room += heights[i] + table_row_gap;
        const double at = y + (room - box.node.size.height) / 2;
        places.back().push_back(put(std::move(box.node), xs[box.column], at));
      }
      y += heights[row] + table_row_gap;
    }
    y += table_inset - table_row_gap;
    graph.clusters.push_back({"rows-" + base::to_text(static_cast<std::int64_t>(number)),
                              {},
                              Rect{-table_inset, top, width + 2 * table_inset, y - top}});
    y += table_group_gap;
  }
  return places;
}

}  // namespace attune::diagram
