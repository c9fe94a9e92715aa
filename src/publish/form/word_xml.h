#pragma once
// The XML inside a Word file, which a stranger may have made: what pugixml forgives and what costs it dear is refused
// (a document type, bytes that are not UTF-8 or UTF-16 with its mark, elements more than 256 deep). What is read is
// written again as it was: white space, comments and instructions stay.

#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace attune::publish {

// Throws Error(input).
void load_word_xml(pugi::xml_document& document, std::string_view bytes);
std::string save_word_xml(const pugi::xml_document& document);

// Whether the node is an element of that name, prefix and all ("w:p"); Word and those who write like Word use the
// prefixes of the standard.
bool is(const pugi::xml_node& node, std::string_view name);

// The nearest element of that name around the node; the null node where there is none.
pugi::xml_node around(const pugi::xml_node& node, std::string_view name);

// The elements that say where something begins or ends and hold nothing: bookmarks, comments, permissions.
bool is_range_mark(const pugi::xml_node& node);

}  // namespace attune::publish
