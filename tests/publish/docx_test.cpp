#include <catch2/catch.hpp>
#include <cstdlib>
#include <pugixml.hpp>
#include <set>

#include "base/atomic_file.h"
#include "publish/docx_writer.h"
#include "publish/html_writer.h"
#include "publish/xhtml_reader.h"
#include "tests/publish/support.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using namespace publish;

using Parts = std::map<std::string, std::string>;

Parts rich_parts() { return unzip(write_docx(syllabus_of(rich_programme()), templates())); }

Parts parts_of(const std::string& body) {
  Document document = read_xhtml("<html><body>" + body + "</body></html>", "test");
  return unzip(write_docx(document, templates()));
}

std::set<std::string> values(const std::string& xml, const std::string& path) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(xml.data(), xml.size()));
  std::set<std::string> found;
  for (const pugi::xpath_node& node : document.select_nodes(path.c_str())) found.insert(node.attribute().value());
  return found;
}

std::size_t count(const std::string& xml, const std::string& path) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(xml.data(), xml.size()));
  return document.select_nodes(path.c_str()).size();
}

}  // namespace

TEST_CASE("every part of a Word file is well-formed and has a content type", "[publish][docx]") {
  const Parts parts = rich_parts();
  const std::set<std::string> typed = values(parts.at("[Content_Types].xml"), "//Override/@PartName");
  for (const auto& [name, xml] : parts) {
    INFO(name);
    text_of(xml);
    if (name.ends_with(".xml") && name != "[Content_Types].xml") CHECK(typed.contains("/" + name));
  }
  for (const std::string& name : typed) CHECK(parts.contains(name.substr(1)));
}

TEST_CASE("every relationship of a Word file leads to a part", "[publish][docx]") {
  const Parts parts = rich_parts();
  for (const std::string& target : values(parts.at("_rels/.rels"), "//Relationship/@Target"))
    CHECK(parts.contains(target));
  for (const std::string& target :
       values(parts.at("word/_rels/document.xml.rels"), "//Relationship[not(@TargetMode)]/@Target"))
    CHECK(parts.contains("word/" + target));
  const auto ids = values(parts.at("word/_rels/document.xml.rels"), "//Relationship/@Id");
  for (const std::string& id : values(parts.at("word/document.xml"), "//@r:id")) CHECK(ids.contains(id));
}

TEST_CASE("every style that is used is defined, and headings are real ones", "[publish][docx]") {
  const Parts parts = rich_parts();
  const auto defined = values(parts.at("word/styles.xml"), "//w:style/@w:styleId");
  for (const auto* part : {"word/document.xml", "word/header1.xml", "word/footer1.xml"}) {
    const auto used = values(parts.at(part), "//w:pStyle/@w:val | //w:tblStyle/@w:val");
    for (const std::string& style : used) {
      INFO(style);
      CHECK(defined.contains(style));
    }
  }
  const auto used = values(parts.at("word/document.xml"), "//w:pStyle/@w:val");
  for (const auto* style : {"Title", "Heading1", "TableText", "Hole", "ListParagraph"}) CHECK(used.contains(style));
  for (const std::string& base : values(parts.at("word/styles.xml"), "//w:basedOn/@w:val"))
    CHECK(defined.contains(base));
}

TEST_CASE("header rows are repeated and no row is split", "[publish][docx]") {
  const std::string xml = rich_parts().at("word/document.xml");
  CHECK(count(xml, "//w:tr") == count(xml, "//w:tr/w:trPr/w:cantSplit"));
  CHECK(count(xml, "//w:tbl[w:tblPr/w:tblStyle/@w:val='Grid']") == count(xml, "//w:tr[w:trPr/w:tblHeader]"));
}

TEST_CASE("the rows of a table fill its grid, whatever the spans", "[publish][docx]") {
  const std::string xml =
      parts_of(
          "<table><thead><tr><th rowspan='2'>a</th><th colspan='2'>b</th></tr><tr><th>c</th><th>d</th></tr></thead>"
          "<tbody><tr><td rowspan='9' colspan='2'>e</td><td>f</td></tr><tr/><tr><td colspan='99'>g</td></tr></tbody>"
          "</table>")
          .at("word/document.xml");
  pugi::xml_document document;
  REQUIRE(document.load_buffer(xml.data(), xml.size()));
  const auto grid = document.select_nodes("//w:gridCol").size();
  for (const pugi::xpath_node& row : document.select_nodes("//w:tr")) {
    std::size_t columns = 0;
    for (const pugi::xml_node& cell : row.node().children("w:tc")) {
      columns += cell.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_uint(1);
      CHECK(std::string(cell.last_child().name()) == "w:p");
    }
    CHECK(columns == grid);
  }
  CHECK(count(xml, "//w:vMerge") == 5);
}

TEST_CASE("lists are numbered by Word, each numbered one from its beginning", "[publish][docx]") {
  const Parts parts = parts_of("<ol><li>a<ul><li>b</li></ul></li></ol><ol><li>c</li></ol>");
  const auto used = values(parts.at("word/document.xml"), "//w:numId/@w:val");
  CHECK(used == std::set<std::string>{"1", "2", "3"});
  for (const std::string& number : used)
    CHECK(values(parts.at("word/numbering.xml"), "//w:num/@w:numId").contains(number));
}

TEST_CASE("a page is A4, with its number and how many there are", "[publish][docx]") {
  const Parts parts = rich_parts();
  CHECK(values(parts.at("word/document.xml"), "//w:pgSz/@w:w") == std::set<std::string>{"11906"});
  CHECK(values(parts.at("word/footer1.xml"), "//w:fldSimple/@w:instr") ==
        std::set<std::string>{" PAGE ", " NUMPAGES "});
}

