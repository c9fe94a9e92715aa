#include "publish/docx_writer.h"

#include <fmt/format.h>

#include "publish/word_body.h"
#include "publish/word_parts.h"
#include "publish/zip_package.h"

namespace attune::publish {
namespace {

std::string text_part(std::string_view element, std::string_view inside) {
  return fmt::format("{0}<w:{1} {2}>{3}</w:{1}>", xml_declaration, element, word_namespaces, inside);
}

std::string page_part(std::string_view element, const std::vector<Paragraph>& paragraphs, std::string_view style,
                      const WordStyles& styles, std::string_view language) {
  WordBody body(styles, language);
  body.add(paragraphs, style);
  return text_part(element, body.xml());
}

}  // namespace

std::string write_docx(const Document& document, const TemplateFolders& folders) {
  const WordStyles styles(folders, document.language);
  WordBody body(styles, document.language, word_page(document.paper, Orientation::portrait));
  body.add(document.blocks);
  std::vector<Part> parts = {
      {"[Content_Types].xml", content_types_part()},
      {"_rels/.rels", package_relations_part()},
      {"docProps/app.xml", application_properties_part()},
      {"docProps/core.xml", core_properties_part(document)},
      {"word/document.xml",
       text_part("document", fmt::format("<w:body>{}{}</w:body>", body.xml(), section_properties(body.page())))},
      {"word/_rels/document.xml.rels", document_relations_part(body.pictures(), body.links())},
      {"word/styles.xml", styles.xml()},
      {"word/numbering.xml", numbering_part(body.numbered_lists())},
      {"word/settings.xml", settings_part(document.language)},
      {"word/header1.xml", page_part("hdr", document.header, "Header", styles, document.language)},
      {"word/footer1.xml", page_part("ftr", document.footer, "Footer", styles, document.language)},
  };
  for (std::size_t i = 0; i < body.pictures().size(); ++i) {
    parts.push_back({fmt::format("word/media/picture{}.png", i + 1), body.pictures()[i]->png()});
    if (const std::string& svg = body.pictures()[i]->svg; !svg.empty())
      parts.push_back({fmt::format("word/media/drawing{}.svg", i + 1), svg});
  }
  return zip_package(parts);
}

}  // namespace attune::publish
