#pragma once
// The text of one paragraph of a Word file as a reader sees it, over all its runs, hyperlinks, fields and content
// controls, and where each piece of it stands.

#include <string>
#include <vector>

#include <pugixml.hpp>

namespace attune::publish {

struct FormTag;

// A piece of the text: a <w:t> with its text, or an element that counts as white space, hyphen or picture.
struct TextPiece {
  pugi::xml_node node;
  std::size_t begin = 0, end = 0;  // in ParagraphText::text
};

struct ParagraphText {
  std::string text;
  std::vector<TextPiece> pieces;
};

// What stands for a picture or another thing that is no text.
inline constexpr const char* object_sign = "\xEF\xBF\xBC";

// Without what was deleted while changes are tracked, field codes, and text boxes, which are texts of their own.
ParagraphText text_of_paragraph(const pugi::xml_node& paragraph);

// Whether people see anything in or at the node: text other than white space, pictures, tags for values; section tags
// are not seen. Tables, rows and cells are seen where something in them is.
bool is_visible(const pugi::xml_node& node, const std::vector<FormTag>& tags);

// Whether the node is left out of the paragraph's text with all that is in it.
bool is_hidden(const pugi::xml_node& node);

}  // namespace attune::publish