TEST_CASE("a page may be letter paper, and pages may lie", "[publish][docx]") {
  Document document =
      read_xhtml("<html><body><p>a</p><section class='landscape'><p>b</p></section><p>c</p></body></html>", "test");
  document.paper = Paper::letter;
  const std::string xml = unzip(write_docx(document, templates())).at("word/document.xml");
  CHECK(count(xml, "//w:sectPr") == 3);
  CHECK(count(xml, "//w:pgSz[@w:w='12240' and @w:h='15840']") == 2);
  CHECK(count(xml, "//w:pgSz[@w:w='15840' and @w:orient='landscape']") == 1);
}

TEST_CASE("links of a Word file lead out, and its contents to the headings", "[publish][docx]") {
  const Parts parts = parts_of(
      "<nav>Contents</nav><h2>One</h2><p><a href='https://example.org/?a=1&amp;b=2'>there</a> <a "
      "href='javascript:x'>no</a></p><h3>Two</h3>");
  const std::string xml = parts.at("word/document.xml");
  CHECK(values(parts.at("word/_rels/document.xml.rels"), "//Relationship[@TargetMode='External']/@Target") ==
        std::set<std::string>{"https://example.org/?a=1&b=2"});
  CHECK(values(xml, "//w:hyperlink/@r:id") == std::set<std::string>{"link1"});
  CHECK(values(xml, "//w:hyperlink/@w:anchor") == values(xml, "//w:bookmarkStart/@w:name"));
  CHECK(values(xml, "//w:hyperlink/@w:anchor").size() == 2);
}

TEST_CASE("a Word file says which words are in the second language", "[publish][docx][bilingual]") {
  Document document = read_xhtml("<html><body><p>a</p></body></html>", "test");
  Run run;
  run.text = "共情";
  run.language = "zh_CN";
  document.blocks.push_back({Paragraph{{}, {run}}});
  const std::string xml = unzip(write_docx(document, templates())).at("word/document.xml");
  CHECK(count(xml, "//w:r[w:rPr/w:rStyle/@w:val='SecondLanguage']/w:t[.='共情']") == 1);
  CHECK(values(xml, "//w:r/w:rPr/w:lang/@w:eastAsia") == std::set<std::string>{"zh-CN"});
}

TEST_CASE("a Word file says its title, language and date", "[publish][docx]") {
  const std::string english = rich_parts().at("docProps/core.xml");
  CHECK(english.find("<dc:title>C1 Patient &amp; Contact</dc:title>") != std::string::npos);
  CHECK(english.find("2026-01-31T08:15:30Z</dcterms:created>") != std::string::npos);
  const Parts chinese = unzip(write_docx(syllabus_of(rich_programme(), syllabus_options("zh_CN")), templates()));
  CHECK(chinese.at("docProps/core.xml").find("<dc:language>zh-CN</dc:language>") != std::string::npos);
  CHECK(values(chinese.at("word/styles.xml"), "//w:lang/@w:eastAsia") == std::set<std::string>{"zh-CN"});
  CHECK(chinese.at("word/styles.xml").find("w:eastAsia=\"SimSun\"") != std::string::npos);
}

TEST_CASE("the same document gives the same bytes", "[publish][docx]") {
  const Document document = syllabus_of(rich_programme());
  CHECK(write_docx(document, templates()) == write_docx(syllabus_of(rich_programme()), templates()));
  CHECK(write_html(document, templates()) == write_html(syllabus_of(rich_programme()), templates()));
}

TEST_CASE("a picture is embedded in both formats and described", "[publish][docx]") {
  const Pictures pictures = {{"course", {"<svg/>", [] { return std::string("png bytes"); }, 900, 300}}};
  const Document document = read_xhtml(
      "<html><body><figure><img src='course' alt='a &quot;map&quot;'/><figcaption>Map</figcaption></figure>"
      "<figure><img src='none' alt=''/></figure></body></html>",
      "test", pictures);
  const Parts parts = unzip(write_docx(document, templates()));
  CHECK(parts.at("word/media/picture1.png") == "png bytes");
  CHECK(parts.at("word/media/drawing1.svg") == "<svg/>");
  CHECK(values(parts.at("word/document.xml"), "//asvg:svgBlip/@r:embed") == std::set<std::string>{"drawing1"});
  CHECK(values(parts.at("word/document.xml"), "//pic:cNvPr/@descr") == std::set<std::string>{"a \"map\""});
  CHECK(write_html(document, templates()).find("data:image/svg+xml;base64,PHN2Zy8+") != std::string::npos);
}

TEST_CASE("LibreOffice opens the Word file", "[publish][docx]") {
  if (std::system("command -v soffice >/dev/null 2>&1") != 0) {
    WARN("skipped: LibreOffice is not installed");
    return;
  }
  const TemporaryFolder folder;
  base::write_file(folder / "a.docx", write_docx(syllabus_of(rich_programme()), templates()));
  const std::string at = folder.path().string();
  const std::string command = "soffice -env:UserInstallation=file://" + at +
                              "/profile --headless --convert-to pdf --outdir " + at + " " + at +
                              "/a.docx >/dev/null 2>&1";
  REQUIRE(std::system(command.c_str()) == 0);
  CHECK(std::filesystem::file_size(folder / "a.pdf") > 1000);
}

}  // namespace attune::test
