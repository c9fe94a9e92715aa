#pragma once
// Decides what a section repeats: a part of a paragraph, paragraphs, list items, or rows of a table.

#include <set>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "publish/form/match_tags.h"

namespace attune::publish {

// Moves the marks of every section outwards until both stand side by side, and puts one <attune:section> around what is
// between them:
//   - both in one paragraph: that part of it; the whole item where a list item is nothing but the section;
//   - in paragraphs of the same cell, box or page: the paragraphs (and tables) from the one to the other, which begin
//     and end with the marks;
//   - in cells of one row, or of rows of one table: the rows, which begin and end with the marks.
// Paragraphs and rows that held nothing but section marks go. What cannot be repeated so is added to `problems`.
void nest_sections(const std::vector<SectionPair>& pairs, const pugi::xml_node& root, std::vector<FormTag>& tags,
                   const std::set<std::string>& list_styles, std::vector<FormProblem>& problems);

}  // namespace attune::publish
