// The file around the text: what is refused, what stays, what is added.

#include <catch2/catch.hpp>

#include "base/error.h"
#include "tests/publish/form/form_support.h"
#include "tests/publish/support.h"

namespace attune::test {
namespace {

using namespace publish;

std::string refusal(const std::string& bytes) {
  try {
    Form("form.docx", bytes, form_test_tags());
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::input);
    return error.why().english();
  }
  return {};
}

std::string with_type(std::string from, const std::string& to) {
  auto parts = unzip(word_file(p("x")));
  std::string& types = parts["[Content_Types].xml"];
  types.replace(types.find(from), from.size(), to);
  std::vector<Part> list;
  for (const auto& [name, bytes] : parts) list.push_back({name, bytes});
  return zip_package(list);
}

}  // namespace

TEST_CASE("what is no Word document is refused with a reason", "[publish][form]") {
  CHECK(refusal("") == "it is no Word document (.docx)");
  CHECK(refusal("plain text") == "it is no Word document (.docx)");
  CHECK(refusal(zip_package({{"a.txt", "a"}})) == "it is no Word document (.docx)");
  CHECK(refusal("\xD0\xCF\x11\xE0 old") ==
        "it is protected by a password, or a Word file from before 2007: save it as a .docx without one");
  CHECK(refusal(with_type("document.main", "template.main")) ==
        "it is a Word template (.dotx): save it as a document (.docx)");
  CHECK_FALSE(refusal(with_type("vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                "vnd.ms-word.document.macroEnabled.main"))
                  .empty());
  CHECK_FALSE(refusal(with_type("wordprocessingml.document.main", "spreadsheetml.sheet.main")).empty());
}

TEST_CASE("a damaged or hostile file is refused", "[publish][form]") {
  const std::string whole = word_file(p("x"));
  CHECK_FALSE(refusal(whole.substr(0, whole.size() / 2)).empty());
  CHECK(refusal(word_file("<w:p>")).starts_with("its XML is wrong at byte "));
  CHECK_FALSE(refusal(word_file(p("\xFF\xFE"))).empty());
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<w:sdt>";
  for (int i = 0; i < 300; ++i) deep += "</w:sdt>";
  CHECK(refusal(word_file(deep)) == "its XML is nested too deeply");
  CHECK(refusal(word_file(p("x"), {{"word/header1.xml", "<!DOCTYPE w:hdr [<!ENTITY a \"b\">]><w:hdr/>"}})) ==
        "its XML declares a document type");
  CHECK(refusal(word_file(p("x"), {{"word/header1.xml", "<hdr/>"}})) ==
        "its text is not written as Word writes it: open it in Word or LibreOffice and save it again");
  CHECK(refusal(word_file(p("x"), {{"word/media/bomb.bin", std::string(30'000'000, 'x')}})) ==
        "it unpacks to more than a hundred times its size");
  CHECK(refusal(word_file(p("x"), {{"../evil.xml", "x"}})) == "it holds a file with an unsafe name");
}

TEST_CASE("any damage to a form is refused or filled, and nothing worse", "[publish][form]") {
  const std::string whole = word_file(p("{{#rows}}{{code}}{{/rows}}") + tbl(tr({"{{#rows}}{{code}}", "x{{/rows}}"})));
  for (std::size_t at = 0; at < whole.size(); at += 3) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    try {
      Form("form.docx", damaged, form_test_tags()).fill(form_test_values(), {});
    } catch (const base::Error& error) {
      CHECK(error.kind() != base::ErrorKind::defect);
    }
  }
}

TEST_CASE("parts without tags stay byte for byte, in their order", "[publish][form]") {
  const std::vector<Part> more = {
      {"word/styles.xml", word_part("styles", "\n <w:style w:styleId='a'  />\n<!-- kept -->")},
      {"word/header1.xml", word_part("hdr", "<w:p />")},
      {"customXml/item1.xml", "<a  b='1'></a>"},
      {"word/media/logo.jpeg", std::string("\x89PNG\0\r\n", 7)}};
  const std::string form = word_file(p("{{title}}"), more);
  const auto before = unzip(form);
  const auto after = filled_parts(p("{{title}}"), more);
  REQUIRE(before.size() == after.size());
  for (const auto& [name, bytes] : before) {
    INFO(name);
    if (name != "word/document.xml") CHECK(after.at(name) == bytes);
  }
}

TEST_CASE("what stands around the tags stays as it was written", "[publish][form]") {
  const std::string kept =
      "<w:p w:rsidR=\"0012\"><w:pPr><w:keepNext/></w:pPr><!-- c --><w:r><w:t xml:space=\"preserve\"> a &amp; b "
      "</w:t></w:r></w:p>";
  const std::string xml = filled_parts(kept + p("{{title}}")).at("word/document.xml");
  CHECK(xml.find(kept) != std::string::npos);
  CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"));
}

TEST_CASE("a form gives the same bytes whenever it is filled", "[publish][form]") {
  const std::string body = p("{{#rows}}") + p("{{code}}{{pictures.map}}") + p("{{/rows}}");
  const FormPictures pictures = {{"pictures.map", {"png", 10, 10, ""}}};
  const Form form = form_of(body);
  const std::string once = form.fill(form_test_values(), {}, pictures);
  CHECK(form.fill(form_test_values(), {}, pictures) == once);
  CHECK(form_of(body).fill(form_test_values(), {}, pictures) == once);
}

TEST_CASE("a picture is added once, with its description, and drawn as often as it is asked for", "[publish][form]") {
  const auto parts = filled_parts(p("{{#rows}}") + p("{{pictures.map}}") + p("{{/rows}}"),
                                  {{"word/header1.xml", word_part("hdr", p("{{pictures.map}}"))}});
  CHECK(parts.at("word/media/attune1.png") == "png bytes");
  CHECK_FALSE(parts.contains("word/media/attune2.png"));
  const std::string& xml = parts.at("word/document.xml");
  CHECK(reading(xml) == "<picture>\n<picture>\n");
  CHECK(count_nodes(xml, "//wp:docPr[@descr='a \"map\" & more']") == 2);
  CHECK(count_nodes(parts.at("word/header1.xml"), "//*[name()='a:blip']") == 1);
  CHECK(parts.at("[Content_Types].xml").find("Extension=\"png\"") != std::string::npos);
  CHECK(parts.at("word/_rels/header1.xml.rels").find("/word/media/attune1.png") != std::string::npos);
}

TEST_CASE("a picture is as wide as the text, and in a cell as wide as the cell", "[publish][form]") {
  const auto width = [](const std::string& body) {
    const std::string xml = filled_parts(body).at("word/document.xml");
    const std::size_t at = xml.find("cx=\"") + 4;
    return std::stoi(xml.substr(at, xml.find('"', at) - at)) / 12700;
  };
  CHECK(width(p("{{pictures.map}}")) == 450);  // 300 pt, and half as much again
  CHECK(width(tbl("<w:tr>" + tc(p("{{pictures.map}}"), "<w:tcW w:w=\"4000\" w:type=\"dxa\"/>") + "</w:tr>")) == 189);
}

TEST_CASE("ids of drawings stand once, also in copies", "[publish][form]") {
  const std::string drawing =
      "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"5\" name=\"logo\"/></wp:inline></w:drawing></w:r></w:p>";
  const std::string xml =
      filled_parts(p("{{#rows}}") + drawing + p("{{pictures.map}}") + p("{{/rows}}")).at("word/document.xml");
  CHECK(count_nodes(xml, "//wp:docPr") == 4);
}

TEST_CASE("a picture that nobody brought leaves nothing", "[publish][form]") {
  const Form form = form_of(p("a{{pictures.map}}b"));
  CHECK(form.pictures() == std::vector<std::string>{"pictures.map"});
  const std::string bytes = form.fill(form_test_values(), {});
  check_word_file(bytes);
  CHECK(reading(unzip(bytes).at("word/document.xml")) == "ab\n");
}

}  // namespace attune::test
