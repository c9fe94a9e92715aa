#include "exchange/workbook/xlsx_reader.h"

#include <algorithm>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "exchange/workbook/xlsx_package.h"
#include "exchange/workbook/xlsx_text.h"
#include "exchange/xml.h"

namespace attune::exchange {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;
using base::Severity;

constexpr std::size_t most_columns = 1024;
constexpr std::size_t most_cells = 20'000'000;
constexpr std::int64_t most_rows = 1'048'576;

struct Place {
  std::size_t column = 0;
  std::int64_t row = 0;  // 0: not said
};

// "B12"; nothing for text that names no cell.
std::optional<Place> place_of(std::string_view reference) {
  Place place;
  std::size_t letters = 0;
  for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z' && letters < 4; ++letters)
    place.column = place.column * 26 + static_cast<std::size_t>(reference[letters] - 'A') + 1;
  const auto row = base::parse_int(reference.substr(letters));
  if (letters == 0 || !row || *row < 1 || *row > most_rows) return std::nullopt;
  --place.column;
  place.row = *row;
  return place;
}

class SheetReader {
 public:
  SheetReader(const XlsxPackage& package, Sheet& sheet) : package_(package), sheet_(sheet) {}

  void read(const std::string& part) {
    pugi::xml_document document;
    load_xml(document, package_.read(part));
    std::int64_t number = 0;
    for (const pugi::xml_node& node : child(document.document_element(), "sheetData").children()) {
      if (local_name(node) != "row") continue;
      const auto said = base::parse_int(value(node, "r"));
      number = said && *said > number ? *said : number + 1;
      if (number > most_rows) throw Error(ErrorKind::input, N_("a sheet has more rows than spreadsheets have"));
      read_row(node, static_cast<int>(number));
    }
    for (const pugi::xml_node& node : child(document.document_element(), "mergeCells").children())
      fill_merged(value(node, "ref"));
  }

 private:
  void read_row(const pugi::xml_node& node, int number) {
    Row row{number, {}};
    std::size_t column = 0;
    bool any = false;
    for (const pugi::xml_node& cell : node.children()) {
      if (local_name(cell) != "c") continue;
      if (const auto place = place_of(value(cell, "r"))) column = place->column;
      std::string text = cell_text(cell, number, column);
      if (!base::trim(text).empty()) {
        any = true;
        put(row, column, std::move(text));
      }
      ++column;
    }
    if (!any) return;
    cells_ += row.cells.size();
    if (cells_ > most_cells) throw Error(ErrorKind::input, N_("a sheet has more than 20 million cells"));
    sheet_.rows.push_back(std::move(row));
  }

  void put(Row& row, std::size_t column, std::string text) {
    if (column >= most_columns) {
      complain(row.number, column, Severity::warning, N_("the cell stands too far to the right and is ignored"));
      return;
    }
    if (row.cells.size() <= column) row.cells.resize(column + 1);
    row.cells[column] = std::move(text);
  }

  std::string cell_text(const pugi::xml_node& cell, int row, std::size_t column) {
    const std::string_view type = value(cell, "t");
    if (type == "inlineStr") return checked(string_item_text(child(cell, "is")), row, column);
    const pugi::xml_node stored = child(cell, "v");
    const std::string_view text = stored.child_value();
    if (text.empty()) {
      if (child(cell, "f") && type != "str")
        complain(row, column, Severity::error,
                 N_("the formula has no stored result; open the file in a spreadsheet program and save it again"));
      return {};
    }
    if (type == "s") {
      const auto index = base::parse_int(base::trim(text));
      const std::string* shared =
          index && *index >= 0 ? package_.shared_string(static_cast<std::size_t>(*index)) : nullptr;
      if (shared) return checked(*shared, row, column);
      complain(row, column, Severity::error, N_("the cell's text is missing from the file"));
      return {};
    }
    if (type == "e") {
      complain(row, column, Severity::error,
               Message(N_("the cell holds the error {error}"), {{"error", std::string(text)}}));
      return {};
    }
    if (type == "b") return text == "1" || text == "true" ? "yes" : "no";
    if (type == "str" || type == "d") return checked(unescape(text), row, column);
    const auto number = base::parse_double(base::trim(text));
    if (!number) return checked(std::string(text), row, column);
    const auto style = base::parse_int(value(cell, "s")).value_or(0);
    return number_text(*number, package_.format(static_cast<std::size_t>(std::max<std::int64_t>(style, 0))),
                       package_.dates());
  }

  // Character references can name what is no character.
  std::string checked(std::string text, int row, std::size_t column) {
    if (base::is_utf8(text)) return text;
    complain(row, column, Severity::error, N_("the cell's text is not Unicode"));
    return {};
  }

  void complain(int row, std::size_t column, Severity severity, Message message) {
    sheet_.findings.push_back({severity, sheet_.at(row, column_letters(column)), std::move(message)});
  }

  // Only down the first column, and only into rows that have something of their own.
  void fill_merged(std::string_view range) {
    const std::size_t colon = range.find(':');
    const auto first = place_of(range.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : place_of(range.substr(colon + 1));
    if (!first || !last || last->row <= first->row || first->column >= most_columns) return;
    auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), first->row,
                                [](const Row& r, std::int64_t number) { return r.number < number; });
    if (row == sheet_.rows.end() || row->number != first->row || row->cells.size() <= first->column) return;
    const std::string text = row->cells[first->column];
    if (text.empty()) return;
    for (++row; row != sheet_.rows.end() && row->number <= last->row; ++row)
      if (row->cells.size() <= first->column || row->cells[first->column].empty()) put(*row, first->column, text);
  }

  const XlsxPackage& package_;
  Sheet& sheet_;
  std::size_t cells_ = 0;
};

}  // namespace

Workbook read_xlsx(std::string_view bytes, const std::string& file, const base::Progress& progress) {
  const XlsxPackage package(bytes);
  Workbook workbook;
  for (const XlsxPackage::SheetPart& part : package.sheets()) {
    progress.at(static_cast<double>(workbook.sheets.size()) / static_cast<double>(package.sheets().size()),
                Message(N_("reading {sheet}"), {{"sheet", part.name}}));
    Sheet& sheet = workbook.sheets.emplace_back();
    sheet.name = part.name;
    sheet.file = file;
    sheet.hidden = part.hidden;
    SheetReader(package, sheet).read(part.part);
  }
  return workbook;
}

}  // namespace attune::exchange
