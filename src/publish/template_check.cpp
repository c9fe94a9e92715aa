#include <pugixml.hpp>

#include "base/text.h"
#include "publish/tag_scopes.h"
#include "publish/template_source.h"
#include "publish/xhtml_reader.h"

namespace attune::publish {
namespace {

base::Message named(const char* text, const std::string& name) { return {text, {{"name", name}}}; }

void check_words(const TemplateSource& source, const std::vector<UsedTag>& tags, std::size_t open) {
  const bool closed = open + 1 < tags.size() && tags[open + 1].use == TagUse::end && tags[open + 1].name == "t";
  if (!closed)
    throw source.error(tags[open].begin, N_("{{#t}} takes words only, without tags, and is closed with {{/t}}"));
  const std::string_view words =
      std::string_view(source.text).substr(tags[open].end, tags[open + 1].begin - tags[open].end);
  if (words.find_first_of("<&{") != std::string_view::npos)
    throw source.error(tags[open].begin, N_("{{#t}} takes words only, without markup or braces"));
}

// Elements and text; the first thing wrong is thrown.
void check_nodes(const TemplateSource& source, const pugi::xml_node& parent, int depth) {
  for (const pugi::xml_node& node : parent) {
    const auto offset = static_cast<std::size_t>(node.offset_debug());
    if (node.type() != pugi::node_element) continue;
    if (!is_document_element(node.name()))
      throw source.error(offset, named(N_("documents have no element <{name}>"), node.name()));
    if (depth > deepest_element) throw source.error(offset, N_("elements are nested too deeply"));
    check_nodes(source, node, depth + 1);
  }
}

}  // namespace

void check_tags(const TemplateSource& source, const Vocabulary& vocabulary) {
  const std::vector<UsedTag> tags = scan_tags(source);
  constexpr std::size_t deepest_section = 32;
  TagScopes scopes(vocabulary);
  std::vector<const UsedTag*> open;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const UsedTag& tag = tags[i];
    if (tag.use == TagUse::end) {
      if (open.empty())
        throw source.error(tag.begin, named(N_("the section {name} is closed but was not opened"), tag.name));
      if (open.back()->name != tag.name)
        throw source.error(tag.begin, base::Message(N_("the section {open} is to be closed before {name}"),
                                                    {{"open", open.back()->name}, {"name", tag.name}}));
      if (open.back()->use == TagUse::section) scopes.close();
      open.pop_back();
      continue;
    }
    if (tag.use == TagUse::section && tag.name == "t") {
      check_words(source, tags, i);
      ++i;
      continue;
    }
    const Tag* known = scopes.find(tag.name);
    if (!known) throw source.error(tag.begin, named(N_("there is no tag {name} here"), tag.name));
    if (tag.use == TagUse::variable) {
      if (known->kind != TagKind::text && tag.name != ".")
        throw source.error(tag.begin, named(N_("{name} is not a text; open it as a section"), tag.name));
      continue;
    }
    if (open.size() >= deepest_section) throw source.error(tag.begin, N_("sections are nested too deeply"));
    open.push_back(&tag);
    if (tag.use == TagUse::section) scopes.open(*known);
  }
  if (!open.empty())
    throw source.error(open.back()->begin, named(N_("the section {name} is not closed"), open.back()->name));
}

void check_markup(const TemplateSource& source, Markup markup) {
  const std::string& text = source.text;
  for (std::size_t at = text.find('&'); at != std::string::npos; at = text.find('&', at + 1)) {
    const std::string_view name = std::string_view(text).substr(at + 1, text.find(';', at) - at - 1);
    const bool number = name.starts_with('#') && name.size() > 1;
    if (!number && name != "amp" && name != "lt" && name != "gt" && name != "quot" && name != "apos")
      throw source.error(at, N_("this & begins no character reference: write &amp;"));
  }
  pugi::xml_document xml;
  const auto result = xml.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!result)
    throw source.error(
        static_cast<std::size_t>(result.offset),
        N_("the markup is not well-formed XML: an element is not closed, or an attribute is not quoted"));
  if (markup == Markup::any_xml) return;
  if (std::string_view(xml.document_element().name()) != "html" || xml.document_element().next_sibling())
    throw source.error(0, N_("a template has one element <html> with everything in it"));
  check_nodes(source, xml, 0);
}

}  // namespace attune::publish
