#include "publish/form/paragraph_text.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "publish/form/form_tag.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

template <std::size_t N>
bool is_one_of(const pugi::xml_node& node, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), std::string_view(node.name())) != names.end();
}

constexpr std::array<std::string_view, 9> hidden_elements = {
    "w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:instrText", "w:sdtPr", "w:sdtEndPr", "w:tcPr", "w:trPr"};
constexpr std::array<std::string_view, 13> objects = {"w:drawing",
                                                      "w:pict",
                                                      "w:object",
                                                      "mc:AlternateContent",
                                                      "m:oMath",
                                                      "m:oMathPara",
                                                      "w:sym",
                                                      "w:footnoteReference",
                                                      "w:endnoteReference",
                                                      "w:footnoteRef",
                                                      "w:endnoteRef",
                                                      "w:pgNum",
                                                      "w:ptab"};

std::string text_of_piece(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  if (name == "w:t") {
    std::string text;
    for (const pugi::xml_node& part : node.children())
      if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) text += part.value();
    return text;
  }
  if (name == "w:tab") return "\t";
  if (name == "w:br" || name == "w:cr") return "\n";
  if (name == "w:noBreakHyphen") return "-";
  return is_one_of(node, objects) ? object_sign : std::string();
}

void add_pieces(const pugi::xml_node& parent, ParagraphText& paragraph) {
  for (const pugi::xml_node& node : parent.children()) {
    if (node.type() != pugi::node_element || is_hidden(node)) continue;
    const std::string text = text_of_piece(node);
    if (text.empty() && !is(node, "w:t")) {
      add_pieces(node, paragraph);
      continue;
    }
    const std::size_t begin = paragraph.text.size();
    paragraph.text += text;
    paragraph.pieces.push_back({node, begin, paragraph.text.size()});
  }
}

}  // namespace

bool is_hidden(const pugi::xml_node& node) { return is_one_of(node, hidden_elements); }

ParagraphText text_of_paragraph(const pugi::xml_node& paragraph) {
  ParagraphText text;
  add_pieces(paragraph, text);
  return text;
}

bool is_visible(const pugi::xml_node& node, const std::vector<FormTag>& tags) {
  if (node.type() != pugi::node_element || is_hidden(node)) return false;
  if (is(node, tag_mark)) return tags[node.attribute(number_mark).as_uint()].use == TagUse::variable;
  if (is(node, "w:br"))
    return node.attribute("w:type") && std::string_view(node.attribute("w:type").value()) != "textWrapping";
  const std::string text = text_of_piece(node);
  if (!base::trim(text).empty()) return true;
  if (is(node, "w:fldChar") || is(node, "w:fldSimple")) return true;
  const auto children = node.children();
  return std::any_of(children.begin(), children.end(),
                     [&](const pugi::xml_node& child) { return is_visible(child, tags); });
}

}  // namespace attune::publish
