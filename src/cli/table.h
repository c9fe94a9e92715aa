#pragma once
// A table of text: aligned for a terminal, or as CSV or XLSX.

#include <filesystem>
#include <string>
#include <vector>

namespace attune::cli {

struct Column {
  std::string title;
  bool number = false;  // right-aligned; a number in a spreadsheet
};

struct Table {
  std::string name;  // of the sheet
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

// Columns two spaces apart; the last one is not padded. Han characters count two columns.
std::string as_text(const Table& table);
std::string as_csv(const Table& table);
// Throws Error(output).
void write_xlsx(const Table& table, const std::filesystem::path& file);

}  // namespace attune::cli
