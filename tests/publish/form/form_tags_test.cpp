// Tags, however Word has cut them.

#include <catch2/catch.hpp>

#include "tests/publish/form/form_support.h"
#include "tests/publish/support.h"

namespace attune::test {
namespace {

using namespace publish;

std::string body_of(const std::string& body) { return filled_parts(body).at("word/document.xml"); }

std::string bold(const std::string& text) { return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>"; }

std::string text_box(const std::string& paragraphs) {
  return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"7\" "
         "name=\"b\"/>"
         "<wps:txbx><w:txbxContent>" +
         paragraphs +
         "</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape "
         "id=\"s1\"><v:textbox>"
         "<w:txbxContent>" +
         paragraphs + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
}

}  // namespace

TEST_CASE("a value takes the place of its tag and is escaped", "[publish][form]") {
  CHECK(filled(p("Course: {{title}}!")) == "Course: Early & <Contact>!\n");
  CHECK(filled(p("{{ course.code }}{{title}}{{note}}")) == "C1Early & <Contact>\n");
}

TEST_CASE("a tag is found wherever Word begins another run", "[publish][form]") {
  CHECK(filled(p("a{|{|tit|le}|}b")) == "aEarly & <Contact>b\n");
  CHECK(filled(p("{{tit|le}}{|{course.c|ode}} {{n|ote}}x")) == "Early & <Contact>C1 x\n");
  // Every character a run of its own.
  CHECK(filled(p("{|{|#|y|e|s|}|}|a|{|{|/|y|e|s|}|}")) == "a\n");
}

TEST_CASE("spelling marks, bookmarks, revision ids and page breaks of the last layout stand in no tag's way",
          "[publish][form]") {
  const std::string body =
      "<w:p w:rsidR=\"00A1\"><w:r w:rsidRPr=\"00B2\"><w:t>{{cou</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
      "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:r "
      "w:rsidR=\"00C3\"><w:lastRenderedPageBreak/><w:t>rse.co</w:t></w:r>"
      "<w:bookmarkEnd w:id=\"0\"/><w:proofErr w:type=\"spellEnd\"/><w:smartTag "
      "w:element=\"City\"><w:r><w:t>de}}</w:t></w:r>"
      "</w:smartTag><w:r><w:t xml:space=\"preserve\"> end</w:t></w:r></w:p>";
  CHECK(filled(body) == "C1 end\n");
  CHECK(count_nodes(body_of(body), "//w:bookmarkStart[@w:name='_GoBack']") == 1);
}

TEST_CASE("the formatting of the tag's first run is that of the value", "[publish][form]") {
  const std::string xml =
      body_of("<w:p><w:r><w:t>x</w:t></w:r>" + bold("{{ti") + "<w:r><w:t>tle}} y</w:t></w:r></w:p>");
  CHECK(count_nodes(xml, "//w:r[w:rPr/w:b]/w:t[text()='Early & <Contact>']") == 1);
  CHECK(count_nodes(xml, "//w:r[not(w:rPr)]/w:t[text()=' y']") == 1);
}

TEST_CASE("tags in links, fields, content controls and insertions are found", "[publish][form]") {
  CHECK(filled("<w:p><w:hyperlink><w:r><w:t>{{course.</w:t></w:r></w:hyperlink><w:r><w:t>code}}</w:t></w:r></w:p>") ==
        "C1\n");
  CHECK(filled("<w:p><w:fldSimple w:instr=\"TITLE\"><w:r><w:t>{{course.code}}</w:t></w:r></w:fldSimple></w:p>") ==
        "C1\n");
  CHECK(
      filled("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF {{x}}</w:instrText></w:r><w:r>"
             "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{{course.code}}</w:t></w:r><w:r><w:fldChar "
             "w:fldCharType=\"end\"/></w:r></w:p>") == "C1\n");
  CHECK(filled("<w:sdt><w:sdtContent>" + p("{{course.code}}") + "</w:sdtContent></w:sdt>") == "C1\n");
  CHECK(filled("<w:p><w:ins w:id=\"1\"><w:r><w:t>{{course.code}}</w:t></w:r></w:ins></w:p>") == "C1\n");
  CHECK(filled(
            "<w:p><w:del w:id=\"1\"><w:r><w:delText>{{gone}}</w:delText></w:r></w:del><w:r><w:t>x</w:t></w:r></w:p>") ==
        "x\n");
}

TEST_CASE("a content control that was filled shows no hint and is not bound to other data", "[publish][form]") {
  const std::string xml = body_of(
      "<w:sdt><w:sdtPr><w:alias w:val=\"Title\"/><w:showingPlcHdr/><w:dataBinding "
      "w:xpath=\"/x\"/></w:sdtPr><w:sdtContent>" +
      p("{{title}}") + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
      p("Other") + "</w:sdtContent></w:sdt>");
  CHECK(count_nodes(xml, "//w:alias") == 1);
  CHECK(count_nodes(xml, "//w:dataBinding") == 0);
  CHECK(count_nodes(xml, "//w:showingPlcHdr") == 1);
}

TEST_CASE("text boxes are filled for newer and older programs alike", "[publish][form]") {
  CHECK(filled(text_box(p("{{course.code}}"))) == "\nbox: C1\nbox: C1\n");
  CHECK(filled(p("{{#rows}}") + text_box(p("{{code}}")) + p("{{/rows}}")) == "\nbox: A\nbox: A\n\nbox: B\nbox: B\n");
  CHECK(filled(text_box(p("{{#none}}") + p("x") + p("{{/none}}"))) == "\nbox: \nbox: \n");
}

TEST_CASE("headers, footers and notes are filled", "[publish][form]") {
  const auto parts = filled_parts(
      p("x"), {{"word/header1.xml", word_part("hdr", p("{{tit|le}}"))},
               {"word/footer1.xml", word_part("ftr", p("{{#none}}") + p("no") + p("{{/none}}"))},
               {"word/footnotes.xml",
                word_part("footnotes", "<w:footnote w:id=\"1\">" + p("{{course.code}}") + "</w:footnote>")}});
  CHECK(reading(parts.at("word/header1.xml")) == "Early & <Contact>\n");
  CHECK(reading(parts.at("word/footer1.xml")) == "\n");
  CHECK(reading(parts.at("word/footnotes.xml")) == "C1\n");
}

TEST_CASE("lines of a value are lines of the document, and so are several texts", "[publish][form]") {
  const Vocabulary& vocabulary = form_test_tags();
  const Form form("form.docx", word_file(p("a {{title}}")), vocabulary);
  const std::string xml =
      unzip(form.fill(Value::Group{{"title", "one\r\ntwo\tthree\x01"}}, {})).at("word/document.xml");
  CHECK(reading(xml) == "a one\\two\tthree\n");
  CHECK(filled(p("Lines: {{lines}}")) == "Lines: First\\Second\n");
  // A tag of several texts that is all of its paragraph makes a paragraph of each.
  CHECK(filled(p("{{lines}}")) == "First\nSecond\n");
}

TEST_CASE("full-width braces of a Chinese keyboard count as braces", "[publish][form]") {
  CHECK(filled(p("｛｛course．code｝｝") + p("｛｛＃rows｝｝{{code}}｛｛／rows｝｝")) == "C1\nAB\n");
}

TEST_CASE("words are translated, and remarks are not written", "[publish][form]") {
  const Form form("form.docx", word_file(p("{{#t}}Ho|urs{{/t}}{{! for the author }}: 2")), form_test_tags());
  CHECK(form.problems().empty());
  const auto chinese = catalogue("zh_CN", {{"Hours", "学时"}});
  CHECK(reading(unzip(form.fill(form_test_values(), chinese)).at("word/document.xml")) == "学时: 2\n");
}

}  // namespace attune::test
