#include "cli/table.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/workbook/csv_writer.h"
#include "exchange/workbook/xlsx_writer.h"

namespace attune::cli {
namespace {

exchange::Sheet as_sheet(const Table& table) {
  exchange::Sheet sheet;
  sheet.name = table.name;
  exchange::Row header{1, {}};
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    header.cells.push_back(table.columns[i].title);
    if (table.columns[i].number) sheet.numbers.push_back(i);
  }
  sheet.rows.push_back(std::move(header));
  int number = 1;
  for (const auto& row : table.rows) sheet.rows.push_back({++number, row});
  return sheet;
}

// One line a row, and nothing that a terminal would obey.
std::string on_one_line(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = ' ';
  return text;
}

}  // namespace

std::string as_text(const Table& given) {
  Table table = given;
  for (auto& row : table.rows)
    for (std::string& cell : row) cell = on_one_line(std::move(cell));
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::size_t width = base::display_width(table.columns[i].title);
    for (const auto& row : table.rows) width = std::max(width, base::display_width(row[i]));
    widths.push_back(width);
  }
  std::string text;
  const auto line = [&](const auto& cell_at) {
    std::string padded;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::string& cell = cell_at(i);
      const std::string space(widths[i] - base::display_width(cell), ' ');
      padded += table.columns[i].number ? space + cell : cell + space;
      padded += "  ";
    }
    text += padded.substr(0, padded.find_last_not_of(' ') + 1) + "\n";
  };
  line([&](std::size_t i) -> const std::string& { return table.columns[i].title; });
  for (const auto& row : table.rows) line([&](std::size_t i) -> const std::string& { return row[i]; });
  return text;
}

std::string as_csv(const Table& table) { return exchange::to_csv(as_sheet(table)); }

void write_xlsx(const Table& table, const std::filesystem::path& file) {
  exchange::Workbook workbook;
  workbook.sheets.push_back(as_sheet(table));
  exchange::write_xlsx(workbook, file);
}

}  // namespace attune::cli
