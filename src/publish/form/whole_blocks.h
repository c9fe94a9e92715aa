#pragma once
// Rules of Word for what holds paragraphs and tables: a cell ends with a paragraph, and so does everything else that
// would otherwise be empty or end with a table; two tables in a row are one.

#include <pugixml.hpp>

namespace attune::publish {

// The body, a header or footer, a note, a text box, a cell.
bool holds_blocks(const pugi::xml_node& node);

// Before a form is filled: marks the tables that stand right after another one, which is how their author wants it.
void mark_joined_tables(const pugi::xml_node& root);

// After it was filled: tables that have come together are parted, and a paragraph is added where one must be. It looks
// like `look` (<w:pPr>, or the null node).
void make_whole(pugi::xml_node holder, const pugi::xml_node& look);

}  // namespace attune::publish
