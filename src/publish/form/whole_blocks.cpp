#include "publish/form/whole_blocks.h"

#include "publish/form/form_tag.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

bool is_block(const pugi::xml_node& node) {
  return is(node, "w:p") || is(node, "w:tbl") || is(node, "w:sdt") || is(node, "w:customXml");
}

pugi::xml_node block_before(const pugi::xml_node& node) {
  pugi::xml_node at = node.previous_sibling();
  while (at && !is_block(at)) at = at.previous_sibling();
  return at;
}

pugi::xml_node last_block(const pugi::xml_node& holder) {
  const pugi::xml_node last = holder.last_child();
  return !last || is_block(last) ? last : block_before(last);
}

}  // namespace

bool holds_blocks(const pugi::xml_node& node) {
  for (const auto* name : {"w:body", "w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote"})
    if (is(node, name)) return true;
  return false;
}

void mark_joined_tables(const pugi::xml_node& root) {
  for (const pugi::xpath_node& table : root.select_nodes(".//w:tbl"))
    if (pugi::xml_node node = table.node(); is(block_before(node), "w:tbl")) node.append_attribute(joined_mark) = "1";
}

void make_whole(pugi::xml_node holder, const pugi::xml_node& look) {
  const auto fill_paragraph = [&](pugi::xml_node paragraph) {
    if (look && !look.child("w:numPr")) paragraph.append_copy(look);
  };
  for (pugi::xml_node table : holder.children("w:tbl"))
    if (!table.remove_attribute(joined_mark) && is(block_before(table), "w:tbl"))
      fill_paragraph(holder.insert_child_before("w:p", table));
  if (const pugi::xml_node last = last_block(holder); last && !is(last, "w:tbl")) return;
  const pugi::xml_node section = holder.child("w:sectPr");
  fill_paragraph(section ? holder.insert_child_before("w:p", section) : holder.append_child("w:p"));
}

}  // namespace attune::publish
