#include "tests/publish/form/form_support.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <set>

#include "tests/publish/support.h"

namespace attune::test {
namespace {

using namespace publish;

const std::string namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
    "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
    "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

void read_inline(const pugi::xml_node& node, std::string& text) {
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = child.name();
    if (name == "w:t") text += child.text().get();
    if (name == "w:br") text += "\\";
    if (name == "w:tab") text += "\t";
    if (name == "w:drawing" && child.select_node(".//*[name()='a:blip']")) text += "<picture>";
    if (name != "w:txbxContent") read_inline(child, text);
  }
}

void read_blocks(const pugi::xml_node& holder, std::vector<std::string>& lines) {
  for (const pugi::xml_node& block : holder.children()) {
    const std::string_view name = block.name();
    if (name == "w:p") {
      lines.emplace_back();
      read_inline(block, lines.back());
      for (const pugi::xpath_node& box : block.select_nodes(".//w:txbxContent")) {
        std::vector<std::string> inside;
        read_blocks(box.node(), inside);
        for (const std::string& line : inside) lines.push_back("box: " + line);
      }
    } else if (name == "w:tr") {
      std::string row = "|";
      for (const pugi::xpath_node& cell : block.select_nodes("./w:tc | ./w:sdt//w:tc")) {
        std::vector<std::string> inside;
        read_blocks(cell.node(), inside);
        std::string text;
        for (std::size_t i = 0; i < inside.size(); ++i) text += (i > 0 ? " / " : "") + inside[i];
        row += (text.empty() ? "" : " " + text) + " |";
      }
      lines.push_back(row);
    } else {
      read_blocks(block, lines);
    }
  }
}

// "word/a.xml" for the relationships in "word/_rels/a.xml.rels".
std::string owner_of(std::string relations) {
  relations.erase(relations.find("_rels/"), 6);
  return relations.substr(0, relations.size() - 5);
}

void check_once(const pugi::xml_document& xml, const char* path) {
  std::set<std::string> seen;
  for (const pugi::xpath_node& id : xml.select_nodes(path)) {
    INFO(path << " " << id.attribute().value());
    CHECK(seen.insert(id.attribute().value()).second);
  }
}

}  // namespace

std::string p(const std::string& text, const std::string& properties) {
  std::string runs;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('|', at), text.size());
    if (end > at) runs += "<w:r><w:t xml:space=\"preserve\">" + text.substr(at, end - at) + "</w:t></w:r>";
    at = end + 1;
  }
  return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>";
}

std::string tc(const std::string& paragraphs, const std::string& properties) {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
}

std::string tr(const std::vector<std::string>& cells) {
  std::string row;
  for (const std::string& cell : cells) row += tc(p(cell));
  return "<w:tr>" + row + "</w:tr>";
}

std::string tbl(const std::string& rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }

std::string word_part(const std::string& element, const std::string& inside) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:" + element + " " + namespaces + ">" +
         inside + "</w:" + element + ">";
}

