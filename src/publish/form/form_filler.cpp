#include "publish/form/form_filler.h"

#include <algorithm>

#include <fmt/format.h>

#include "publish/escape.h"
#include "publish/form/drawing.h"
#include "publish/form/paragraph_text.h"
#include "publish/form/spread_texts.h"
#include "publish/form/whole_blocks.h"
#include "publish/form/word_xml.h"
#include "publish/template.h"

namespace attune::publish {
namespace {

void write_text(pugi::xml_node run, const std::string& text) {
  std::string piece;
  const auto flush = [&] {
    if (piece.empty()) return;
    pugi::xml_node node = run.append_child("w:t");
    node.append_attribute("xml:space") = "preserve";
    node.append_child(pugi::node_pcdata).set_value(piece.c_str());
    piece.clear();
  };
  for (const char c : text) {
    if (c == '\n' || c == '\t') {
      flush();
      run.append_child(c == '\n' ? "w:br" : "w:tab");
    } else if (c != '\r') {
      piece += c;
    }
  }
  flush();
}

bool is_drawing_id(std::string_view attribute) {
  return attribute == "w14:paraId" || attribute == "w14:textId" || attribute == "wp14:anchorId" ||
         attribute == "wp14:editId";
}

bool has_marks(const pugi::xml_node& node) {
  return node.select_node(".//attune:tag") || node.select_node(".//attune:section");
}

}  // namespace

void FormFiller::fill(const pugi::xml_document& form, pugi::xml_document& filled) { copy_children(form, filled); }

void FormFiller::copy_children(const pugi::xml_node& from, pugi::xml_node to) {
  for (const pugi::xml_node& node : from.children()) copy(node, to);
}

void FormFiller::copy(const pugi::xml_node& node, pugi::xml_node to) {
  if (node.type() != pugi::node_element) {
    to.append_copy(node);
    return;
  }
  if (is(node, section_mark)) return write_section(node, to);
  if (is(node, tag_mark)) return write_value(node, to);
  if (is_left_out(node)) return;
  pugi::xml_node made = to.append_child(node.name());
  copy_attributes(node, made);
  copy_children(node, made);
  finish(node, made);
}

// Ids and bookmarks stand once. A content control that has been filled in shows no hint, and is not filled again by
// Word from the data that it was bound to.
bool FormFiller::is_left_out(const pugi::xml_node& node) const {
  if (is(node, spare_mark)) return true;
  if (again_ && is_range_mark(node)) return true;
  if (!is(node.parent(), "w:sdtPr")) return false;
  if (again_ && is(node, "w:id")) return true;
  const bool bound = is(node, "w:showingPlcHdr") || is(node, "w:dataBinding") || is(node, "w15:dataBinding");
  return bound && has_marks(node.parent().parent());
}

void FormFiller::copy_attributes(const pugi::xml_node& from, pugi::xml_node to) {
  for (const pugi::xml_attribute& attribute : from.attributes()) {
    const std::string_view name = attribute.name();
    if (name == vanishing_mark || (again_ && is_drawing_id(name))) continue;
    to.append_copy(attribute);
  }
  if (!again_) return;
  if (is(from, "wp:docPr")) to.attribute("id") = ids_.next();
  if (pugi::xml_attribute shape = to.attribute("id"); shape && std::string_view(from.name()).starts_with("v:"))
    shape = fmt::format("{}_{}", shape.value(), ids_.next()).c_str();
}

void FormFiller::write_section(const pugi::xml_node& section, pugi::xml_node to) {
  const FormTag& tag = tags_[section.attribute(number_mark).as_uint()];
  const std::vector<const Value*> entries = values_.entries(tag.name);
  if (tag.use == TagUse::inverted) {
    if (entries.empty()) copy_children(section, to);
    return;
  }
  const bool outer = again_;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    again_ = outer || i > 0;
    values_.open(*entries[i]);
    copy_children(section, to);
    values_.close();
  }
  again_ = outer;
}

void FormFiller::write_value(const pugi::xml_node& mark, pugi::xml_node run) {
  const FormTag& tag = tags_[mark.attribute(number_mark).as_uint()];
  if (tag.kind == TagKind::picture) {
    const auto picture = pictures_.find(tag.name);
    if (picture != pictures_.end() && !picture->second.png.empty())
      add_drawing(run, picture->second, tag.area, relate_(picture->second.png), ids_.next());
  } else if (!tag.words.empty()) {
    write_text(run, writable(document_words(tag.words, catalogue_)));
  } else {
    write_text(run, writable(values_.text(mark.attribute(entry_mark) ? "." : tag.name)));
  }
}

// What is left without anything in it goes, what must have something gets it.
void FormFiller::finish(const pugi::xml_node& from, pugi::xml_node made) {
  pugi::xml_node parent = made.parent();
  if (is(made, "w:p")) {
    if (from.attribute(vanishing_mark) && !is_visible(made, tags_) && !made.child("w:pPr").child("w:sectPr"))
      parent.remove_child(made);
  } else if (is(made, "w:tbl")) {
    if (!made.select_node(".//w:tr")) parent.remove_child(made);
  } else if (is(made, "w:tr")) {
    if (!made.select_node(".//w:tc")) parent.remove_child(made);
  } else if (is(made, "w:sdt")) {
    if (!made.child("w:sdtContent").first_child() && from.child("w:sdtContent").first_child())
      parent.remove_child(made);
  } else if (holds_blocks(made)) {
    make_whole(made, from.child(spare_mark).child("w:pPr"));
  }
}

}  // namespace attune::publish
