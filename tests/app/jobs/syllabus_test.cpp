#include "app/jobs/syllabus.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <set>
#include <stop_token>

#include "app/jobs/each.h"
#include "app/jobs/picture.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "publish/pdf_writer.h"
#include "tests/support/curriculum.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

model::Snapshot twelve_courses() {
  std::string text = "programme language=en language_2=zh_CN title=Medicine title_2=医学\n";
  for (int i = 1; i <= 12; ++i)
    text +=
        "C" + std::to_string(i) + " Y1.1 \"Course " + std::to_string(i) + "\" title_2=课程" + std::to_string(i) + "\n";
  return curriculum(text);
}

app::SyllabusJob job_for(const model::Curriculum& programme, const std::filesystem::path& folder) {
  app::SyllabusJob job;
  job.courses.resize(programme.courses().size());
  std::iota(job.courses.begin(), job.courses.end(), model::Index{0});
  job.folder = folder;
  job.format = app::DocumentFormat::html;
  return job;
}

base::ErrorKind kind_of_error(const std::function<void()>& work) {
  try {
    work();
  } catch (const base::Error& error) {
    return error.kind();
  }
  FAIL("nothing was thrown");
  return {};
}

}  // namespace

TEST_CASE("syllabi of many courses are a file each and a list of them", "[app][syllabus]") {
  const auto programme = twelve_courses();
  const TemporaryFolder folder;
  for (const auto format : {app::DocumentFormat::docx, app::DocumentFormat::pdf, app::DocumentFormat::html}) {
    app::SyllabusJob job = job_for(*programme, folder / std::to_string(static_cast<int>(format)));
    job.format = format;
    const auto files = app::syllabus_job(*programme, job);
    REQUIRE(files.size() == 13);
    for (const auto& file : files) CHECK(std::filesystem::file_size(file) > 500);
    CHECK(files[1].filename().string().starts_with("C2 Course 2."));
    CHECK(files.back().filename() == "index.html");
    const std::string index = base::read_file(files.back());
    for (std::size_t i = 0; i < 12; ++i)
      CHECK(index.find("C" + std::to_string(i + 1) + "%20Course") != std::string::npos);
  }
}

TEST_CASE("a PDF syllabus has each font once, for its text and for its diagram", "[app][syllabus]") {
  const auto programme =
      curriculum("E1!I \"Notice 察觉\"; C1 Y1.1 \"Talks 谈话\": A1 lecture 2h -> E1@I, X1 summative -> E1");
  const TemporaryFolder folder;
  app::SyllabusJob job = job_for(*programme, folder / "out");
  job.format = app::DocumentFormat::pdf;
  const std::string pdf = base::read_file(app::syllabus_job(*programme, job).front());
  std::multiset<std::string> fonts;
  constexpr std::string_view key = "/FontName /";
  for (std::size_t at = pdf.find(key); at != std::string::npos; at = pdf.find(key, at + 1)) {
    const std::size_t plus = pdf.find('+', at), end = pdf.find_first_of(" \n", plus);
    fonts.insert(pdf.substr(plus, end - plus));
  }
  CHECK(fonts.size() >= 2);
  for (const std::string& font : fonts) {
    INFO(font);
    CHECK(fonts.count(font) == 1);
  }
}

TEST_CASE("one syllabus needs no list", "[app][syllabus]") {
  const auto programme = twelve_courses();
  const TemporaryFolder folder;
  app::SyllabusJob job = job_for(*programme, folder / "out");
  job.courses.resize(1);
  CHECK(app::syllabus_job(*programme, job).size() == 1);
  CHECK_FALSE(std::filesystem::exists(folder / "out/index.html"));
}

TEST_CASE("syllabi that are stopped leave the folder as it was", "[app][syllabus]") {
  const auto programme = twelve_courses();
  const TemporaryFolder folder;
  for (const double when : {0.0, 0.5, 0.95}) {
    std::stop_source stop;
    const base::Progress progress(
        [&](double share, const base::Message&) {
          if (share >= when) stop.request_stop();
        },
        stop.get_token());
    const auto out = folder / std::to_string(when);
    CHECK(kind_of_error([&] { app::syllabus_job(*programme, job_for(*programme, out), progress); }) ==
          base::ErrorKind::cancelled);
    CHECK((!std::filesystem::exists(out) || std::filesystem::is_empty(out)));
  }
}

