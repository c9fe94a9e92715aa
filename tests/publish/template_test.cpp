#include "publish/template.h"

#include <catch2/catch.hpp>

#include "tests/publish/support.h"

namespace attune::test {
namespace {

using namespace publish;

const Vocabulary tags = {
    {"title", TagKind::text, {}, {}, {}},
    {"yes", TagKind::yes_no, {}, {}, {}},
    {"lines", TagKind::texts, {}, {}, {}},
    {"rows", TagKind::list, {}, {}, {{"code", TagKind::text, {}, {}, {}}}},
    {"course", TagKind::group, {}, {}, {{"code", TagKind::text, {}, {}, {}}}},
};

std::string page(const std::string& body) { return "<html>\n" + body + "\n</html>"; }

std::string error_of(const std::string& body) {
  try {
    Template({"form.mustache", page(body)}, tags);
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::input);
    return error.what();
  }
  return {};
}

std::string fill(const std::string& body, const Value& values, const base::Catalogue& words = {}) {
  const std::string filled = Template({"form.mustache", page(body)}, tags).fill(values, words);
  return filled.substr(7, filled.size() - 15);
}

Value with_title(const std::string& title) { return Value::Group{{"title", title}}; }

}  // namespace

TEST_CASE("a section that is not closed is named with its line and column", "[publish][template]") {
  CHECK(error_of("<p>\n  {{#rows}}x</p>") == "form.mustache, line 3, column 3: the section rows is not closed");
}

TEST_CASE("columns count characters, not bytes", "[publish][template]") {
  CHECK(error_of("<p>课程{{#rows}}</p>") == "form.mustache, line 2, column 6: the section rows is not closed");
}

TEST_CASE("a tag that is not known is named where it stands", "[publish][template]") {
  CHECK(error_of("<p>{{titel}}</p>") == "form.mustache, line 2, column 4: there is no tag titel here");
  CHECK(error_of("<p>{{code}}</p>") == "form.mustache, line 2, column 4: there is no tag code here");
  CHECK(error_of("<p>{{course.titel}}</p>") == "form.mustache, line 2, column 4: there is no tag course.titel here");
  CHECK(error_of("<p>{{has_title}}</p>") == "form.mustache, line 2, column 4: there is no tag has_title here");
}

TEST_CASE("an entry's own tags are known inside its list only", "[publish][template]") {
  CHECK(error_of("{{#rows}}<p>{{code}} {{title}}</p>{{/rows}}").empty());
  CHECK_FALSE(error_of("{{#rows}}{{/rows}}{{code}}").empty());
}

TEST_CASE("sections closed in the wrong order are refused", "[publish][template]") {
  CHECK(error_of("{{#rows}}{{#yes}}{{/rows}}{{/yes}}") ==
        "form.mustache, line 2, column 18: the section yes is to be closed before rows");
  CHECK(error_of("{{/rows}}") == "form.mustache, line 2, column 1: the section rows is closed but was not opened");
}

TEST_CASE("a tag without its end is refused", "[publish][template]") {
  CHECK(error_of("<p>{{title</p>") == "form.mustache, line 2, column 4: this tag is not closed with }}");
  CHECK(error_of("<p>{{ }}</p>") == "form.mustache, line 2, column 4: this tag has no name");
}

TEST_CASE("what would write values unescaped, or load another template, is refused", "[publish][template]") {
  for (const auto* tag : {"{{{title}}}", "{{&title}}", "{{=<% %>=}}", "{{> other}}"})
    CHECK_FALSE(error_of(tag).empty());
}

TEST_CASE("markup that is not well-formed is refused with its place", "[publish][template]") {
  CHECK(error_of("<p>x</b>").starts_with("form.mustache, line 2, column "));
  CHECK(error_of("<p>&nbsp;</p>") ==
        "form.mustache, line 2, column 4: this & begins no character reference: write &amp;");
  CHECK(error_of("<p><script>x</script></p>") == "form.mustache, line 2, column 5: documents have no element <script>");
}

TEST_CASE("a template may ask for contents, a new page and links", "[publish][template]") {
  CHECK(error_of("<nav class=\"4\">Contents</nav><hr/><p><a href=\"https://example.org\">there</a></p>").empty());
}

TEST_CASE("a list as text and a text without braces are refused", "[publish][template]") {
  CHECK_FALSE(error_of("{{rows}}").empty());
  CHECK_FALSE(error_of("{{#t}}Words {{title}}{{/t}}").empty());
  CHECK_FALSE(error_of("{{#t}}Words").empty());
}

TEST_CASE("deep nesting is refused instead of exhausting the stack", "[publish][template]") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  CHECK_FALSE(error_of(deep).empty());
  std::string closed = deep;
  for (int i = 0; i < 100000; ++i) closed += "</div>";
  CHECK_FALSE(error_of(closed).empty());
}

TEST_CASE("values are escaped and never read as tags", "[publish][template]") {
  CHECK(fill("<p>{{title}}</p>", with_title("a < b & {{yes}} ]]> \x01\x0B")) ==
        "<p>a &lt; b &amp; {{yes}} ]]&gt; </p>");
}

TEST_CASE("an empty text hides its section and shows the inverted one", "[publish][template]") {
  CHECK(fill("{{#title}}yes{{/title}}{{^title}}no{{/title}}", with_title("")) == "no");
  CHECK(fill("{{#title}}yes{{/title}}{{^title}}no{{/title}}", with_title("x")) == "yes");
}

TEST_CASE("has_ tells whether a list has entries", "[publish][template]") {
  const std::string body = "{{#has_lines}}<ul>{{#lines}}<li>{{.}}</li>{{/lines}}</ul>{{/has_lines}}";
  CHECK(fill(body, Value::Group{{"lines", Value::List{"a", "b"}}}) == "<ul><li>a</li><li>b</li></ul>");
  CHECK(fill(body, Value::Group{{"lines", Value::List{}}}).empty());
}

TEST_CASE("words are translated, and spaces of any script inside a tag do not matter", "[publish][template]") {
  const auto chinese = catalogue("zh_CN", {{"Hours", "学时"}, {"document\x04Term", "学期"}, {"Term", "术语"}});
  CHECK(fill("{{#t}}Hours{{/t}} {{# t }}Term{{/ t }} {{#t}}Other{{/t}}", Value::Group{}, chinese) == "学时 学期 Other");
  CHECK(fill("{{　title　}}{{! a comment }}", with_title("x")) == "x");
}

TEST_CASE("a template in an earlier folder takes the place of the installed one", "[publish][template]") {
  CHECK_THROWS_AS(find_template(templates(), "syllabus", "no-such"), base::Error);
  CHECK(find_template(templates(), "syllabus", "syllabus") == templates()[0] / "syllabus/syllabus.mustache");
  CHECK(find_template(templates(), "syllabus", "own/form.mustache") == "own/form.mustache");
}

}  // namespace attune::test
