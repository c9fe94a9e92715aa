#include "publish/form/nest_sections.h"

#include <algorithm>

#include "publish/form/dissolve.h"
#include "publish/form/paragraph_text.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

enum class Side { begin, end };

// The innermost element that holds both.
pugi::xml_node common_parent(const pugi::xml_node& a, const pugi::xml_node& b) {
  std::vector<pugi::xml_node> parents;
  for (pugi::xml_node at = a.parent(); at; at = at.parent()) parents.push_back(at);
  for (pugi::xml_node at = b.parent(); at; at = at.parent())
    if (std::find(parents.begin(), parents.end(), at) != parents.end()) return at;
  return {};
}

// Whether anything is seen in `parent` before the mark (or after it, for a mark that ends a section).
bool is_at_edge(const pugi::xml_node& mark, const pugi::xml_node& parent, Side side, const std::vector<FormTag>& tags) {
  for (pugi::xml_node at = mark; at != parent; at = at.parent())
    for (pugi::xml_node beside = at;
         (beside = side == Side::begin ? beside.previous_sibling() : beside.next_sibling());)
      if (is_visible(beside, tags)) return false;
  return true;
}

bool lets_through(const pugi::xml_node& parent) {
  for (const auto* name : {"w:p", "w:r", "w:hyperlink", "w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:ins",
                           "w:moveTo", "w:fldSimple", "w:dir", "w:bdo", "w:tr", "w:tc"})
    if (is(parent, name)) return true;
  return false;
}

// Moves the mark out of elements until it stands in `target`; false where something seen is in its way. Elements
// without anything to be seen are left behind, but not `row`, which is what is repeated.
bool lift(pugi::xml_node mark, const pugi::xml_node& target, const pugi::xml_node& row, Side side,
          const std::vector<FormTag>& tags) {
  while (mark.parent() != target) {
    // A cell is left only together with its row.
    pugi::xml_node parent = mark.parent();
    if (is(parent, "w:tc")) parent = around(mark, "w:tr");
    if (!parent || !lets_through(parent)) return false;
    if (parent != row && !is_visible(parent, tags)) {
      dissolve(parent);
      continue;
    }
    if (!is_at_edge(mark, parent, side, tags)) return false;
    if (side == Side::begin)
      parent.parent().insert_move_before(mark, parent);
    else
      parent.parent().insert_move_after(mark, parent);
  }
  return true;
}

// The row that two marks in different cells of it repeat; the null node otherwise.
pugi::xml_node common_row(const pugi::xml_node& begin, const pugi::xml_node& end, pugi::xml_node common) {
  if (around(begin, "w:tc") == around(end, "w:tc")) return {};
  while (is(common, "w:sdtContent") || is(common, "w:sdt") || is(common, "w:customXml")) common = common.parent();
  return is(common, "w:tr") ? common : pugi::xml_node();
}

// The list item or paragraph that is nothing but this section, where the item is meant.
pugi::xml_node whole_item(const pugi::xml_node& begin, const pugi::xml_node& end, const std::vector<FormTag>& tags,
                          const std::set<std::string>& list_styles) {
  const pugi::xml_node paragraph = begin.parent();
  if (!is(paragraph, "w:p") || end.parent() != paragraph) return {};
  const pugi::xml_node properties = paragraph.child("w:pPr");
  const bool item =
      properties.child("w:numPr") || list_styles.contains(properties.child("w:pStyle").attribute("w:val").value());
  const bool whole = is_at_edge(begin, paragraph, Side::begin, tags) && is_at_edge(end, paragraph, Side::end, tags);
  return item && whole ? paragraph : pugi::xml_node();
}

pugi::xml_node wrap(pugi::xml_node begin, pugi::xml_node end) {
  pugi::xml_node section = begin.parent().insert_child_before(section_mark, begin);
  section.append_attribute(number_mark) = begin.attribute(number_mark).value();
  while (begin.next_sibling() != end) section.append_move(begin.next_sibling());
  section.parent().remove_child(begin);
  section.parent().remove_child(end);
  return section;
}

// Whether the fields that begin in the section end in it.
bool holds_whole_fields(const pugi::xml_node& section) {
  int open = 0;
  for (const pugi::xpath_node& field : section.select_nodes(".//w:fldChar")) {
    const std::string_view type = field.node().attribute("w:fldCharType").value();
    if (type == "begin") ++open;
    if (type == "end" && --open < 0) return false;
  }
  return open == 0;
}

const char* why_not_repeated(const pugi::xml_node& begin, const pugi::xml_node& end) {
  if (around(begin, "w:tc") != around(end, "w:tc"))
    return N_(
        "this section begins in one table cell and ends in another: to repeat rows, put its tags at the start of "
        "the first cell and at the end of the last cell of these rows");
  if (around(begin, "w:p") == around(end, "w:p"))
    return N_("this section begins inside a link, field or content control and ends outside it");
  return N_(
      "this section begins or ends in the middle of a paragraph, and not both in the same one: put its two tags in "
      "paragraphs of their own");
}

bool precedes(const pugi::xml_node& begin, const pugi::xml_node& end) {
  for (pugi::xml_node at = begin; at; at = at.next_sibling())
    if (at == end) return true;
  return false;
}

// A paragraph whose sections are all of it goes where they leave nothing.
void mark_vanishing(const pugi::xml_node& section, const std::vector<FormTag>& tags) {
  pugi::xml_node paragraph = around(section, "w:p");
  if (!paragraph || paragraph.attribute(vanishing_mark)) return;
  for (const pugi::xml_node& child : paragraph.children())
    if (!is(child, section_mark) && is_visible(child, tags)) return;
  paragraph.append_attribute(vanishing_mark) = "1";
}

}  // namespace

void nest_sections(const std::vector<SectionPair>& pairs, const pugi::xml_node& root, std::vector<FormTag>& tags,
                   const std::set<std::string>& list_styles, std::vector<FormProblem>& problems) {
  std::vector<pugi::xml_node> marks(tags.size());
  for (const pugi::xpath_node& mark : root.select_nodes(".//attune:tag"))
    marks[mark.node().attribute(number_mark).as_uint()] = mark.node();

  const auto complain = [&](std::size_t tag, const char* what) {
    problems.push_back({{}, tags[tag].name, tags[tag].near, what});
  };
  std::vector<SectionPair> side_by_side;
  // Outer sections first, so that their marks stay outside.
  for (const SectionPair& pair : pairs) {
    const pugi::xml_node begin = marks[pair.begin], end = marks[pair.end];
    const char* wrong = why_not_repeated(begin, end);
    pugi::xml_node target = common_parent(begin, end);
    const pugi::xml_node row = common_row(begin, end, target);
    if (row) target = row.parent();
    if (const auto item = whole_item(begin, end, tags, list_styles)) target = item.parent();
    if (lift(begin, target, row, Side::begin, tags) && lift(end, target, row, Side::end, tags) && precedes(begin, end))
      side_by_side.push_back(pair);
    else
      complain(pair.begin, wrong);
  }
  for (auto pair = side_by_side.rbegin(); pair != side_by_side.rend(); ++pair)
    if (!holds_whole_fields(wrap(marks[pair->begin], marks[pair->end])))
      complain(pair->begin, why_not_repeated({}, {}));
  for (const pugi::xpath_node& section : root.select_nodes(".//attune:section")) mark_vanishing(section.node(), tags);
}

}  // namespace attune::publish
