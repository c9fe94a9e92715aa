#include "publish/syllabus.h"

#include <catch2/catch.hpp>
#include <functional>

#include "base/atomic_file.h"
#include "base/error.h"
#include "publish/docx_writer.h"
#include "publish/html_writer.h"
#include "publish/syllabus_index.h"
#include "tests/publish/support.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using namespace publish;

std::string html_text(const model::Snapshot& programme, const SyllabusOptions& options = syllabus_options()) {
  return text_of(as_xml(write_html(syllabus_of(programme, options), templates())));
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// Every tag of the vocabulary has a value of its kind, and nothing else has.
void check_values(const Vocabulary& tags, const Value& value, const std::string& path) {
  const auto& group = std::get<Value::Group>(value.data());
  INFO(path);
  CHECK(group.size() == tags.size());
  for (const Member& member : group) {
    INFO(member.name);
    const Tag* tag = find_tag(tags, member.name);
    REQUIRE(tag);
    const auto* list = std::get_if<Value::List>(&member.value.data());
    switch (tag->kind) {
      case TagKind::group:
        check_values(tag->tags, member.value, path + "." + tag->name);
        break;
      case TagKind::list:
        REQUIRE(list);
        for (const Value& entry : *list) check_values(tag->tags, entry, path + "." + tag->name);
        break;
      case TagKind::texts:
        CHECK(list);
        break;
      case TagKind::yes_no:
        CHECK(std::holds_alternative<bool>(member.value.data()));
        break;
      case TagKind::text:
      case TagKind::picture:
        CHECK_FALSE(std::holds_alternative<Value::Group>(member.value.data()));
        break;
    }
  }
}

}  // namespace

TEST_CASE("the values hold exactly the tags of the vocabulary", "[publish][syllabus]") {
  const auto programme = rich_programme();
  check_values(syllabus_tags(),
               syllabus_values(*programme, analysis::cover(*programme), course(*programme, "C1"), syllabus_options()),
               "");
}

TEST_CASE("a syllabus tells the course's facts in words", "[publish][syllabus]") {
  const std::string text = html_text(rich_programme());
  for (const auto* part : {"Patient & Contact", "Clinical skills", "Lecturer A", "Year 1, term 2", "Early years",
                           "C0 Introduction", "First meetings.", "Required", "Clinical Medicine", "Diary", "Atlas"}) {
    INFO(part);
    CHECK(has(text, part));
  }
}

TEST_CASE("a syllabus shows levels by title and holes in words", "[publish][syllabus]") {
  const std::string text = html_text(rich_programme());
  for (const auto* part : {"A1 What a patient sees · Introduced", "A2 The waiting hall · Reinforced", "not taught",
                           "not declared", "not assessed", "X1 Journal · Summative", "no competency named"}) {
    INFO(part);
    CHECK(has(text, part));
  }
}

TEST_CASE("a syllabus shows the second classroom that serves the same competencies", "[publish][syllabus]") {
  const std::string text = html_text(rich_programme());
  CHECK(has(text, "Volunteering · Student Union · Library"));
  CHECK(has(text, "15\u00A0% of the cohort"));
}

TEST_CASE("activities stand in the order of their terms, with hours by main method", "[publish][syllabus]") {
  const std::string text = html_text(rich_programme());
  const auto at = [&](const std::string& part) { return text.find(part); };
  CHECK(at("What a patient sees") < at("Year 2, term 1"));
  CHECK(at("Year 2, term 1") < at("The waiting hall"));
  CHECK(has(text, "75\u00A0%"));
}

TEST_CASE("weights that are not the whole mark are said", "[publish][syllabus]") {
  CHECK(has(html_text(rich_programme()), "The weights add up to 60\u00A0%, not to 100\u00A0%."));
  CHECK_FALSE(has(html_text(curriculum("C1: X1 summative 40%, X2 summative 60%")), "add up"));
  // One of an activity may have its share of the course's mark.
  CHECK_FALSE(has(html_text(curriculum("C1: X1 summative 60%, A1 lecture, X2 summative 40% activity=A1")), "add up"));
}

TEST_CASE("an AAMC method is shown with its title where that is given", "[publish][syllabus]") {
  SyllabusOptions options = syllabus_options();
  CHECK(has(html_text(rich_programme(), options), "AM010"));
  options.method_titles["AM010"] = "Narrative Assessment";
  CHECK(has(html_text(rich_programme(), options), "Narrative Assessment (AM010)"));
}

TEST_CASE("a declaration of a parent covers what is taught below it", "[publish][syllabus]") {
  const std::string text = html_text(curriculum("E! E1>E!; C1 -> E@I: A1 lecture 2h -> E1@I"));
  CHECK(has(text, "within E"));
  CHECK(has(text, "through E1"));
  CHECK_FALSE(has(text, "not declared"));
  CHECK_FALSE(has(text, "not taught"));
}

