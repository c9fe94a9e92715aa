#include "publish/report/xlsx_writer.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/number.h"
#include "base/system_reason.h"

namespace attune::publish::report {
namespace {

constexpr time_t creation_date = 946'684'800;  // 2000-01-01, so that the bytes do not depend on the day
constexpr lxw_row_t head_row = 2;              // below the title and the note
constexpr std::size_t longest_cell = 32'000;   // bytes; a cell holds 32,767 units of UTF-16

[[noreturn]] void cannot_write(const std::filesystem::path& file, int reason) {
  throw base::Error(base::ErrorKind::output,
                    base::Message(N_("{file} cannot be written: {why}"), {{"file", file.string()}})
                        .with("why", base::system_reason(reason)));
}

// A file that goes away: the library writes to files only.
class ScratchFile {
 public:
  ScratchFile() {
    std::string pattern = (std::filesystem::temp_directory_path() / "attune-XXXXXX").string();
    const int descriptor = ::mkstemp(pattern.data());
    if (descriptor < 0) cannot_write(pattern, errno);
    ::close(descriptor);
    path_ = pattern;
  }
  ~ScratchFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// `_x000D_` in a text would be read as the character of that number: its underscore is written as one (ECMA-376 part 1,
// 22.9.2.19).
std::string cell_text(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view digits = text.substr(std::min(at + 2, text.size()), 4);
    if (text.substr(at, 2) == "_x" && digits.size() == 4 && text.substr(std::min(at + 6, text.size()), 1) == "_" &&
        digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos)
      safe += "_x005F";
    safe += text[at];
  }
  if (safe.size() <= longest_cell) return safe;
  std::size_t end = longest_cell;
  while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80U) --end;
  return safe.substr(0, end);
}

struct Formats {
  lxw_format *title, *note, *heading, *number_heading;
  std::array<lxw_format*, 7> looks;

  explicit Formats(lxw_workbook* book) {
    title = workbook_add_format(book);
    format_set_bold(title);
    format_set_font_size(title, 14);
    note = workbook_add_format(book);
    format_set_font_color(note, 0x555555);
    heading = heading_format(book);
    number_heading = heading_format(book);
    format_set_align(number_heading, LXW_ALIGN_RIGHT);
    // Ink on these keeps a contrast of 7:1 and more; the same hues as those of document.css.
    constexpr std::array<lxw_color_t, 7> fills = {0, 0, 0xE3F1F7, 0xBFDFEC, 0x8FC4DC, 0x5FA8C9, 0};
    for (std::size_t i = 0; i < looks.size(); ++i) {
      looks[i] = workbook_add_format(book);
      format_set_align(looks[i], LXW_ALIGN_VERTICAL_TOP);
      const auto look = static_cast<Look>(i);
      if (look == Look::plain) format_set_text_wrap(looks[i]);
      if (fills[i] != 0) {
        format_set_bg_color(looks[i], fills[i]);
        format_set_align(looks[i], LXW_ALIGN_CENTER);
      }
      if (look == Look::number) format_set_num_format(looks[i], "0.##");
      if (look == Look::hole) {
        format_set_font_color(looks[i], 0xA3260B);
        format_set_bold(looks[i]);
        format_set_text_wrap(looks[i]);
      }
    }
  }

  static lxw_format* heading_format(lxw_workbook* book) {
    lxw_format* format = workbook_add_format(book);
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
    format_set_bg_color(format, 0xE8F0F3);
    format_set_bottom(format, LXW_BORDER_THIN);
    return format;
  }
};

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const GridCell& cell, lxw_format* format) {
  if (!cell.formula.empty()) {
    const std::string line = base::to_text(std::int64_t{row} + 1);
    // Without a result of its own a viewer that does not reckon would show 0.
    worksheet_write_formula_str(sheet, row, column, base::fill(cell.formula, {{"row", line}}).c_str(), format, "");
  } else if (cell.number) {
    worksheet_write_number(sheet, row, column, *cell.number, format);
  } else if (!cell.text.empty()) {
    worksheet_write_string(sheet, row, column, cell_text(cell.text).c_str(), format);
  }
}

// East Asian characters take two places.
double width_in_places(std::string_view utf8) {
  double width = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) width += byte >= 0xE1U ? 2 : 1;
  }
  return width;
}

