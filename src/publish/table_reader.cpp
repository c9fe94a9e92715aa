#include "publish/table_reader.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "publish/inline_reader.h"

namespace attune::publish {
namespace {

constexpr int most_columns = 60;

int span_of(const pugi::xml_attribute& attribute) {
  const auto span = base::parse_int(base::trim(attribute.value()));
  return static_cast<int>(std::clamp<std::int64_t>(span.value_or(1), 1, most_columns));
}

// In percent; 0 where it is not given.
double width_of(const pugi::xml_node& column) {
  std::string_view text = base::trim(column.attribute("width").value());
  if (text.ends_with('%')) text.remove_suffix(1);
  return std::clamp(base::parse_double(text).value_or(0), 0.0, 100.0);
}

Row read_row(const pugi::xml_node& node, bool head, const BlocksOf& blocks_of) {
  Row row;
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = child.name();
    if (name != "td" && name != "th") continue;
    const bool over_columns = head || std::string_view(child.attribute("scope").value()) == "col";
    row.cells.push_back({name == "td"   ? CellKind::data
                         : over_columns ? CellKind::column_header
                                        : CellKind::row_header,
                         child.attribute("class").value(), span_of(child.attribute("colspan")),
                         span_of(child.attribute("rowspan")), blocks_of(child)});
  }
  return row;
}

// Fits the cells of rows [first, last) into the columns. A span does not reach from the head into the body.
void fit(Table& table, std::size_t first, std::size_t last, std::size_t columns) {
  std::vector<int> taken(columns, 0);  // rows that a cell above still takes of this column
  for (std::size_t r = first; r < last; ++r) {
    std::vector<Cell> cells;
    std::size_t at = 0;
    const auto skip_taken = [&] {
      while (at < columns && taken[at] > 0) --taken[at++];
    };
    for (Cell& cell : table.rows[r].cells) {
      skip_taken();
      if (at == columns) break;
      std::size_t free = 1;
      while (free < static_cast<std::size_t>(cell.columns) && at + free < columns && taken[at + free] == 0) ++free;
      cell.columns = static_cast<int>(free);
      cell.rows = std::min(cell.rows, static_cast<int>(last - r));
      for (std::size_t i = 0; i < free; ++i) taken[at + i] = cell.rows - 1;
      at += free;
      cells.push_back(std::move(cell));
    }
    for (skip_taken(); at < columns; ++at, skip_taken()) cells.push_back({});
    table.rows[r].cells = std::move(cells);
  }
}

std::vector<double> shares(std::vector<double> widths, std::size_t columns) {
  widths.resize(columns, 0);
  double given = 0;
  for (const double width : widths) given += width;
  const auto open = static_cast<double>(std::count(widths.begin(), widths.end(), 0.0));
  const double each = open > 0 ? std::max(100.0 - given, 5.0 * open) / open : 0;
  for (double& width : widths)
    if (width <= 0) width = each;
  given += each * open;
  for (double& width : widths) width /= given;
  return widths;
}

}  // namespace

Table read_table(const pugi::xml_node& node, const BlocksOf& blocks_of) {
  Table table;
  table.style = node.attribute("class").value();
  InlineReader caption;
  for (const pugi::xml_node& child : node.child("caption")) caption.add(child);
  table.caption = caption.take();
  std::vector<double> widths;
  for (const pugi::xml_node& column : node.child("colgroup").children("col")) widths.push_back(width_of(column));
  for (const pugi::xml_node& row : node.child("thead").children("tr"))
    table.rows.push_back(read_row(row, true, blocks_of));
  table.head_rows = table.rows.size();
  for (const pugi::xml_node& part : node.children()) {
    const std::string_view name = part.name();
    if (name == "tr") table.rows.push_back(read_row(part, false, blocks_of));
    if (name == "tbody" || name == "tfoot")
      for (const pugi::xml_node& row : part.children("tr")) table.rows.push_back(read_row(row, false, blocks_of));
  }
  std::size_t columns = widths.size();
  for (const Row& row : table.rows) {
    std::size_t wide = 0;
    for (const Cell& cell : row.cells) wide += static_cast<std::size_t>(cell.columns);
    columns = std::max(columns, wide);
  }
  columns = std::clamp<std::size_t>(columns, 1, most_columns);
  widths.resize(std::min(widths.size(), columns));
  fit(table, 0, table.head_rows, columns);
  fit(table, table.head_rows, table.rows.size(), columns);
  table.widths = shares(std::move(widths), columns);
  return table;
}

}  // namespace attune::publish
