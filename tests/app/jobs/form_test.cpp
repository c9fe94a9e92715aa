#include "app/jobs/form.h"

#include <catch2/catch.hpp>
#include <regex>

#include "app/jobs/syllabus.h"
#include "base/atomic_file.h"
#include "base/zip_archive.h"
#include "publish/zip_package.h"
#include "tests/support/curriculum.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

constexpr double text_width = 12700.0 * (11906 - 2 * 1134) / 20;  // of the form's page, in English metric units

// A Word document that says this, on A4 with margins of 2 cm, with nothing that is not needed.
std::string word_form(const std::string& text) {
  const std::string package = "http://schemas.openxmlformats.org/package/2006/";
  return publish::zip_package(
      {{"[Content_Types].xml",
        "<Types xmlns=\"" + package +
            "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
            "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
       {"_rels/.rels",
        "<Relationships xmlns=\"" + package +
            "relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
       {"word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" +
            text +
            "</w:t></w:r></w:p><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            "<w:pgMar w:left=\"1134\" w:right=\"1134\"/></w:sectPr></w:body></w:document>"}});
}

// What the first group of the expression matches, wherever it does.
std::vector<std::string> all_of(const std::string& text, const std::string& expression) {
  const std::regex pattern(expression);
  std::vector<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) found.push_back((*at)[1]);
  return found;
}

std::string one_of(const std::string& text, const std::string& expression) {
  const auto found = all_of(text, expression);
  INFO(expression);
  REQUIRE(found.size() == 1);
  return found.front();
}

// A number of the PNG's header: its width stands at 16, its height at 20.
double number_at(const std::string& png, std::size_t at) {
  double number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number * 256 + static_cast<unsigned char>(png[at + i]);
  return number;
}

struct Courses {
  Courses() : programme(curriculum("programme language=en title=Medicine; E1!; C1 Y1.1 \"Early contact\" -> E1@I: A1 "
                                   "lecture 2h -> E1@I; C2 Y1.2 \"Ward\": A2 lecture 1h")) {}

  // The syllabus of one course, as the form has it.
  std::string filled(model::Index course) {
    app::SyllabusJob job;
    job.courses = {course};
    job.folder = folder / "out";
    job.template_name = (folder / "form.docx").string();
    return base::read_file(app::syllabus_job(*programme, job).front());
  }

  model::Snapshot programme;
  TemporaryFolder folder;
};

}  // namespace

TEST_CASE("the course's diagram is put into a Word form: the picture, its relation, its type and its size",
          "[app][form]") {
  Courses courses;
  base::write_file(courses.folder / "form.docx", word_form("Before {{diagram.course}} after"));
  const std::string bytes = courses.filled(0);
  const base::ZipArchive file(bytes);

  const std::string body = *file.read("word/document.xml");
  const std::string id = one_of(body, "r:embed=\"([^\"]+)\"");
  const std::string relations = *file.read("word/_rels/document.xml.rels");
  const std::string relation = one_of(relations, "(<Relationship [^>]*Id=\"" + id + "\"[^>]*>)");
  CHECK(one_of(relation, "Type=\"([^\"]+)\"") ==
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
  const std::string target = one_of(relation, "Target=\"/([^\"]+)\"");
  CHECK(one_of(*file.read("[Content_Types].xml"), "Extension=\"png\" ContentType=\"([^\"]+)\"") == "image/png");

  const std::string png = file.read(target).value();
  REQUIRE(png.starts_with("\x89PNG\r\n\x1A\n"));
  const double width = std::stod(one_of(body, "<wp:extent cx=\"([0-9]+)\"")),
               height = std::stod(one_of(body, "<wp:extent cx=\"[0-9]+\" cy=\"([0-9]+)\""));
  CHECK(width > text_width / 4);
  CHECK(width <= text_width + 1);
  CHECK(width / height == Approx(number_at(png, 16) / number_at(png, 20)).epsilon(0.01));
  // Its words are those of the course, and the form's stay where they were.
  CHECK(one_of(body, "<wp:docPr [^>]*descr=\"([^\"]+)\"").find("C1") != std::string::npos);
  CHECK(body.find("Before ") < body.find("<w:drawing"));
  CHECK(body.find(" after") > body.find("</w:drawing>"));
  CHECK(body.find("{{") == std::string::npos);

  // Another course's picture is another one.
  const std::string other = courses.filled(1);
  const base::ZipArchive second(other);
  CHECK(second.read(target).value() != png);
}

TEST_CASE("a diagram that nobody draws is named before a Word form is filled", "[app][form]") {
  Courses courses;
  base::write_file(courses.folder / "form.docx", word_form("See {{diagram.cuorse}} here"));
  const publish::Form form = app::read_form(courses.folder / "form.docx");
  REQUIRE(form.problems().size() == 1);
  CHECK(form.problems()[0].sentence().english().find("diagram.cuorse") != std::string::npos);
  CHECK_THROWS(courses.filled(0));
  CHECK_FALSE(std::filesystem::exists(courses.folder / "out"));
}

}  // namespace attune::test