// Titles wrap within their columns, next to the button of the filter.
double head_height(const Grid& grid) {
  constexpr double line_height = 16, button = 2;
  double lines = 2;
  for (const GridColumn& column : grid.columns)
    lines = std::max(lines, std::ceil(width_in_places(column.title) * 1.1 / std::max(column.width - button, 1.0)));
  return lines * line_height;
}

// Spreadsheets do not make rows higher by themselves when they open a file.
double height_of(const std::vector<GridCell>& row, const Grid& grid) {
  constexpr double line_height = 15, highest = 400;
  double lines = 1;
  for (std::size_t c = 0; c < row.size(); ++c)
    if (!row[c].number) lines = std::max(lines, std::ceil(width_in_places(row[c].text) * 1.1 / grid.columns[c].width));
  return std::min(lines * line_height, highest);
}

void write_sheet(lxw_worksheet* sheet, const Grid& grid, const Formats& formats) {
  worksheet_write_string(sheet, 0, 0, cell_text(grid.title).c_str(), formats.title);
  if (!grid.note.empty()) worksheet_write_string(sheet, 1, 0, cell_text(grid.note).c_str(), formats.note);
  bool details = false;
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    const GridColumn& column = grid.columns[c];
    const auto at = static_cast<lxw_col_t>(c);
    details = details || !column.detail.empty();
    const std::string title = column.detail.empty() ? column.title : column.title + "\n" + column.detail;
    worksheet_write_string(sheet, head_row, at, cell_text(title).c_str(),
                           column.number && column.detail.empty() ? formats.number_heading : formats.heading);
    worksheet_set_column(sheet, at, at, column.width, nullptr);
  }
  worksheet_set_row(sheet, head_row, details ? 96 : head_height(grid), nullptr);
  for (std::size_t r = 0; r < grid.rows.size(); ++r) {
    const lxw_row_t line = head_row + 1 + static_cast<lxw_row_t>(r);
    worksheet_set_row(sheet, line, height_of(grid.rows[r], grid), nullptr);
    for (std::size_t c = 0; c < grid.rows[r].size(); ++c) {
      const GridCell& cell = grid.rows[r][c];
      write_cell(sheet, line, static_cast<lxw_col_t>(c), cell, formats.looks[static_cast<std::size_t>(cell.look)]);
    }
  }
  const auto last_row = head_row + std::max<lxw_row_t>(static_cast<lxw_row_t>(grid.rows.size()), 1);
  if (!grid.columns.empty())
    worksheet_autofilter(sheet, head_row, 0, last_row, static_cast<lxw_col_t>(grid.columns.size() - 1));
  worksheet_freeze_panes(sheet, head_row + 1, static_cast<lxw_col_t>(grid.fixed_columns));
  worksheet_repeat_rows(sheet, head_row, head_row);
  worksheet_set_landscape(sheet);
  constexpr double widest_on_a4 = 180;
  double width = 0;
  for (const GridColumn& column : grid.columns) width += column.width;
  worksheet_set_paper(sheet, width > widest_on_a4 ? 8 : 9);  // A3, A4
  worksheet_fit_to_pages(sheet, 1, 0);
}

}  // namespace

std::string write_xlsx(const std::vector<Grid>& grids, const base::Progress& progress) {
  const ScratchFile file;
  lxw_workbook* book = workbook_new(file.path().c_str());
  if (book == nullptr) cannot_write(file.path(), ENOMEM);
  try {
    lxw_doc_properties properties{};
    properties.created = creation_date;
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    for (std::size_t i = 0; i < grids.size(); ++i) {
      progress.at(static_cast<double>(i) / static_cast<double>(grids.size()));
      lxw_worksheet* sheet = workbook_add_worksheet(book, grids[i].name.c_str());
      if (sheet == nullptr)
        throw base::Error(base::ErrorKind::defect,
                          base::Message(N_("a sheet cannot be called {name}"), {{"name", grids[i].name}}));
      write_sheet(sheet, grids[i], formats);
    }
  } catch (...) {
    workbook_close(book);  // the only way to free what the library holds
    throw;
  }
  errno = 0;
  if (workbook_close(book) != LXW_NO_ERROR) cannot_write(file.path(), errno != 0 ? errno : EIO);
  return base::read_file(file.path());
}

}  // namespace attune::publish::report
