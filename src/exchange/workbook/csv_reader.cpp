#include "exchange/workbook/csv_reader.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text.h"
#include "exchange/workbook/encoding.h"
#include "exchange/workbook/neutralise.h"

namespace attune::exchange {
namespace {

// The separator that stands most often outside quotes in the first record with any text; comma when none does.
char sniff_separator(std::string_view text) {
  std::array<std::pair<char, std::size_t>, 3> candidates = {{{',', 0}, {';', 0}, {'\t', 0}}};
  bool quoted = false, any = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') {
      if (any) break;
      continue;
    }
    any = any || static_cast<unsigned char>(c) > ' ';
    for (auto& [separator, count] : candidates) count += c == separator;
  }
  return std::max_element(candidates.begin(), candidates.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

class Parser {
 public:
  Parser(std::string_view text, char separator, int first_row) : text_(text), separator_(separator), row_(first_row) {}

  void parse(Sheet& sheet) {
    while (at_ < text_.size()) {
      Row row{row_, {}};
      read_record(row.cells);
      const auto blank = [](const std::string& cell) { return base::trim(cell).empty(); };
      if (!std::all_of(row.cells.begin(), row.cells.end(), blank)) sheet.rows.push_back(std::move(row));
      ++row_;
    }
    if (unclosed_row_ > 0)
      sheet.findings.push_back(
          {base::Severity::error, sheet.at(unclosed_row_),
           N_("a cell begins with a quotation mark that is never closed; everything after it was taken as its text")});
  }

 private:
  void read_record(std::vector<std::string>& cells) {
    while (true) {
      cells.push_back(restore(read_cell()));
      if (at_ >= text_.size()) return;
      if (text_[at_] == separator_) {
        ++at_;
        // A separator at the very end of the file still opens a last, empty cell.
        if (at_ < text_.size()) continue;
        cells.emplace_back();
        return;
      }
      skip_line_end();
      return;
    }
  }

  std::string read_cell() {
    std::string cell;
    if (text_[at_] == '"') {
      read_quoted(cell);
    }
    // Text after a closing quote is not RFC 4180; it is taken as it stands.
    const std::size_t end = std::min(text_.find_first_of(ends_, at_), text_.size());
    cell.append(text_.substr(at_, end - at_));
    at_ = end;
    return cell;
  }

  void read_quoted(std::string& cell) {
    ++at_;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '"') {
        if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
          cell += '"';
          at_ += 2;
          continue;
        }
        ++at_;
        return;
      }
      if (c == '\r') {
        cell += '\n';
        at_ += at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2U : 1U;
        continue;
      }
      cell += c;
      ++at_;
    }
    unclosed_row_ = row_;
  }

  void skip_line_end() { at_ += text_.substr(at_).starts_with("\r\n") ? 2U : 1U; }

  std::string_view text_;
  char separator_;
  int row_;
  std::size_t at_ = 0;
  int unclosed_row_ = 0;
  std::string ends_ = std::string("\r\n") + separator_;
};

}  // namespace

Sheet read_csv(std::string_view bytes, std::string sheet_name, std::string file) {
  const Decoded decoded = decode(bytes);
  Sheet sheet;
  sheet.name = std::move(sheet_name);
  sheet.file = std::move(file);
  sheet.is_file = true;
  if (decoded.encoding == Encoding::gb18030)
    sheet.findings.push_back(
        {base::Severity::warning, sheet.at(),
         N_("it is not UTF-8 and was read as GB18030 (GBK); save it as \"CSV UTF-8\" if characters look wrong")});

  std::string_view text = decoded.text;
  // Excel's own way of naming the separator; it does not show the line as a row.
  if (base::ascii_lower(text.substr(0, 4)) == "sep=" && text.size() > 4) {
    const char separator = text[4];
    text.remove_prefix(std::min(text.find_first_of("\r\n", 5), text.size()));
    text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
    Parser(text, separator, 1).parse(sheet);
  } else {
    Parser(text, sniff_separator(text), 1).parse(sheet);
  }
  return sheet;
}

}  // namespace attune::exchange
