#pragma once
// A spreadsheet in memory, whatever file it came from or goes to: sheets of rows of text. Cells are text only, because
// codes are text (`1.10` is not `1.1`), and every row remembers where it stands.

#include <string>
#include <vector>

#include "base/finding.h"

namespace attune::exchange {

struct Row {
  int number = 0;                  // 1-based, as the spreadsheet shows it
  std::vector<std::string> cells;  // UTF-8; cells at the end may be missing
};

struct Sheet {
  std::string name;  // as in the file, or the file's own name without .csv
  std::string file;  // for messages: "courses.csv", "programme.xlsx"
  // A file that holds this sheet alone: messages then name only the file.
  bool is_file = false;
  bool hidden = false;
  std::vector<Row> rows;  // with empty rows left out; the first is the header
  // Columns (0-based) whose numbers are written as numbers. Reading leaves it empty: there everything is text.
  std::vector<std::size_t> numbers;
  // What was wrong with single cells. Matters only when the sheet is one that is imported.
  std::vector<base::Finding> findings;

  base::Location at(int row = 0, std::string column = {}) const {
    return {file, is_file ? std::string() : name, row, std::move(column)};
  }
};

struct Workbook {
  std::vector<Sheet> sheets;
  // What was noticed about the input as a whole.
  std::vector<base::Finding> findings;
};

// "A" for 0, "AA" for 26: how spreadsheets name columns.
std::string column_letters(std::size_t column);

}  // namespace attune::exchange
