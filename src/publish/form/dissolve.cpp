#include "publish/form/dissolve.h"

#include <vector>

#include "publish/form/form_tag.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

void collect_marks(const pugi::xml_node& parent, std::vector<pugi::xml_node>& marks) {
  for (const pugi::xml_node& node : parent.children()) {
    if (is(node, tag_mark) || is_range_mark(node))
      marks.push_back(node);
    else
      collect_marks(node, marks);
  }
}

}  // namespace

void remember_look(const pugi::xml_node& paragraph) {
  pugi::xml_node holder = paragraph.parent();
  while (is(holder, "w:sdtContent") || is(holder, "w:sdt") || is(holder, section_mark)) holder = holder.parent();
  if (holder.child(spare_mark)) return;
  pugi::xml_node spare = holder.append_child(spare_mark);
  if (const pugi::xml_node look = paragraph.child("w:pPr")) spare.append_copy(look);
}

void dissolve(pugi::xml_node element) {
  std::vector<pugi::xml_node> marks;
  collect_marks(element, marks);
  for (const pugi::xml_node& mark : marks) element.parent().insert_move_before(mark, element);
  if (is(element, "w:p")) {
    if (element.child("w:pPr").child("w:sectPr")) return;
    remember_look(element);
  }
  element.parent().remove_child(element);
}

}  // namespace attune::publish
