#include "app/jobs/report.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <stop_token>

#include "app/jobs/content_digest.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "tests/support/document.h"

namespace attune::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* reported_programme =
    "programme title=Medicine; E! E1>E!I emotional \"Notice cues\"\n"
    "C1 Y1.1 \"Early contact\" -> E1@I: A1 lecture 2h -> E1@I, X1 summative -> E1\n"
    "framework std \"The standard\" role=standard status=adopted\nT1! \"Cues\" T2! \"Nobody\"\n"
    "relation from=std:T1 to=own:E1 relation=broader\n";

std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[fs::relative(entry.path(), folder).generic_string()] = base::read_file(entry.path());
  return files;
}

app::ReportJob job_named(const std::string& name, const fs::path& folder) {
  app::ReportJob job;
  job.name = name;
  job.folder = folder;
  job.standard = "std";
  job.since = "2000-01-01";
  return job;
}

std::vector<fs::path> made(TemporaryDocument& document, const app::ReportJob& job,
                           const base::Progress& progress = {}) {
  return app::report_job(app::report_subject(*document, job), job, progress);
}

base::ErrorKind refused(TemporaryDocument& document, const app::ReportJob& job) {
  try {
    made(document, job);
  } catch (const base::Error& error) {
    return error.kind();
  }
  FAIL("nothing was refused");
  return base::ErrorKind::defect;
}

}  // namespace

TEST_CASE("every report is made in each of its formats", "[app][report]") {
  TemporaryDocument document(reported_programme);
  for (const app::ReportKind& kind : app::report_kinds())
    for (const std::string_view format : kind.formats) {
      app::ReportJob job = job_named(std::string(kind.name), document.folder / "out");
      job.format = std::string(format);
      const auto files = made(document, job);
      INFO(kind.name << " " << format);
      REQUIRE(files.size() == 1);
      CHECK(files[0].extension() == "." + job.format);
      CHECK(fs::file_size(files[0]) > 1000);
    }
}

TEST_CASE("the reports that are made as PDF can be looked at before, on the paper that is asked for", "[app][report]") {
  TemporaryDocument document(reported_programme);
  for (const app::ReportKind& kind : app::report_kinds()) {
    INFO(kind.name);
    app::ReportJob job = job_named(std::string(kind.name), document.folder / "out");
    job.paper = publish::Paper::letter;
    const auto subject = app::report_subject(*document, job);
    if (!kind.has("pdf")) {
      CHECK_THROWS_AS(app::report_pages(subject, job), base::Error);
      continue;
    }
    const app::PagedFiles files = app::report_pages(subject, job);
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == (kind.of_standard ? "accreditation-std" : std::string(kind.name)));
    const publish::Page& page = files[0].document->pages().front();
    CHECK((page.width == 612 || page.height == 612));
    // The file that the job writes has as many pages.
    job.format = "pdf";
    const std::string pdf = base::read_file(made(document, job).front());
    const std::string count = "/Count " + std::to_string(files[0].document->pages().size());
    CHECK(pdf.find(count) != std::string::npos);
  }
  CHECK(fs::exists(document.folder / "out"));
}

TEST_CASE("what cannot be reported is refused, and nothing is written", "[app][report]") {
  TemporaryDocument document(reported_programme);
  const fs::path out = document.folder / "out";
  const auto with = [&](const std::string& name, auto change) {
    app::ReportJob job = job_named(name, out);
    change(job);
    return refused(document, job);
  };
  const auto nothing = [](app::ReportJob&) {};
  CHECK(with("nonsense", nothing) == base::ErrorKind::usage);
  CHECK(with("gaps", [](auto& job) { job.format = "xlsx"; }) == base::ErrorKind::usage);
  CHECK(with("accreditation", [](auto& job) { job.standard = "own"; }) == base::ErrorKind::usage);
  CHECK(with("accreditation", [](auto& job) { job.standard.clear(); }) == base::ErrorKind::usage);
  CHECK(with("minutes", [](auto& job) { job.since = "2026-02-29"; }) == base::ErrorKind::usage);
  CHECK(with("minutes", [](auto& job) { job.since.clear(); }) == base::ErrorKind::usage);
  CHECK(with("pack", [](auto& job) { job.format = "docx"; }) == base::ErrorKind::usage);
  CHECK(with("gaps", [](auto& job) { job.language = "fr"; }) == base::ErrorKind::usage);
  CHECK_FALSE(fs::exists(out));
}

