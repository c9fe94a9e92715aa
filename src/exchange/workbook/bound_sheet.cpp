#include "exchange/workbook/bound_sheet.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/workbook/references.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {
namespace {

using base::Message;
using base::Severity;

// People put a title above their tables: the header is the first of the first ten rows that has every required column,
// else the first row.
std::size_t find_header(const BoundSheet& bound, std::span<const std::string_view> required,
                        const Languages& languages) {
  const auto& rows = bound.sheet->rows;
  for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 10); ++i) {
    const auto there = [&](std::string_view column) {
      return std::any_of(rows[i].cells.begin(), rows[i].cells.end(), [&](const std::string& cell) {
        return column_meant(bound.kind, cell, bound.names, languages) == column;
      });
    };
    if (!required.empty() && std::all_of(required.begin(), required.end(), there)) return i;
  }
  return 0;
}

std::string list_columns(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

class Binder {
 public:
  Binder(BoundSheet& bound, const Row& header, const Languages& languages, Collector& findings)
      : bound_(bound),
        header_(header),
        languages_(languages),
        findings_(findings),
        taken_(header.cells.size(), false) {}

  void bind() {
    bound_.columns.assign(bound_.names.size(), -1);
    // Exact names first, then those that say their language, then the others.
    for (const int pass : {0, 1, 2})
      for (std::size_t i = 0; i < header_.cells.size(); ++i)
        if (!taken_[i] && pass_of(i) == pass) claim(i);
    for (std::size_t i = 0; i < header_.cells.size(); ++i)
      if (!taken_[i]) keep_aside(i);
  }

 private:
  std::string_view meant(std::size_t i) const {
    return column_meant(bound_.kind, header_.cells[i], bound_.names, languages_);
  }

  int pass_of(std::size_t i) const {
    const std::string_view column = meant(i);
    if (!column.empty() && name_key(column) == name_key(header_.cells[i])) return 0;
    const auto in = [&](const char* language) {
      return column_meant(bound_.kind, header_.cells[i], bound_.names, {language, {}});
    };
    return in("en") != in("zh") ? 1 : 2;
  }

  void claim(std::size_t i) {
    const std::string_view column = meant(i);
    if (column.empty()) return;
    taken_[i] = true;
    int* place = place_of(column);
    // 名称 beside 英文名称 is the title in the other language; 科室 beside 学院 is no department in another one.
    if (*place >= 0 && name_key(column) != name_key(header_.cells[i]) && pass_of(static_cast<std::size_t>(*place)) < 2)
      if (int* second = place_of(std::string(column) + "_2"); second && *second < 0) place = second;
    if (*place < 0) {
      *place = static_cast<int>(i);
      return;
    }
    findings_.add(bound_.place, Severity::error, where(i),
                  Message(N_("the column {column} is there twice"), {{"column", std::string(column)}}));
  }

  int* place_of(std::string_view column) {
    const auto found = std::find(bound_.names.begin(), bound_.names.end(), column);
    return found == bound_.names.end() ? nullptr
                                       : &bound_.columns[static_cast<std::size_t>(found - bound_.names.begin())];
  }

  void keep_aside(std::size_t i) {
    std::string header = clean(header_.cells[i]);
    if (header.empty()) return;
    const auto same = [&](const BoundSheet::Unknown& other) { return other.header == header; };
    if (std::any_of(bound_.unknown.begin(), bound_.unknown.end(), same)) {
      findings_.add(bound_.place, Severity::error, where(i),
                    Message(N_("the column {column} is there twice"), {{"column", header}}));
      return;
    }
    Message message(
        N_("the column {column} is not one that Attune uses; its cells are kept and written back on export"),
        {{"column", header}});
    if (const std::string_view close = closest(header, bound_.names); !close.empty())
      message =
          Message(N_("the column {column} is not one that Attune uses (did you mean {suggestion}?); its cells are "
                     "kept and written back on export"),
                  {{"column", header}, {"suggestion", std::string(close)}});
    findings_.add(bound_.place, Severity::warning, where(i), std::move(message));
    bound_.unknown.push_back({i, std::move(header)});
  }

  base::Location where(std::size_t i) const { return bound_.sheet->at(header_.number, column_letters(i)); }

  BoundSheet& bound_;
  const Row& header_;
  const Languages& languages_;
  Collector& findings_;
  std::vector<bool> taken_;
};

// Cells to the right of the header would be lost without a word.
void report_headless_cells(const BoundSheet& bound, const Row& header, Collector& findings) {
  for (const Row& row : bound.rows())
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const bool headless = i >= header.cells.size() || base::trim(header.cells[i]).empty();
      if (headless && !base::trim(row.cells[i]).empty())
        findings.add(bound.place, Severity::warning, bound.sheet->at(row.number, column_letters(i)),
                     N_("the cell stands in a column without a header and is ignored"));
    }
}

}  // namespace

int BoundSheet::column(std::string_view name) const {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return columns[i];
  return -1;
}

bool bind_columns(BoundSheet& bound, std::span<const std::string_view> required, const Languages& languages,
                  Collector& findings) {
  const std::size_t at = find_header(bound, required, languages);
  const Row& header = bound.sheet->rows[at];
  bound.first_row = at + 1;
  for (std::size_t i = 0; i < at; ++i)
    findings.add(bound.place, Severity::info, bound.sheet->at(bound.sheet->rows[i].number),
                 N_("the row stands above the header and is ignored"));
  Binder(bound, header, languages, findings).bind();
  report_headless_cells(bound, header, findings);

  bool complete = true;
  for (const std::string_view column : required) {
    if (bound.column(column) >= 0) continue;
    complete = false;
    findings.add(bound.place, Severity::error, bound.sheet->at(header.number),
                 Message(N_("the sheet has no column {column}; its columns are {columns}"),
                         {{"column", std::string(column)}, {"columns", list_columns(bound.names)}}));
  }
  return complete;
}

}  // namespace attune::exchange
