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

std::string section() {
  return fmt::format(
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference w:type=\"default\" "
      "r:id=\"footer1\"/>"
      "<w:pgSz w:w=\"{0}\" w:h=\"{1}\"/><w:pgMar w:top=\"1418\" w:right=\"{2}\" w:bottom=\"1304\" w:left=\"{2}\" "
      "w:header=\"680\" "
      "w:footer=\"624\" w:gutter=\"0\"/></w:sectPr>",
      page_width, page_height, page_margin);
}

}  // namespace

std::string write_docx(const Document& document, const TemplateFolders& folders) {
  const WordStyles styles(folders, document.language);
  WordBody body(styles, document.language);
  body.add(document.blocks);
  std::vector<Part> parts = {
      {"[Content_Types].xml", content_types_part()},
      {"_rels/.rels", package_relations_part()},
      {"docProps/app.xml", application_properties_part()},
      {"docProps/core.xml", core_properties_part(document)},
      {"word/document.xml", text_part("document", fmt::format("<w:body>{}{}</w:body>", body.xml(), section()))},
      {"word/_rels/document.xml.rels", document_relations_part(body.pictures().size())},
      {"word/styles.xml", styles.xml()},
      {"word/numbering.xml", numbering_part(body.numbered_lists())},
      {"word/settings.xml", settings_part(document.language)},
      {"word/header1.xml", page_part("hdr", document.header, "Header", styles, document.language)},
      {"word/footer1.xml", page_part("ftr", document.footer, "Footer", styles, document.language)},
  };
  for (std::size_t i = 0; i < body.pictures().size(); ++i)
    parts.push_back({fmt::format("word/media/picture{}.png", i + 1), body.pictures()[i]});
  return zip_package(parts);
}

}  // namespace attune::publish
