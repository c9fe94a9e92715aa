#include "publish/pdf_update.h"

#include <fmt/format.h>

#include <map>
#include <string_view>

#include "base/error.h"
#include "base/number.h"
#include "base/sha256.h"
#include "publish/escape.h"

namespace attune::publish {
namespace {

base::Error not_as_cairo_writes() {
  return base::Error(base::ErrorKind::defect, N_("the PDF file cannot be completed: it is not as cairo writes it"));
}

// Objects of a PDF file as cairo writes it: every one in the clear, found through one table.
class PdfObjects {
 public:
  explicit PdfObjects(std::string_view pdf) : pdf_(pdf) {
    table_ = number_after(pdf_.rfind("startxref"), "startxref\n");
    const std::size_t trailer = pdf_.find("trailer", table_);
    size_ = number_after(table_, "xref\n0 ");
    root_ = number_after(pdf_.find("/Root ", trailer), "/Root ");
    info_ = number_after(pdf_.find("/Info ", trailer), "/Info ");
  }

  std::size_t table() const { return table_; }
  std::size_t size() const { return size_; }
  std::size_t root() const { return root_; }
  std::size_t info() const { return info_; }

  // "<< … >>" of an object that is a dictionary.
  std::string_view dictionary(std::size_t object) const {
    constexpr std::size_t entry = 20;
    const std::size_t entries = pdf_.find('\n', table_ + 5) + 1;
    const std::size_t at = number_after(entries + object * entry, "");
    const std::size_t begin = pdf_.find("<<", at), end = pdf_.find("endobj", at);
    if (object >= size_ || begin == npos || end == npos || begin > end) throw not_as_cairo_writes();
    return pdf_.substr(begin, end - begin);
  }

  // The objects that an element's /K leads to; numbers of marked content and /OBJR are no objects of the tree.
  static std::vector<std::size_t> kids(std::string_view dictionary) {
    std::vector<std::size_t> found;
    std::size_t at = dictionary.find("/K ");
    if (at == npos) return found;
    at += 3;
    const bool list = dictionary[at] == '[';
    int depth = 0;
    std::vector<std::size_t> numbers;
    for (; at < dictionary.size(); ++at) {
      const char c = dictionary[at];
      if (c == ']') break;
      if (!list && c == '\n') break;
      if (c == '<') ++depth;
      if (c == '>') --depth;
      if (depth != 0) continue;
      if (c >= '0' && c <= '9') {
        std::size_t end = at;
        while (end < dictionary.size() && dictionary[end] >= '0' && dictionary[end] <= '9') ++end;
        numbers.push_back(static_cast<std::size_t>(base::parse_int(dictionary.substr(at, end - at)).value_or(0)));
        at = end - 1;
      }
      if (c == 'R' && numbers.size() >= 2) found.push_back(numbers[numbers.size() - 2]);
    }
    return found;
  }

 private:
  static constexpr std::size_t npos = std::string_view::npos;

  std::size_t number_after(std::size_t at, std::string_view word) const {
    if (at == npos || at > pdf_.size() || pdf_.substr(at, word.size()) != word) throw not_as_cairo_writes();
    const std::size_t begin = at + word.size();
    const std::size_t end = pdf_.find_first_not_of("0123456789", begin);
    const auto number = base::parse_int(pdf_.substr(begin, end - begin));
    if (!number) throw not_as_cairo_writes();
    return static_cast<std::size_t>(*number);
  }

  std::string_view pdf_;
  std::size_t table_ = 0, size_ = 0, root_ = 0, info_ = 0;
};

// A text string in UTF-16, big end first (7.9.2.2). The text is UTF-8.
std::string text_string(std::string_view text) {
  std::string words = "FEFF";
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    unsigned code = length == 1 ? byte : byte & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    i += length;
    if (code < 0x10000)
      words += fmt::format("{:04X}", code);
    else
      words += fmt::format("{:04X}{:04X}", 0xD800 + ((code - 0x10000) >> 10), 0xDC00 + ((code - 0x10000) & 0x3FF));
  }
  return "<" + words + ">";
}

std::string cell_attributes(const StructureNode& node) {
  std::string inside;
  if (node.cell != CellKind::data) inside += node.cell == CellKind::row_header ? " /Scope /Row" : " /Scope /Column";
  if (node.columns > 1) inside += fmt::format(" /ColSpan {}", node.columns);
  if (node.rows > 1) inside += fmt::format(" /RowSpan {}", node.rows);
  return inside.empty() ? inside : fmt::format(" /A << /O /Table{} >>", inside);
}

std::string additions(const StructureNode& node) {
  const std::string_view type = node.type;
  if (type == "Figure" && !node.alternative.empty()) return " /Alt " + text_string(node.alternative);
  return type == "TH" || type == "TD" ? cell_attributes(node) : std::string();
}

// The file's structure elements in their order, which is the order in which they were opened.
void add_elements(const PdfObjects& objects, std::size_t object, std::vector<std::size_t>& found) {
  for (const std::size_t kid : PdfObjects::kids(objects.dictionary(object))) {
    found.push_back(kid);
    add_elements(objects, kid, found);
  }
}

std::string with_entries(std::string_view dictionary, std::string_view entries) {
  return "<<" + std::string(entries) + std::string(dictionary.substr(2));
}

}  // namespace

std::string with_structure(std::string pdf, const Pages& pages, const std::vector<std::size_t>& elements) {
  const PdfObjects objects(pdf);
  std::map<std::size_t, std::string> changed;
  const std::string_view catalogue = objects.dictionary(objects.root());
  changed[objects.root()] = with_entries(
      catalogue,
      fmt::format(" /Lang ({}) /ViewerPreferences << /DisplayDocTitle true >>", language_tag(pages.language)));
  constexpr std::string_view root = "/StructTreeRoot ";
  if (const std::size_t at = catalogue.find(root); at != std::string_view::npos) {
    std::vector<std::size_t> found;
    const std::string_view number = catalogue.substr(at + root.size());
    const auto tree = base::parse_int(number.substr(0, number.find(' ')));
    if (!tree) throw not_as_cairo_writes();
    add_elements(objects, static_cast<std::size_t>(*tree), found);
    if (found.size() != elements.size()) throw not_as_cairo_writes();
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (elements[i] == nowhere) continue;
      if (const std::string more = additions(pages.nodes[elements[i]]); !more.empty())
        changed[found[i]] = with_entries(objects.dictionary(found[i]), more);
    }
  }
  const std::string id = base::sha256(pdf).substr(0, 32);
  std::string trailer =
      fmt::format("trailer\n<< /Size {0} /Root {1} 0 R /Info {2} 0 R /Prev {3} /ID [<{4}> <{4}>] >>\n", objects.size(),
                  objects.root(), objects.info(), objects.table(), id);
  std::string table = "xref\n0 1\n0000000000 65535 f \n";
  for (const auto& [object, dictionary] : changed) {
    table += fmt::format("{} 1\n{:010} 00000 n \n", object, pdf.size());
    pdf += fmt::format("{} 0 obj\n{}endobj\n", object, dictionary);
  }
  const std::size_t start = pdf.size();
  return pdf + table + trailer + fmt::format("startxref\n{}\n%%EOF\n", start);
}

}  // namespace attune::publish
