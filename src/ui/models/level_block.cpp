#include "ui/models/level_block.h"

#include <algorithm>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"

namespace attune::ui {
namespace {

using Lines = std::vector<std::vector<std::string>>;

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells(1);
  for (const char c : line)
    if (c == '\t')
      cells.emplace_back();
    else
      cells.back() += c;
  return cells;
}

// Spreadsheets quote a cell only where it holds quotes, tabs or line breaks, which no level does.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\r\n");
    lines.push_back(cells_of(text.substr(0, end)));
    if (end == std::string_view::npos) break;
    text.remove_prefix(text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
  }
  std::size_t width = 0;
  for (const auto& line : lines) width = std::max(width, line.size());
  for (auto& line : lines) line.resize(width);
  return lines;
}

std::optional<std::string> level_called(const model::Scale& scale, const std::string& name) {
  const std::string wanted = base::fold(name);
  for (const model::Level& level : scale.levels)
    for (const std::string* each : {&level.code, &level.title, &level.title_2})
      if (!each->empty() && base::fold(*each) == wanted) return level.code;
  return std::nullopt;
}

std::optional<std::string> read_level(const model::Scale& scale, const std::string& cell, std::size_t row,
                                      std::size_t column) {
  const std::string name(base::trim(cell));
  if (name.empty()) return std::nullopt;
  if (auto level = level_called(scale, name)) return level;
  std::vector<std::string> codes;
  for (const model::Level& level : scale.levels) codes.push_back(level.code);
  throw base::Error(base::ErrorKind::input,
                    {N_("Nothing was pasted: \"{text}\" in row {row}, column {column} of the range is not a level; the "
                        "levels are {levels}"),
                     {{"text", name},
                      {"row", base::to_text(row + 1)},
                      {"column", base::to_text(column + 1)},
                      {"levels", base::join(codes, ", ")}}});
}

// The range, or as many rows and columns from its beginning as there are in the text.
LevelRange room_for(const Matrix& matrix, const LevelRange& range, std::size_t rows, std::size_t columns) {
  if (range.rows.size() % rows == 0 && range.columns.size() % columns == 0) return range;
  LevelRange room =
      range_of(matrix, range.rows.front(), range.columns.front(), matrix.row_count() - 1, matrix.column_count() - 1);
  if (room.rows.size() < rows || room.columns.size() < columns)
    throw base::Error(
        base::ErrorKind::input,
        {N_("Nothing was pasted: the range has {rows} rows and {columns} columns, but from here on there are "
            "only {row_room} rows and {column_room} columns"),
         {{"rows", base::to_text(rows)},
          {"columns", base::to_text(columns)},
          {"row_room", base::to_text(room.rows.size())},
          {"column_room", base::to_text(room.columns.size())}}});
  room.rows.resize(rows);
  room.columns.resize(columns);
  return room;
}

std::optional<std::string> held(const Matrix& matrix, std::size_t row, std::size_t column) {
  const std::string level = matrix.level(row, column);
  return level.empty() ? std::nullopt : std::optional(level);
}

}  // namespace

LevelRange range_of(const Matrix& matrix, std::size_t top, std::size_t left, std::size_t bottom, std::size_t right) {
  LevelRange range;
  for (std::size_t row = top; row <= bottom && row < matrix.row_count(); ++row)
    if (matrix.row(row).type != MatrixRow::heading) range.rows.push_back(row);
  for (std::size_t column = left; column <= right && column < matrix.column_count(); ++column)
    if (!matrix.is_folded_column(column)) range.columns.push_back(column);
  return range;
}

std::string copy_block(const Matrix& matrix, const LevelRange& range, bool headed) {
  std::string text;
  if (headed) {
    for (const std::size_t column : range.columns)
      text += "\t" + matrix.curriculum().competencies()[matrix.column(column).competency].code;
    text += "\n";
  }
  for (const std::size_t row : range.rows) {
    if (headed) text += app::code_of(matrix.curriculum(), matrix.what(row)) + "\t";
    for (std::size_t i = 0; i < range.columns.size(); ++i)
      text += (i > 0 ? "\t" : "") + matrix.level(row, range.columns[i]);
    text += "\n";
  }
  return text;
}

std::vector<PlacedLevel> paste_block(const Matrix& matrix, const LevelRange& range, std::string_view text) {
  const Lines lines = lines_of(text);
  if (lines.empty() || range.rows.empty() || range.columns.empty()) return {};
  const LevelRange room = room_for(matrix, range, lines.size(), lines.front().size());
  std::vector<PlacedLevel> placed;
  for (std::size_t row = 0; row < room.rows.size(); ++row)
    for (std::size_t column = 0; column < room.columns.size(); ++column) {
      const std::size_t from_row = row % lines.size(), from_column = column % lines.front().size();
      placed.push_back({room.rows[row], room.columns[column],
                        read_level(matrix.curriculum().scale(), lines[from_row][from_column], from_row, from_column)});
    }
  return placed;
}

std::vector<PlacedLevel> fill_block(const Matrix& matrix, const LevelRange& range, bool across) {
  std::vector<PlacedLevel> placed;
  for (const std::size_t row : range.rows)
    for (const std::size_t column : range.columns) {
      if (across ? column == range.columns.front() : row == range.rows.front()) continue;
      placed.push_back(
          {row, column, across ? held(matrix, row, range.columns.front()) : held(matrix, range.rows.front(), column)});
    }
  return placed;
}

}  // namespace attune::ui
