#include "publish/form/spread_texts.h"

#include "publish/form/dissolve.h"
#include "publish/form/paragraph_text.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

bool is_alone(const pugi::xml_node& mark, const pugi::xml_node& paragraph, const std::vector<FormTag>& tags) {
  for (pugi::xml_node at = mark; at != paragraph; at = at.parent())
    for (const pugi::xml_node& beside : at.parent().children())
      if (beside != at && is_visible(beside, tags)) return false;
  return !paragraph.child("w:pPr").child("w:sectPr");
}

}  // namespace

void spread_texts(const pugi::xml_node& root, const std::vector<FormTag>& tags) {
  for (const pugi::xpath_node& found : root.select_nodes(".//attune:tag")) {
    pugi::xml_node mark = found.node();
    const FormTag& tag = tags[mark.attribute(number_mark).as_uint()];
    pugi::xml_node paragraph = around(mark, "w:p");
    if (tag.use != TagUse::variable || tag.kind != TagKind::texts || tag.name == "." ||
        around(mark, section_mark).parent() == paragraph || !is_alone(mark, paragraph, tags))
      continue;
    remember_look(paragraph);
    pugi::xml_node section = paragraph.parent().insert_child_before(section_mark, paragraph);
    section.append_attribute(number_mark) = mark.attribute(number_mark).value();
    section.append_move(paragraph);
    mark.append_attribute(entry_mark) = "1";
  }
}

}  // namespace attune::publish
