#pragma once
// XML from strangers. pugixml expands no entities and forgives much; what it forgives and what costs it dear is refused
// here: a document type, bytes that are not UTF-8 (or UTF-16 with its mark), and elements more than 256 deep.

#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace attune::exchange {

// Throws Error(input).
void load_xml(pugi::xml_document& document, std::string_view bytes);

// The name without its prefix.
std::string_view local_name(const pugi::xml_node& node);
std::string_view local_name(const pugi::xml_attribute& attribute);

// By local name; the null node where there is none.
pugi::xml_node child(const pugi::xml_node& parent, std::string_view name);
// Of an attribute with or without prefix; empty where there is none.
std::string_view value(const pugi::xml_node& node, std::string_view attribute);

}  // namespace attune::exchange