TEST_CASE("a mistake in the template is told before anything is written", "[app][syllabus]") {
  const auto programme = twelve_courses();
  const TemporaryFolder folder;
  base::write_file(folder / "own.mustache", "<html>\n<p>{{course.tite}}</p></html>");
  app::SyllabusJob job = job_for(*programme, folder / "out");
  job.template_name = (folder / "own.mustache").string();
  CHECK(kind_of_error([&] { app::syllabus_job(*programme, job); }) == base::ErrorKind::input);
  CHECK_FALSE(std::filesystem::exists(folder / "out"));
}

TEST_CASE("a syllabus in both languages needs a programme that has two", "[app][syllabus]") {
  const TemporaryFolder folder;
  const auto two = twelve_courses();
  app::SyllabusJob job = job_for(*two, folder / "two");
  job.courses.resize(1);
  job.language = app::both_languages;
  const std::string html = base::read_file(app::syllabus_job(*two, job).front());
  CHECK(html.find("<span class=\"second\" lang=\"zh-CN\">课程1</span>") != std::string::npos);
  CHECK(html.find("Course 1") != std::string::npos);
  const auto one = curriculum("programme language=en title=Medicine\nC1\n");
  CHECK(kind_of_error([&] { app::syllabus_job(*one, job); }) == base::ErrorKind::usage);
}

TEST_CASE("syllabi on pages are those of the files, in the order of the courses", "[app][syllabus]") {
  const auto programme = twelve_courses();
  app::SyllabusJob job = job_for(*programme, {});
  job.paper = publish::Paper::letter;
  const app::PagedFiles files = app::syllabus_pages(*programme, job);
  REQUIRE(files.size() == 12);
  CHECK(files[1].name == "C2 Course 2");
  CHECK(files[1].title == "C2 Course 2");
  CHECK(files[1].document->document().title.find("Course 2") != std::string::npos);
  CHECK(files[1].document->pages().front().width == 612);
  // What is saved from them is what the job writes.
  const TemporaryFolder folder;
  app::save_document(files[1].document->document(), folder / "one.html");
  job.courses = {1};
  job.folder = folder / "out";
  CHECK(base::read_file(folder / "one.html") == base::read_file(app::syllabus_job(*programme, job).front()));
  CHECK(kind_of_error([&] { app::save_document(files[1].document->document(), folder / "one.odt"); }) ==
        base::ErrorKind::usage);
  CHECK_FALSE(std::filesystem::exists(folder / "one.odt"));
}

TEST_CASE("pages can be stopped, and a Word form has none", "[app][syllabus]") {
  const auto programme = twelve_courses();
  std::stop_source stop;
  const base::Progress progress([&](double, const base::Message&) { stop.request_stop(); }, stop.get_token());
  CHECK(kind_of_error([&] { app::syllabus_pages(*programme, job_for(*programme, {}), progress); }) ==
        base::ErrorKind::cancelled);
  app::SyllabusJob form = job_for(*programme, {});
  form.template_name = "form.docx";
  CHECK(kind_of_error([&] { app::syllabus_pages(*programme, form); }) == base::ErrorKind::usage);
}

TEST_CASE("things made on several threads come in their order, and the first failure counts", "[app][each]") {
  const auto name = [](std::size_t) { return base::Message(); };
  const auto numbers = app::for_each_of(
      100, {}, name, [](std::stop_token) -> app::Maker { return [](std::size_t i) { return std::to_string(i); }; });
  REQUIRE(numbers.size() == 100);
  for (std::size_t i = 0; i < 100; ++i) CHECK(numbers[i] == std::to_string(i));
  CHECK(app::for_each_of(0, {}, name, [](std::stop_token) { return app::Maker(); }).empty());
  CHECK(kind_of_error([&] {
          app::for_each_of(100, {}, name, [](std::stop_token) -> app::Maker {
            return [](std::size_t i) -> std::string {
              if (i >= 3) throw base::Error(base::ErrorKind::input, "no");
              return {};
            };
          });
        }) == base::ErrorKind::input);
}

TEST_CASE("a diagram is lines and text in a PDF document, not pixels", "[app][picture]") {
  diagram::Scene scene;
  scene.size = {200, 100};
  scene.words.push_back({"Heading", {20, 40}, 60, diagram::Font::body, diagram::Role::note});
  publish::Document document;
  document.blocks.push_back({publish::Figure{app::picture_of(scene), "a diagram", {}}});
  const std::string pdf = publish::write_pdf(document, {app::templates_dir()});
  CHECK(pdf.find("/Subtype /Image") == std::string::npos);
  CHECK(pdf.find("/FontDescriptor") != std::string::npos);
}

}  // namespace attune::test
