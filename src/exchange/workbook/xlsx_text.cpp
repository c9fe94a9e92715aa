#include "exchange/workbook/xlsx_text.h"

#include <charconv>

#include "exchange/xml.h"

namespace attune::exchange {

std::string string_item_text(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node& node : item.children()) {
    const std::string_view name = local_name(node);
    if (name == "t") text += node.child_value();
    if (name == "r") text += child(node, "t").child_value();
  }
  return unescape(text);
}

std::string unescape(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  while (!text.empty()) {
    const std::size_t at = std::min(text.find("_x"), text.size());
    plain += text.substr(0, at);
    text.remove_prefix(at);
    if (text.empty()) break;
    unsigned unit = 0;
    const bool whole = text.size() >= 7 && text[6] == '_';
    const auto read = whole ? std::from_chars(text.data() + 2, text.data() + 6, unit, 16) : std::from_chars_result{};
    // Only characters that need it are written so: controls, and the underscore itself.
    if (!whole || read.ec != std::errc{} || read.ptr != text.data() + 6 || (unit >= ' ' && unit != '_') || unit == 0) {
      plain += text.substr(0, 2);
      text.remove_prefix(2);
      continue;
    }
    plain += static_cast<char>(unit);
    text.remove_prefix(7);
  }
  return plain;
}

std::string guard_escapes(std::string_view text) {
  std::string guarded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view digits = text.substr(std::min(at + 2, text.size()), 4);
    const bool looks_so = text.substr(at, 2) == "_x" && digits.size() == 4 && text.substr(at + 6, 1) == "_" &&
                          digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    if (looks_so) guarded += "_x005F";
    guarded += text[at];
  }
  return guarded;
}

}  // namespace attune::exchange
