// docs/CLI.md, "form", and syllabi made from Word forms.

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "base/zip_archive.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune;
using attune::test::run_attune_after;

namespace {

using FormJson = nlohmann::json;

struct FormSample {
  attune::test::TemporaryFolder folder;
  std::string file = (folder / "sample.attune").string();
  std::string to = (folder / "out").string();
  std::string form = (attune::test::source_dir() / "tests/publish/fixtures/libreoffice.docx").string();
  std::string wrong = (attune::test::source_dir() / "tests/publish/fixtures/mistakes.docx").string();
  FormSample() { REQUIRE(run_attune({"new", file, "--sample"}).exit_code == 0); }
};

}  // namespace

TEST_CASE("syllabi are made from a Word form, the same bytes every time", "[cli]") {
  const FormSample sample;
  const auto make = [&](const std::string& name) {
    const auto run = run_attune_after(
        "SOURCE_DATE_EPOCH=1788220800",
        {"syllabus", sample.file, "EMP201", "--to", sample.to, "--language", "en", "--template", name});
    CHECK(run.err.empty());
    REQUIRE(run.exit_code == 0);
    return attune::base::read_file(sample.to + "/EMP201 Doctor-Patient Communication.docx");
  };
  const std::string once = make(sample.form);
  CHECK(make(sample.form) == once);
  const std::string body = attune::base::ZipArchive(once).read("word/document.xml").value();
  CHECK(body.find("Form of ") != std::string::npos);
  CHECK(body.find("Doctor-Patient Communication") != std::string::npos);
  CHECK(make("course-form.en") != once);
}

TEST_CASE("a form with mistakes writes nothing, names them all and ends with 2", "[cli]") {
  const FormSample sample;
  const auto run = run_attune({"syllabus", sample.file, "--all", "--to", sample.to, "--template", sample.wrong});
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("mistakes in its tags: 3\n") != std::string::npos);
  CHECK(run.err.find("header 1, at \"{{course.head}}\": there is no tag course.head here") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(sample.to));
  CHECK(run_attune({"form", sample.wrong}).exit_code == 2);
}

TEST_CASE("a form makes Word documents only", "[cli]") {
  const FormSample sample;
  const auto run =
      run_attune({"syllabus", sample.file, "EMP201", "--to", sample.to, "--format", "html", "--template", sample.form});
  CHECK(run.exit_code == 1);
  CHECK_FALSE(std::filesystem::exists(sample.to));
}

TEST_CASE("the form command lists tags, values and problems", "[cli]") {
  const FormSample sample;
  const auto run = run_attune({"form", sample.form, sample.file, "EMP201", "--format", "json", "--language", "en"});
  CHECK(run.exit_code == 0);
  const FormJson form = FormJson::parse(run.out);
  CHECK(form["problems"].empty());
  CHECK(form["tags"][0]["tag"] == "course.title");
  CHECK(form["tags"][0]["values"][0] == "Doctor-Patient Communication");
  const FormJson wrong = FormJson::parse(run_attune({"form", sample.wrong, "--format", "json"}).out);
  CHECK(wrong["problems"].size() == 3);
  CHECK(wrong["problems"][0]["part"] == "body");
  CHECK_FALSE(wrong["tags"][0].contains("values"));
}

TEST_CASE("what is no form, or half a question, is refused", "[cli]") {
  const FormSample sample;
  CHECK(run_attune({"form", sample.file}).exit_code == 2);
  CHECK(run_attune({"form", "no-such-form"}).exit_code == 2);
  CHECK(run_attune({"form", (sample.folder / "none.docx").string()}).exit_code == 2);
  CHECK(run_attune({"form", sample.form, sample.file}).exit_code == 1);
  CHECK(run_attune({"form", sample.form, sample.file, "NONE"}).exit_code == 1);
}
