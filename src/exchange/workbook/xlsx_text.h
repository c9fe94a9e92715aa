#pragma once
// Text as it stands in the XML of Office Open XML workbooks.

#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace attune::exchange {

// Of a string item: its text, or its runs one after another; phonetic guides are left out.
std::string string_item_text(const pugi::xml_node& item);

// `_x000D_` for a character that XML cannot hold, `_x005F_` for an underscore that would begin such a one
// (ECMA-376 part 1, 22.9.2.19).
std::string unescape(std::string_view text);
// Guards text that looks like such a character. (Characters that need it are escaped by the library that writes.)
std::string guard_escapes(std::string_view text);

}  // namespace attune::exchange
