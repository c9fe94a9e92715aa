#include "exchange/workbook/xlsx_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/number.h"
#include "base/system_reason.h"
#include "exchange/workbook/xlsx_text.h"

namespace attune::exchange {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;

constexpr std::size_t longest_text = 32'767;  // UTF-16 units
constexpr double narrowest = 8, widest = 60;  // characters
constexpr time_t fixed_date = 946'684'800;    // 2000-01-01, so that the bytes do not depend on the day

// Whether the text is a number that comes back as it is: the shortest form, of at most fifteen digits.
std::optional<double> exact_number(const std::string& text) {
  const auto number = base::parse_double(text);
  if (!number || base::to_text(*number) != text) return std::nullopt;
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits <= 15 && text.find_first_of("eE") == std::string::npos ? number : std::nullopt;
}

std::size_t utf16_length(std::string_view utf8) {
  std::size_t units = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0U) == 0x80U ? 0U : byte >= 0xF0U ? 2U : 1U;
  }
  return units;
}

// Of the longest line; East Asian characters take two places.
double width_of(std::string_view utf8) {
  double width = 0, longest = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n')
      width = 0;
    else if ((byte & 0xC0U) != 0x80U)
      width += byte >= 0xE1U ? 2 : 1;
    longest = std::max(longest, width);
  }
  return longest;
}

struct Formats {
  lxw_format* header;
  lxw_format* text;
};

void write_sheet(lxw_worksheet* to, const Sheet& sheet, const Formats& formats) {
  const auto is_number = [&](std::size_t column) {
    return std::find(sheet.numbers.begin(), sheet.numbers.end(), column) != sheet.numbers.end();
  };
  std::vector<double> widths;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const auto& cells = sheet.rows[row].cells;
    widths.resize(std::max(widths.size(), cells.size()), narrowest);
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const std::string& text = cells[column];
      if (text.empty()) continue;
      if (utf16_length(text) > longest_text)
        throw Error(ErrorKind::output,
                    Message(N_("the text in sheet {sheet}, row {row}, column {column} is longer than a cell of an XLSX "
                               "file can be; a folder of CSV files can hold it"),
                            {{"sheet", sheet.name},
                             {"row", base::to_text(static_cast<std::int64_t>(row) + 1)},
                             {"column", column_letters(column)}}));
      // The header leaves room for the filter's button.
      widths[column] = std::clamp(width_of(text) + (row == 0 ? 4 : 1), widths[column], widest);
      const auto at_row = static_cast<lxw_row_t>(row);
      const auto at_column = static_cast<lxw_col_t>(column);
      const auto number = row > 0 && is_number(column) ? exact_number(text) : std::nullopt;
      if (number)
        worksheet_write_number(to, at_row, at_column, *number, nullptr);
      else
        worksheet_write_string(to, at_row, at_column, guard_escapes(text).c_str(),
                               row == 0 ? formats.header : formats.text);
    }
  }
  for (std::size_t column = 0; column < widths.size(); ++column) {
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column(to, at, at, widths[column], is_number(column) ? nullptr : formats.text);
  }
  worksheet_freeze_panes(to, 1, 0);
  if (!widths.empty())
    worksheet_autofilter(to, 0, 0, static_cast<lxw_row_t>(std::max<std::size_t>(sheet.rows.size(), 2) - 1),
                         static_cast<lxw_col_t>(widths.size() - 1));
}

}  // namespace

void write_xlsx(const Workbook& workbook, const std::filesystem::path& file, const base::Progress& progress) {
  base::PendingFile pending(file);
  pending.claim();
  const auto cannot_write = [&](lxw_error error) {
    throw Error(ErrorKind::output, Message(N_("{file} cannot be written: {why}"), {{"file", file.string()}})
                                       .with("why", errno != 0 ? base::system_reason(errno) : lxw_strerror(error)));
  };
  errno = 0;
  lxw_workbook* book = workbook_new(pending.path().c_str());
  if (!book) cannot_write(LXW_ERROR_MEMORY_MALLOC_FAILED);
  try {
    lxw_doc_properties properties{};
    properties.created = fixed_date;
    workbook_set_properties(book, &properties);
    const Formats formats{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_num_format(formats.text, "@");
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
      const Sheet& sheet = workbook.sheets[i];
      progress.at(static_cast<double>(i) / static_cast<double>(workbook.sheets.size()),
                  Message(N_("writing {sheet}"), {{"sheet", sheet.name}}));
      lxw_worksheet* to = workbook_add_worksheet(book, sheet.name.c_str());
      if (!to) cannot_write(LXW_ERROR_SHEETNAME_ALREADY_USED);
      write_sheet(to, sheet, formats);
    }
  } catch (...) {
    // Closing is the only way to free what the library holds.
    workbook_close(book);
    throw;
  }
  errno = 0;
  if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) cannot_write(error);
  pending.commit();
}

}  // namespace attune::exchange
