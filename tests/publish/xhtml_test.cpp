#include <catch2/catch.hpp>

#include "base/error.h"
#include "publish/escape.h"
#include "publish/xhtml_reader.h"

namespace attune::test {
namespace {

using namespace publish;

std::vector<Block> blocks(const std::string& body) {
  return read_xhtml("<html><head><title> A  title </title></head><body>" + body + "</body></html>", "test").blocks;
}

Runs paragraph(const std::string& inside) {
  return std::get<Paragraph>(blocks("<p>" + inside + "</p>").at(0).content).runs;
}

}  // namespace

TEST_CASE("white space collapses as in a browser", "[publish][xhtml]") {
  CHECK(plain_text(paragraph("  a \n  b\t<em>c</em> d ")) == "a b c d");
  CHECK(plain_text(paragraph("a<br/> b")) == "a b");
}

TEST_CASE("a line end between Han characters is no space", "[publish][xhtml]") {
  CHECK(plain_text(paragraph("共情\n  能力")) == "共情能力");
  CHECK(plain_text(paragraph("共情 能力")) == "共情 能力");
}

TEST_CASE("marks of inline elements stay with their text", "[publish][xhtml]") {
  CHECK(paragraph("a <strong>b</strong>") ==
        Runs{{RunKind::text, "a", false, false}, {RunKind::text, " b", true, false}});
}

TEST_CASE("a block where it cannot stand is refused with the file's name", "[publish][xhtml]") {
  CHECK_THROWS_WITH(blocks("<p>a<table/></p>"),
                    "the document made from test cannot be read: the element <table> cannot stand inside <p>");
  CHECK_THROWS_AS(blocks("<li>a</li>"), base::Error);
  CHECK_THROWS_AS(blocks("<p>a"), base::Error);
}

TEST_CASE("column widths that are not given share what is left", "[publish][xhtml]") {
  const auto table = std::get<Table>(
      blocks("<table><colgroup><col width='50%'/><col/><col/></colgroup><tr><td>a</td></tr></table>").at(0).content);
  CHECK(table.widths == std::vector<double>{0.5, 0.25, 0.25});
  CHECK(table.rows.at(0).cells.size() == 3);
}

TEST_CASE("external entities and document types are not read", "[publish][xhtml]") {
  const std::string xxe =
      "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body><p>&x;</p></body></html>";
  CHECK(plain_text(std::get<Paragraph>(read_xhtml(xxe, "test").blocks.at(0).content).runs) == "&x;");
}

TEST_CASE("what XML forbids is left out, and broken bytes are marked", "[publish][xhtml]") {
  CHECK(escape("a\x01\x7F\xC2\x85\xEF\xBF\xBF b\xFF\tc") == "a b\xEF\xBF\xBD\tc");
  CHECK(escape("<&>\"'") == "&lt;&amp;&gt;&quot;&#39;");
}

}  // namespace attune::test