std::string word_file(const std::string& body, const std::vector<Part>& more) {
  const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/";
  std::string types, related;
  int number = 0;
  for (const Part& part : more) {
    if (!part.name.starts_with("word/") || !part.name.ends_with(".xml")) continue;
    const std::string file = part.name.substr(5);
    const std::string kind = file.substr(0, file.find_first_of("0123456789."));
    types += "<Override PartName=\"/" + part.name + "\" ContentType=\"" + word + kind + "+xml\"/>";
    related += "<Relationship Id=\"rId" + std::to_string(++number) + "\" Type=\"" + office + kind + "\" Target=\"" +
               file + "\"/>";
  }
  std::vector<Part> parts = {
      {"[Content_Types].xml", "<Types xmlns=\"" + package +
                                  "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                                  "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"jpeg\" "
                                  "ContentType=\"image/jpeg\"/><Default Extension=\"xml\" "
                                  "ContentType=\"application/xml\"/>"
                                  "<Override PartName=\"/word/document.xml\" ContentType=\"" +
                                  word + "document.main+xml\"/>" + types + "</Types>"},
      {"_rels/.rels", "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" +
                          office + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
      {"word/document.xml",
       word_part("document", "<w:body>" + body +
                                 "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                 "<w:pgMar w:left=\"1134\" w:right=\"1134\"/></w:sectPr></w:body>")},
      {"word/_rels/document.xml.rels",
       "<Relationships xmlns=\"" + package + "relationships\">" + related + "</Relationships>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return zip_package(parts);
}

const Vocabulary& form_test_tags() {
  const auto text = [](const char* name) { return Tag{name, TagKind::text, {}, {}, {}}; };
  static const Vocabulary vocabulary = {
      text("title"),
      text("note"),
      {"lines", TagKind::texts, {}, {}, {}},
      {"yes", TagKind::yes_no, {}, {}, {}},
      {"none", TagKind::list, {}, {}, {text("code")}},
      {"rows", TagKind::list, {}, {}, {text("code"), {"entries", TagKind::list, {}, {}, {text("name")}}}},
      {"course", TagKind::group, {}, {}, {text("code")}},
      {"pictures", TagKind::group, {}, {}, {{"map", TagKind::picture, {}, {}, {}}}},
  };
  return vocabulary;
}

Value form_test_values() {
  const auto entry = [](const char* name) { return Value(Value::Group{{"name", name}}); };
  return Value::Group{
      {"title", "Early & <Contact>"},
      {"note", ""},
      {"lines", Value::List{"First", "Second"}},
      {"yes", true},
      {"none", Value::List{}},
      {"rows", Value::List{Value::Group{{"code", "A"}, {"entries", Value::List{entry("a1"), entry("a2")}}},
                           Value::Group{{"code", "B"}, {"entries", Value::List{}}}}},
      {"course", Value::Group{{"code", "C1"}}},
      {"pictures", Value::Group{{"map", "map"}}},
  };
}

Form form_of(const std::string& body, const std::vector<Part>& more) {
  return Form("form.docx", word_file(body, more), form_test_tags());
}

std::map<std::string, std::string> filled_parts(const std::string& body, const std::vector<Part>& more) {
  const FormPictures pictures = {{"pictures.map", {"png bytes", 300, 150, "a \"map\" & more"}}};
  const std::string bytes = form_of(body, more).fill(form_test_values(), {}, pictures);
  check_word_file(bytes);
  return unzip(bytes);
}

std::string reading(const std::string& xml) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(xml.data(), xml.size(), pugi::parse_full | pugi::parse_ws_pcdata));
  std::vector<std::string> lines;
  const pugi::xml_node root = document.document_element();
  read_blocks(root.child("w:body") ? root.child("w:body") : root, lines);
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::string filled(const std::string& body) { return reading(filled_parts(body).at("word/document.xml")); }

std::string problems(const std::string& body, const std::vector<Part>& more) {
  std::string sentences;
  const Form form = form_of(body, more);
  for (const FormProblem& problem : form.problems()) sentences += problem.sentence().english() + "\n";
  return sentences;
}

std::size_t count_nodes(const std::string& xml, const std::string& path) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(xml.data(), xml.size()));
  return document.select_nodes(path.c_str()).size();
}

void check_word_file(const std::string& bytes) {
  const auto parts = unzip(bytes);
  pugi::xml_document types;
  REQUIRE(types.load_string(parts.at("[Content_Types].xml").c_str()));
  std::set<std::string> typed, endings;
  for (const pugi::xpath_node& type : types.select_nodes("//Override"))
    CHECK(typed.insert(type.node().attribute("PartName").value()).second);
  for (const pugi::xpath_node& type : types.select_nodes("//Default"))
    CHECK(endings.insert(type.node().attribute("Extension").value()).second);
  for (const auto& [name, content] : parts) {
    INFO(name);
    if (name == "[Content_Types].xml") continue;
    CHECK((typed.contains("/" + name) || endings.contains(name.substr(name.rfind('.') + 1))));
    if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
    CHECK(content.find("attune:") == std::string::npos);
    pugi::xml_document xml;
    REQUIRE(xml.load_buffer(content.data(), content.size()));
    if (name.ends_with(".rels")) {
      check_once(xml, "//Relationship/@Id");
      for (const pugi::xpath_node& relation : xml.select_nodes("//Relationship[not(@TargetMode='External')]")) {
        const std::string target = relation.node().attribute("Target").value();
        const std::string owner = owner_of(name);
        INFO(target);
        CHECK((parts.contains(owner.substr(0, owner.rfind('/') + 1) + target) || parts.contains(target.substr(1))));
      }
      continue;
    }
    check_once(xml, "//wp:docPr/@id");
    check_once(xml, "//w:bookmarkStart/@w:id");
    check_once(xml, "//w:bookmarkStart/@w:name");
    check_once(xml, "//w:sdtPr/w:id/@w:val");
    check_once(xml, "//w:p/@w14:paraId");
    for (const pugi::xpath_node& cell : xml.select_nodes("//w:tc | //w:txbxContent"))
      CHECK(std::string(cell.node().last_child().name()) == "w:p");
    CHECK(xml.select_nodes("//w:tbl[not(.//w:tr)] | //w:tr[not(.//w:tc)]").empty());
    for (const pugi::xpath_node& id : xml.select_nodes("//@r:embed | //@r:id")) {
      std::string relations = name;
      relations.insert(relations.rfind('/') + 1, "_rels/");
      const auto found = parts.find(relations + ".rels");
      INFO(id.attribute().value());
      CHECK((found != parts.end() &&
             found->second.find("\"" + std::string(id.attribute().value()) + "\"") != std::string::npos));
    }
  }
}

}  // namespace attune::test
