// What a section repeats.

#include <catch2/catch.hpp>

#include "tests/publish/form/form_support.h"
#include "tests/publish/support.h"

namespace attune::test {
namespace {

std::string body_of_sections(const std::string& body) { return filled_parts(body).at("word/document.xml"); }

// A table in a document, which ends with a paragraph.
std::string filled_table(const std::string& rows) { return filled(tbl(rows) + p("z")); }

}  // namespace

TEST_CASE("a section inside one paragraph repeats that part of it", "[publish][form]") {
  CHECK(filled(p("Codes: {{#rows}}{{code}}; {{/rows}}end")) == "Codes: A; B; end\n");
  CHECK(filled(p("{{#rows}}{{co|de}}({{#entries}}{{name}},{{/entries}}){{/ro|ws}}")) == "A(a1,a2,)B()\n");
  CHECK(filled(p("{{^none}}nothing{{/none}}{{^rows}}never{{/rows}}")) == "nothing\n");
  CHECK(filled(p("{{#course}}{{code}}{{/course}} {{#title}}{{.}}{{/title}}{{#note}}no{{/note}}")) ==
        "C1 Early & <Contact>\n");
}

TEST_CASE("a section around paragraphs repeats them, and the paragraphs of its tags go", "[publish][form]") {
  CHECK(filled(p("before") + p("{{#rows}}") + p("{{code}}") + p("text") + p("{{/rows}}") + p("after")) ==
        "before\nA\ntext\nB\ntext\nafter\n");
  CHECK(filled(p("x") + p("{{#none}}") + p("{{code}}") + p("{{/none}}") + p("{{^none}}") + p("empty") +
               p("{{/none}}")) == "x\nempty\n");
}

TEST_CASE("the tags of a section may stand at the ends of its own paragraphs", "[publish][form]") {
  CHECK(filled(p("{{#rows}}Code {{code}}") + p("text{{/rows}}") + p("z")) == "Code A\ntext\nCode B\ntext\nz\n");
}

TEST_CASE("sections that begin and end in the same paragraphs nest as they are written", "[publish][form]") {
  CHECK(filled(p("{{#rows}}{{#entries}}") + p("{{code}} {{name}}") + p("{{/entries}}{{/rows}}")) == "A a1\nA a2\n");
  CHECK(filled(p("{{#rows}}") + p("{{code}}") + p("{{/rows}}{{#lines}}") + p("{{.}}") + p("{{/lines}}")) ==
        "A\nB\nFirst\nSecond\n");
  CHECK(filled(p("{{#rows}}{{#entries}}{{code}}{{name}}") + p("x{{/entries}}{{/rows}}")) == "Aa1\nx\nAa2\nx\n");
}

TEST_CASE("a section around whole rows repeats the rows", "[publish][form]") {
  CHECK(filled_table(tr({"Code", "Name"}) + tr({"{{#rows}}{{code}}", "x{{/rows}}"})) ==
        "| Code | Name |\n| A | x |\n| B | x |\nz\n");
  // Empty cells beside the tags do not matter, and one cell may hold both tags of a part of it.
  CHECK(filled_table(tr({"{{#rows}}", "{{code}}", "{{#entries}}{{name}} {{/entries}}{{/rows}}", ""})) ==
        "| | A | a1 a2  | |\n| | B | | |\nz\n");
}

TEST_CASE("a section from one row to another repeats both, and rows of tags alone go", "[publish][form]") {
  CHECK(filled_table(tr({"{{#rows}}{{code}}", ""}) + tr({"", "end{{/rows}}"})) ==
        "| A | |\n| | end |\n| B | |\n| | end |\nz\n");
  CHECK(filled_table(tr({"Head"}) + tr({"{{#rows}}"}) + tr({"{{code}}"}) + tr({"{{/rows}}"})) ==
        "| Head |\n| A |\n| B |\nz\n");
}

TEST_CASE("rows nest in rows", "[publish][form]") {
  CHECK(filled_table(tr({"{{#rows}}Row {{code}}", ""}) + tr({"{{#entries}}{{name}}", "x{{/entries}}{{/rows}}"})) ==
        "| Row A | |\n| a1 | x |\n| a2 | x |\n| Row B | |\nz\n");
}

TEST_CASE("a section around a table repeats the table, and the copies do not become one", "[publish][form]") {
  const std::string body = p("{{#rows}}") + tbl(tr({"{{code}}"})) + p("{{/rows}}") + p("z");
  CHECK(filled(body) == "| A |\n\n| B |\nz\n");
  // Tables that stood together on purpose still do.
  CHECK(filled(p("{{title}}") + tbl(tr({"1"})) + tbl(tr({"2"})) + p("z")) == "Early & <Contact>\n| 1 |\n| 2 |\nz\n");
}

TEST_CASE("a table without rows goes, and a document does not end with a table", "[publish][form]") {
  CHECK(filled(p("a") + tbl(tr({"{{#none}}{{code}}{{/none}}"}) + tr({"x"})) + p("b")) == "a\n| |\n| x |\nb\n");
  CHECK(filled(p("a") + tbl(tr({"{{#none}}{{code}}", "x{{/none}}"}))) == "a\n");
  CHECK(filled(tbl(tr({"x"})) + p("{{#none}}") + p("{{code}}") + p("{{/none}}")) == "| x |\n\n");
}

TEST_CASE("sections inside a cell repeat its paragraphs, and a cell keeps one", "[publish][form]") {
  const auto row = [](const std::string& paragraphs) { return tbl("<w:tr>" + tc(paragraphs) + "</w:tr>") + p("z"); };
  CHECK(filled(row(p("{{#rows}}") + p("{{code}}") + p("{{/rows}}"))) == "| A / B |\nz\n");
  const std::string xml =
      body_of_sections(row(p("{{#none}}", "<w:jc w:val=\"center\"/>") + p("{{code}}") + p("{{/none}}")));
  CHECK(reading(xml) == "| |\nz\n");
  CHECK(count_nodes(xml, "//w:tc/w:p/w:pPr/w:jc[@w:val='center']") == 1);
}

TEST_CASE("a list item that is nothing but a section is repeated as items", "[publish][form]") {
  const std::string item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  const std::string xml = body_of_sections(p("{{#lines}}{{.}}{{/lines}}", item));
  CHECK(reading(xml) == "First\nSecond\n");
  CHECK(count_nodes(xml, "//w:p/w:pPr/w:numPr") == 2);
  CHECK(filled(p("{{#rows}}", item) + p("{{code}}", item) + p("{{/rows}}", item)) == "A\nB\n");
  CHECK(filled(p("Not only: {{#lines}}{{.}} {{/lines}}", item)) == "Not only: First Second \n");
}

TEST_CASE("a paragraph style can make the list", "[publish][form]") {
  const std::vector<publish::Part> styles = {
      {"word/styles.xml",
       word_part("styles",
                 "<w:style w:styleId=\"Bullets\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                 "<w:style w:styleId=\"Mine\"><w:basedOn w:val=\"Bullets\"/></w:style>")}};
  const auto parts = filled_parts(p("{{#lines}}{{.}}{{/lines}}", "<w:pStyle w:val=\"Mine\"/>"), styles);
  CHECK(reading(parts.at("word/document.xml")) == "First\nSecond\n");
}

TEST_CASE("a paragraph that is all sections goes where they leave nothing", "[publish][form]") {
  CHECK(filled(p("a") + p("{{#note}}Note: {{note}}{{/note}} ") + p("{{note}}") + p("b")) == "a\n\nb\n");
}

TEST_CASE("the paragraph that ends a section of the document stays", "[publish][form]") {
  const std::string xml = body_of_sections(p("{{#none}}") + p("x") +
                                           p("{{/none}}", "<w:sectPr><w:pgSz w:w=\"100\" w:h=\"50\"/></w:sectPr>"));
  CHECK(count_nodes(xml, "//w:p/w:pPr/w:sectPr") == 1);
}

TEST_CASE("copies bring no second bookmark, control id or paragraph id", "[publish][form]") {
  const std::string xml =
      body_of_sections(p("{{#rows}}") +
                       "<w:p w14:paraId=\"1A\"><w:bookmarkStart w:id=\"3\" "
                       "w:name=\"here\"/><w:r><w:t>{{code}}</w:t></w:r><w:bookmarkEnd "
                       "w:id=\"3\"/></w:p><w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent>" +
                       p("x") + "</w:sdtContent></w:sdt>" + p("{{/rows}}"));
  CHECK(reading(xml) == "A\nx\nB\nx\n");
  CHECK(count_nodes(xml, "//w:bookmarkStart") == 1);
  CHECK(count_nodes(xml, "//w:sdtPr/w:id") == 1);
}

TEST_CASE("rows and cells in content controls are repeated with their row", "[publish][form]") {
  const std::string row = "<w:sdt><w:sdtContent>" + tr({"{{#rows}}{{code}}", "x{{/rows}}"}) + "</w:sdtContent></w:sdt>";
  CHECK(filled(tbl(row)) == "| A | x |\n| B | x |\n\n");
}

}  // namespace attune::test
