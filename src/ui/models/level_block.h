#pragma once
// A range of the matrix as spreadsheets copy and paste it: lines of cells with tabs between them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/models/matrix.h"

namespace attune::ui {

// Rows and columns of the matrix that hold levels, in order: headings and what is folded are passed over, as a
// spreadsheet passes over hidden rows.
struct LevelRange {
  std::vector<std::size_t> rows, columns;
};
LevelRange range_of(const Matrix& matrix, std::size_t top, std::size_t left, std::size_t bottom, std::size_t right);

// The levels' codes; with the rows' and columns' codes where `headed`.
std::string copy_block(const Matrix& matrix, const LevelRange& range, bool headed);

struct PlacedLevel {
  std::size_t row, column;
  std::optional<std::string> level;  // none: the cell is emptied
};

// What the text puts where: from the top left of the range down and to the right; as often as it fits in where the
// range is larger. Levels are known by their code or title, in capitals or not. Throws base::Error(input), which names
// the place, for what is no level and for what does not fit in between the range's beginning and the matrix's end.
std::vector<PlacedLevel> paste_block(const Matrix& matrix, const LevelRange& range, std::string_view text);

// The first row of the range (the first column where `across`) in all the others.
std::vector<PlacedLevel> fill_block(const Matrix& matrix, const LevelRange& range, bool across);

}  // namespace attune::ui
