// Whole files: one that LibreOffice saved, and the forms that ship.

#include <catch2/catch.hpp>
#include <cstdlib>

#include "base/atomic_file.h"
#include "publish/form/form_preview.h"
#include "tests/publish/form/form_support.h"
#include "tests/publish/support.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using namespace publish;

Form form_in(const std::string& file) { return Form(file, base::read_file(source_dir() / file), syllabus_tags()); }

Value rich_values(const std::string& language = "en") {
  const model::Snapshot programme = rich_programme();
  return syllabus_values(*programme, analysis::cover(*programme), course(*programme, "C1"), syllabus_options(language));
}

bool reads(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a form that LibreOffice saved is filled in all its parts", "[publish][form]") {
  const Form form = form_in("tests/publish/fixtures/libreoffice.docx");
  REQUIRE(form.problems().empty());
  const std::string bytes = form.fill(rich_values(), {});
  check_word_file(bytes);
  const auto parts = unzip(bytes);
  const std::string body = reading(parts.at("word/document.xml"));
  CHECK(reads(body, "Form of Patient & Contact\n"));
  CHECK(reads(body, "box: Box: C1\n"));
  CHECK(reads(body, "Lead: Lecturer A\n"));
  CHECK(reads(body, "First meetings.\nDiary\nAtlas\n"));
  CHECK(reads(body, "| Code | Activity | Hours |\n| A1 | What a patient sees | 2 |\n| A2 | The waiting hall | 6 |\n"));
  CHECK(reads(body, "Journal: 60"));
  CHECK(reads(body, "\nEnd\n"));
  CHECK_FALSE(reads(body, "Nothing outside courses"));
  CHECK(reading(parts.at("word/header1.xml")) == "Lakeside University\tC1\n");
  CHECK(reads(reading(parts.at("word/footer1.xml")), "2026-01-31"));
  CHECK(count_nodes(parts.at("word/document.xml"), "//w:r[w:rPr/w:b]/w:t[text()='Lecturer A']") == 1);
}

TEST_CASE("the forms that ship are right and say all that they ask for", "[publish][form]") {
  for (const std::string language : {"en", "zh_CN"}) {
    INFO(language);
    const Form form = form_in("templates/forms/course-form." + language + ".docx");
    CHECK(form.problems().empty());
    const std::string bytes = form.fill(rich_values(language), {});
    check_word_file(bytes);
    const std::string body = reading(unzip(bytes).at("word/document.xml"));
    CHECK_FALSE(reads(body, "{{"));
    CHECK(reads(body, language == "en" ? "Patient & Contact" : "《早期接触患者》课程教学大纲"));
    CHECK(reads(body, language == "en" ? "The waiting hall" : "患者看到什么"));
  }
}

TEST_CASE("a course without anything leaves a form that is whole", "[publish][form]") {
  const model::Snapshot programme = curriculum("programme title=P\nC1 \"Bare\"\n");
  const Value values = syllabus_values(*programme, analysis::cover(*programme), 0, syllabus_options());
  for (const std::string language : {"en", "zh_CN"})
    check_word_file(form_in("templates/forms/course-form." + language + ".docx").fill(values, {}));
}

TEST_CASE("a preview says what a tag will be, how often and where", "[publish][form]") {
  const Value values = form_test_values();
  const Form form = form_of(p("{{title}} {{title}}") + p("{{#rows}}{{code}}{{#entries}}{{name}}{{/entries}}{{/rows}}") +
                                p("{{^none}}{{note}}{{/none}}"),
                            {{"word/header1.xml", word_part("hdr", p("{{title}}"))}});
  const auto rows = preview(form, &values);
  REQUIRE(rows.size() == 7);
  CHECK(rows[0].name == "title");
  CHECK(rows[0].places == 3);
  CHECK(rows[0].parts.size() == 2);
  CHECK(rows[0].values == std::vector<std::string>{"Early & <Contact>"});
  CHECK(rows[1].use == TagUse::section);
  CHECK(rows[1].times == 2);
  CHECK(rows[2].inside == std::vector<std::string>{"rows"});
  CHECK(rows[2].values == std::vector<std::string>{"A", "B"});
  CHECK(rows[4].values == std::vector<std::string>{"a1", "a2"});
  CHECK(rows[5].times == 1);
  CHECK(rows[6].times == 0);
  CHECK(preview(form, nullptr)[0].values.empty());
}

TEST_CASE("LibreOffice opens the filled forms", "[publish][form]") {
  if (std::system("command -v soffice >/dev/null 2>&1") != 0) {
    WARN("skipped: LibreOffice is not installed");
    return;
  }
  const TemporaryFolder folder;
  const std::string at = folder.path().string();
  for (const std::string language : {"en", "zh_CN"})
    base::write_file(folder / (language + ".docx"),
                     form_in("templates/forms/course-form." + language + ".docx").fill(rich_values(language), {}));
  REQUIRE(std::system(("soffice -env:UserInstallation=file://" + at + "/profile --headless --convert-to pdf --outdir " +
                       at + " " + at + "/en.docx " + at + "/zh_CN.docx >/dev/null 2>&1")
                          .c_str()) == 0);
  CHECK(std::filesystem::file_size(folder / "en.pdf") > 1000);
  CHECK(std::filesystem::file_size(folder / "zh_CN.pdf") > 1000);
}

}  // namespace attune::test
