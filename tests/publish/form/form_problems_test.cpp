// What is wrong with a form is said before anything is written, all of it, with the text around it.

#include <catch2/catch.hpp>

#include "base/error.h"
#include "tests/publish/form/form_support.h"
#include "tests/publish/support.h"

namespace attune::test {

TEST_CASE("a tag that is not known is named with its part and the text around it", "[publish][form]") {
  CHECK(problems(p("Course: {{ti|tel}} of all")) ==
        "body, at \"Course: {{titel}} of all\": there is no tag titel here\n");
  CHECK(problems(p("x"), {{"word/header1.xml", word_part("hdr", p("{{course.name}}"))}}) ==
        "header 1, at \"{{course.name}}\": there is no tag course.name here\n");
  CHECK(problems(p("{{code}}")) == "body, at \"{{code}}\": there is no tag code here\n");
}

TEST_CASE("long text around a tag is cut between characters", "[publish][form]") {
  CHECK(problems(p("这是一段很长的说明文字这是一段很长的说明文字这是一段 {{错误}} "
                   "这是一段很长的说明文字这是一段很长的说明文字")) ==
        "body, at \"…段很长的说明文字这是一段很长的说明文字这是一段 {{错误}} "
        "这是一段很长的说明文字这是一段很长的说明文字\": "
        "there is no tag 错误 here\n");
}

TEST_CASE("every mistake is named, not only the first", "[publish][form]") {
  CHECK(problems(p("{{one}} {{#rows}}") + p("{{two}}") + p("{{/lines}}")) ==
        "body, at \"{{one}} {{#rows}}\": there is no tag one here\n"
        "body, at \"{{two}}\": there is no tag two here\n"
        "body, at \"{{/lines}}\": the section lines is closed but was not opened\n"
        "body, at \"{{one}} {{#rows}}\": the section rows is not closed\n");
}

TEST_CASE("sections that cross are named", "[publish][form]") {
  CHECK(problems(p("{{#rows}}{{#yes}}a{{/rows}}b{{/yes}}")) ==
        "body, at \"{{#rows}}{{#yes}}a{{/rows}}b{{/yes}}\": the section yes is to be closed before rows\n"
        "body, at \"…ows}}{{#yes}}a{{/rows}}b{{/yes}}\": the section yes is closed but was not opened\n");
}

TEST_CASE("a section that is not known is named once, and its tags not at all", "[publish][form]") {
  CHECK(problems(p("{{#lessons}}{{week}}{{/lessons}}")) ==
        "body, at \"{{#lessons}}{{week}}{{/lessons}}\": there is no tag lessons here\n");
}

TEST_CASE("a tag without its end is named", "[publish][form]") {
  CHECK(problems(p("Hours: {{title") + p("}} more")) ==
        "body, at \"Hours: {{title\": this tag is not closed with }} in its paragraph\n");
  CHECK(problems(p("{{title {{note}}")) ==
        "body, at \"{{title {{note}}\": this tag is not closed with }} in its paragraph\n");
  CHECK(problems(p("{{ }}")) == "body, at \"{{ }}\": this tag has no name\n");
  CHECK_FALSE(problems(p("{{{title}}}")).empty());
  CHECK_FALSE(problems(p("{{> other}}")).empty());
}

TEST_CASE("a list where a text is wanted is named", "[publish][form]") {
  CHECK(problems(p("{{rows}}")) == "body, at \"{{rows}}\": rows is not a text; open it as a section\n");
}

TEST_CASE("a section from the middle of one cell to another is named", "[publish][form]") {
  const std::string sentence =
      "this section begins in one table cell and ends in another: to repeat rows, put its tags at the start of the "
      "first "
      "cell and at the end of the last cell of these rows\n";
  CHECK(problems(tbl(tr({"x", "{{#rows}}{{code}}", "{{/rows}}"}))) == "body, at \"{{#rows}}{{code}}\": " + sentence);
  CHECK(problems(tbl(tr({"{{#rows}}{{code}}", "{{/rows}}", "y"}))) == "body, at \"{{#rows}}{{code}}\": " + sentence);
  CHECK(problems(tbl(tr({"{{#rows}}{{code}}"})) + p("{{/rows}}")) == "body, at \"{{#rows}}{{code}}\": " + sentence);
  CHECK(problems(p("{{#rows}}") + tbl(tr({"{{code}}{{/rows}}"}))) == "body, at \"{{#rows}}\": " + sentence);
}

TEST_CASE("a section from the middle of one paragraph to another is named", "[publish][form]") {
  const std::string sentence =
      "this section begins or ends in the middle of a paragraph, and not both in the same one: put its two tags in "
      "paragraphs of their own\n";
  CHECK(problems(p("Rows: {{#rows}}{{code}}") + p("{{/rows}}")) == "body, at \"Rows: {{#rows}}{{code}}\": " + sentence);
  CHECK(problems(p("{{#rows}}{{code}}") + p("x{{/rows}} y")) == "body, at \"{{#rows}}{{code}}\": " + sentence);
}

TEST_CASE("a section that ends outside its link or field is named", "[publish][form]") {
  CHECK_FALSE(
      problems("<w:p><w:hyperlink><w:r><w:t>x{{#rows}}{{code}}</w:t></w:r></w:hyperlink><w:r><w:t>{{/rows}}</w:t>"
               "</w:r></w:p>")
          .empty());
  CHECK_FALSE(
      problems("<w:p><w:r><w:t>{{#rows}}a</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>{{/rows}}"
               "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
          .empty());
}

TEST_CASE("a text box's sections begin and end in it, and its mistakes are named once", "[publish][form]") {
  const auto box = [](const std::string& text) {
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>" + p(text) +
           "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p(text) +
           "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  };
  CHECK(problems(box("{{#rows}}") + p("{{/rows}}")) ==
        "body, at \"{{#rows}}\": the section rows is not closed\n"
        "body, at \"{{/rows}}\": the section rows is closed but was not opened\n");
}

TEST_CASE("a form with mistakes is not filled, and all of them are told", "[publish][form]") {
  const publish::Form form = form_of(p("{{one}}") + p("{{two}}"));
  try {
    form.fill(form_test_values(), {});
    FAIL("it was filled");
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::input);
    CHECK(std::string(error.what()) ==
          "the form form.docx cannot be used: mistakes in its tags: 2\n"
          "  body, at \"{{one}}\": there is no tag one here\n"
          "  body, at \"{{two}}\": there is no tag two here");
  }
}

TEST_CASE("values that look like tags or arguments of sentences are only text", "[publish][form]") {
  const publish::Form form = form_of(p("{{title}}"));
  const publish::Value values = publish::Value::Group{{"title", "{{note}} {problem}"}};
  CHECK(reading(unzip(form.fill(values, {})).at("word/document.xml")) == "{{note}} {problem}\n");
}

}  // namespace attune::test