TEST_CASE("a pack is the same bytes each time, and an own folder that holds something is left alone", "[app][report]") {
  TemporaryDocument document(reported_programme);
  const auto first = made(document, job_named("pack", document.folder / "one"));
  made(document, job_named("pack", document.folder / "two" / ""));
  CHECK(first.front().filename() == "index.html");
  const auto one = contents(document.folder / "one");
  CHECK(one == contents(document.folder / "two"));
  CHECK(one.size() == first.size());
  for (const auto* name : {"accreditation-std.docx", "coverage.html", "gaps.docx", "matrix.xlsx", "verification.xlsx",
                           "diagrams/gaps.svg", "syllabi/C1 Early contact.docx", "workbook.xlsx"}) {
    INFO(name);
    CHECK(one.contains(name));
  }
  CHECK(refused(document, job_named("pack", document.folder / "one")) == base::ErrorKind::output);
  CHECK(contents(document.folder / "one") == one);
}

TEST_CASE("a pack that is stopped leaves nothing behind", "[app][report]") {
  TemporaryDocument document(reported_programme);
  std::stop_source stop;
  const base::Progress progress(
      [&](double share, const base::Message&) {
        if (share > 0.3) stop.request_stop();
      },
      stop.get_token());
  const fs::path parent = document.folder / "packs";
  fs::create_directory(parent);
  CHECK_THROWS_AS(made(document, job_named("pack", parent / "pack"), progress), base::Error);
  CHECK(fs::is_empty(parent));
}

TEST_CASE("minutes know the steps since a day and what was taken back", "[app][report]") {
  TemporaryDocument document("C1: A1 lecture 2h");
  const model::Activity before = document.now().activities()[0];
  document->edit("Longer", [&](app::Edit& edit) {
    model::Activity longer = before;
    longer.hours = 4;
    edit.put(longer);
  });
  document->undo();
  const auto subject = app::report_subject(*document, job_named("minutes", {}));
  REQUIRE(subject.steps.size() >= 2);
  const auto& edit = subject.steps[subject.steps.size() - 2];
  CHECK(edit.label == "Longer");
  CHECK(edit.taken_back);
  REQUIRE(edit.things.size() == 1);
  REQUIRE(edit.things[0].fields.size() == 1);
  CHECK(edit.things[0].fields[0].name == "Hours");
  CHECK(edit.things[0].fields[0].before == "2");
  CHECK(edit.things[0].fields[0].after == "4");
  CHECK(subject.steps.back().label == "Undone: Longer");
  app::ReportJob later = job_named("minutes", {});
  later.since = "9999-12-31";
  CHECK(app::report_subject(*document, later).steps.empty());
}

TEST_CASE("minutes call thresholds of the policy by their names", "[app][report]") {
  TemporaryDocument document("stage preclinical title=Early from_year=1 to_year=1 ; C1");
  document->edit("Decide", [&](app::Edit& edit) {
    for (const char* key : {"reach", "balance.preclinical.emotional", "unheard of"}) {
      model::Policy policy;
      policy.id = model::Id<model::Policy>::random();
      policy.key = key;
      policy.value = "0.5";
      edit.put(policy);
    }
  });
  const auto subject = app::report_subject(*document, job_named("minutes", {}));
  std::set<std::string> names;
  for (const auto& thing : subject.steps.back().things) names.insert(thing.name);
  CHECK(names == std::set<std::string>{"Share of the cohort from which a competency counts as reached",
                                       "Emotional empathy: share of the effective hours, Early", "unheard of"});
}

TEST_CASE("two files that say the same have the same digest, and any change gives another one", "[app][report]") {
  const TemporaryDocument one("C1: A1 lecture 2h"), two("C1: A1 lecture 2h"), other("C1: A1 lecture 3h");
  CHECK(app::content_digest(one.now()) == app::content_digest(two.now()));
  CHECK(app::content_digest(one.now()) != app::content_digest(other.now()));
}

}  // namespace attune::test