TEST_CASE("a Chinese syllabus has Chinese titles and translated words", "[publish][syllabus]") {
  SyllabusOptions options = syllabus_options("zh_CN");
  options.catalogue = catalogue("zh_CN", {{"document\x04"
                                           "Course syllabus",
                                           "课程教学大纲"},
                                          {"not taught", "未讲授"},
                                          {"Year {year}, term {term}", "第{year}学年第{term}学期"},
                                          {"{year}-{month}-{day}", "{year}年{month}月{day}日"}});
  const Document document = syllabus_of(rich_programme(), options);
  CHECK(document.language == "zh_CN");
  CHECK(document.title == "C1 早期接触患者");
  const std::string html = write_html(document, templates());
  CHECK(has(html, "<html lang=\"zh-CN\">"));
  for (const auto* part :
       {"课程教学大纲", "未讲授", "第1学年第2学期", "察觉情绪线索", "引入", "Patient &amp; Contact"}) {
    INFO(part);
    CHECK(has(html, part));
  }
}

TEST_CASE("a Chinese syllabus has every text in Chinese that the programme has", "[publish][syllabus]") {
  const std::string text = html_text(rich_programme(), syllabus_options("zh_CN"));
  for (const auto* part : {"医学系", "讲师甲 · 护理系", "日记", "门诊大厅", "学生会 · 图书馆", "共情量表"}) {
    INFO(part);
    CHECK(has(text, part));
  }
  for (const auto* part :
       {"Medicine", "Lecturer A", "Nursing", "Diary", "Outpatient hall", "Student Union", "Library"}) {
    INFO(part);
    CHECK_FALSE(has(text, part));
  }
}

TEST_CASE("the levels stand in one sentence", "[publish][syllabus]") {
  CHECK(has(html_text(rich_programme()), "The levels, lowest first: Introduced, Reinforced, Mastered."));
}

TEST_CASE("a course with nothing but a code says plainly what is missing", "[publish][syllabus]") {
  const auto programme = curriculum("C1");
  const std::string html = write_html(syllabus_of(programme), templates());
  const std::string text = text_of(as_xml(html));
  CHECK(has(text, "No activities are planned yet."));
  CHECK(has(text, "No assessment is planned yet."));
  CHECK(has(text, "not mapped to any competency"));
  CHECK_FALSE(has(text, "Hours by method"));
  CHECK_FALSE(has(text, "Second classroom"));
  CHECK_FALSE(has(html, "<tbody>\n</tbody>"));
  CHECK_FALSE(write_docx(syllabus_of(programme), templates()).empty());
}

TEST_CASE("markup and tags in the data stay the text that they are", "[publish][syllabus]") {
  const std::string hostile = "<script>alert(1)</script> {{course.code}} ]]> --> \" onload='x' &amp; javascript:x";
  model::Tables tables;
  model::Course course_row;
  course_row.id = {base::Uuid::random()};
  course_row.code = "C1";
  course_row.title = course_row.description = course_row.department = course_row.lead = course_row.course_kind =
      course_row.resources = hostile + "\x01\x1F";
  std::get<model::Table<model::Course>>(tables) = model::Table<model::Course>({course_row});
  const auto programme = std::make_shared<const model::Curriculum>(tables);
  const Document document = syllabus_of(programme);
  const std::string html = write_html(document, templates());
  CHECK_FALSE(has(html, "<script"));
  CHECK(has(text_of(as_xml(html)), hostile));
  const auto parts = unzip(write_docx(document, templates()));
  CHECK(has(text_of(parts.at("word/document.xml")), hostile));
}

TEST_CASE("a template that cannot be used says so with its file", "[publish][syllabus]") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder / "syllabus");
  base::write_file(folder / "syllabus" / "syllabus.mustache", "<html>\n<p>{{course.tite}}</p></html>");
  SyllabusOptions options = syllabus_options();
  options.folders.insert(options.folders.begin(), folder.path());
  CHECK_THROWS_WITH(syllabus_of(curriculum("C1"), options),
                    Catch::EndsWith("syllabus.mustache, line 2, column 4: there is no tag course.tite here"));
  base::write_file(folder / "syllabus" / "syllabus.mustache", "<html><body><p>{{course.code}}</p></body></html>");
  CHECK(syllabus_of(curriculum("C1"), options).blocks.size() == 1);
}

TEST_CASE("the documentation describes every tag", "[publish][syllabus]") {
  CHECK(has(base::read_file(source_dir() / "docs/formats/templates.md"), reference(syllabus_tags())));
}

TEST_CASE("the documentation has an example for every tag", "[publish][syllabus]") {
  CHECK_FALSE(has(reference(syllabus_tags()), "|  |"));
}

TEST_CASE("a syllabus says what the course builds on and what builds on it", "[publish][syllabus]") {
  const auto programme =
      curriculum("C0 Y1.1 \"First\"\nC1 Y1.2 \"Second\" prerequisites=C0\nC2 Y2.1 \"Third\" prerequisites=C1\n");
  const std::string text = html_text(programme);
  CHECK(has(text, "C0 First"));
  CHECK(has(text, "Prerequisite ofC2 Third"));
}

TEST_CASE("the list of syllabi links to the files, whatever they are called", "[publish][syllabus]") {
  const auto programme = curriculum("C1 Y1.1 \"A & B\"\nC2 Y1.1 \"B\"\n");
  const std::vector<SyllabusFile> files = {{0, "C1 A & B.pdf"}, {1, "javascript:x 课.pdf"}};
  const std::string html = write_html(syllabus_index(*programme, files, "en", {}), templates());
  CHECK(has(html, "<a href=\"./C1%20A%20%26%20B.pdf\">A &amp; B</a>"));
  CHECK(has(html, "<a href=\"./javascript%3Ax%20%E8%AF%BE.pdf\">B</a>"));
}

}  // namespace attune::test
