#include "publish/word_parts.h"

#include <fmt/format.h>

#include "publish/escape.h"
#include "publish/word_styles.h"

namespace attune::publish {
namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006/";

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  return fmt::format("<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"/>", id, type, target);
}

std::string relations(const std::string& inside) {
  return fmt::format("{}<Relationships xmlns=\"{}relationships\">{}</Relationships>", xml_declaration, package, inside);
}

std::string office_type(std::string_view name) { return std::string(office) + std::string(name); }

// Nine levels, each a step further in.
std::string abstract_numbering(int id, bool bullets) {
  constexpr std::string_view signs[] = {"•", "–", "·"};
  std::string levels;
  for (int level = 0; level < 9; ++level)
    levels += fmt::format(
        "<w:lvl w:ilvl=\"{0}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{1}\"/><w:lvlText w:val=\"{2}\"/><w:lvlJc "
        "w:val=\"left\"/>"
        "<w:pPr><w:ind w:left=\"{3}\" w:hanging=\"340\"/></w:pPr></w:lvl>",
        level, bullets ? "bullet" : "decimal", bullets ? std::string(signs[level % 3]) : fmt::format("%{}.", level + 1),
        340 * (level + 1));
  return fmt::format(
      "<w:abstractNum w:abstractNumId=\"{}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{}</w:abstractNum>", id,
      levels);
}

}  // namespace

std::string content_types_part() {
  constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  std::string types =
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" "
      "ContentType=\"image/png\"/><Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>";
  const auto add = [&](std::string_view part, std::string_view type) {
    types += fmt::format("<Override PartName=\"/{}\" ContentType=\"{}\"/>", part, type);
  };
  const auto add_word = [&](std::string_view name, std::string_view type) {
    add(fmt::format("word/{}.xml", name), fmt::format("{}{}+xml", word, type));
  };
  add_word("document", "document.main");
  add_word("styles", "styles");
  add_word("numbering", "numbering");
  add_word("settings", "settings");
  add_word("header1", "header");
  add_word("footer1", "footer");
  add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  return fmt::format("{}<Types xmlns=\"{}content-types\">{}</Types>", xml_declaration, package, types);
}

std::string package_relations_part() {
  return relations(
      relation("document", office_type("officeDocument"), "word/document.xml") +
      relation("core", std::string(package) + "relationships/metadata/core-properties", "docProps/core.xml") +
      relation("application", office_type("extended-properties"), "docProps/app.xml"));
}

std::string document_relations_part(const std::vector<const Picture*>& pictures,
                                    const std::vector<std::string>& links) {
  std::string inside;
  for (const auto* part : {"styles", "numbering", "settings"})
    inside += relation(part, office_type(part), fmt::format("{}.xml", part));
  inside += relation("header1", office_type("header"), "header1.xml") +
            relation("footer1", office_type("footer"), "footer1.xml");
  for (std::size_t i = 1; i <= pictures.size(); ++i) {
    inside += relation(fmt::format("picture{}", i), office_type("image"), fmt::format("media/picture{}.png", i));
    if (!pictures[i - 1]->svg.empty())
      inside += relation(fmt::format("drawing{}", i), office_type("image"), fmt::format("media/drawing{}.svg", i));
  }
  for (std::size_t i = 1; i <= links.size(); ++i)
    inside += fmt::format("<Relationship Id=\"link{}\" Type=\"{}\" Target=\"{}\" TargetMode=\"External\"/>", i,
                          office_type("hyperlink"), escape(links[i - 1]));
  return relations(inside);
}

std::string numbering_part(int numbered_lists) {
  std::string inside = abstract_numbering(0, true) + abstract_numbering(1, false);
  inside += "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  // Every numbered list begins anew, on whatever level it stands.
  std::string starts;
  for (int level = 0; level < 9; ++level)
    starts += fmt::format("<w:lvlOverride w:ilvl=\"{}\"><w:startOverride w:val=\"1\"/></w:lvlOverride>", level);
  for (int list = 0; list < numbered_lists; ++list)
    inside += fmt::format("<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>{}</w:num>", list + 2, starts);
  return fmt::format("{}<w:numbering {}>{}</w:numbering>", xml_declaration, word_namespaces, inside);
}

std::string settings_part(std::string_view language) {
  return fmt::format(
      "{}<w:settings {}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
      "<w:characterSpacingControl w:val=\"{}\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      "<w:themeFontLang w:val=\"{}\" w:eastAsia=\"{}\"/></w:settings>",
      xml_declaration, word_namespaces, is_east_asian(language) ? "compressPunctuation" : "doNotCompress",
      escape(latin_language(language)), escape(east_asian_language(language)));
}

std::string core_properties_part(const Document& document) {
  const auto date = [&](std::string_view name) {
    return document.created.empty() ? std::string()
                                    : fmt::format("<dcterms:{0} xsi:type=\"dcterms:W3CDTF\">{1}</dcterms:{0}>", name,
                                                  escape(document.created));
  };
  return fmt::format(
      "{}<cp:coreProperties xmlns:cp=\"{}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      "<dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language>{}{}</cp:coreProperties>",
      xml_declaration, package, escape(document.title), document.author.empty() ? "Attune" : escape(document.author),
      escape(language_tag(document.language)), date("created"), date("modified"));
}

std::string application_properties_part() {
  return fmt::format(
      "{}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      "<Application>Attune</Application></Properties>",
      xml_declaration);
}

}  // namespace attune::publish
