#pragma once
#include <pugixml.hpp>

namespace attune::publish {

// Puts the marks that stand in a paragraph, row or another element without anything to be seen into its place, in their
// order, with the bookmarks around them. A paragraph that ends a section of the document stays, empty; a cell remembers
// what its paragraph looked like.
void dissolve(pugi::xml_node element);

// The paragraph's properties, for the cell or box that may be left without paragraphs.
void remember_look(const pugi::xml_node& paragraph);

}  // namespace attune::publish
