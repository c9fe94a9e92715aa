// The blank workbook: what people are given to fill in is what the import takes.

#include <utility>

#include <catch2/catch.hpp>

#include "app/jobs/import.h"
#include "app/jobs/new_programme.h"
#include "base/error.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

app::NewOptions with_framework() {
  app::NewOptions options;
  options.framework = "empathy";
  options.language = "zh_CN";
  options.language_2 = "en";
  return options;
}

}  // namespace

TEST_CASE("a blank workbook has the framework and no courses, and is a programme when it is imported",
          "[app][import]") {
  const TemporaryFolder folder;
  const auto workbook = folder / "blank.xlsx";
  app::write_blank_workbook(workbook, with_framework());
  app::ImportOptions options;
  options.input = workbook;
  const exchange::ImportPlan plan = app::plan_import_job(model::Curriculum(), options);
  CHECK(plan.findings.empty());
  app::import_into_new(folder / "new.attune", options);
  const auto programme = app::Document::open(folder / "new.attune")->snapshot();
  CHECK(programme->courses().empty());
  CHECK(programme->competencies().size() > 25);
  CHECK(programme->methods().size() > 10);
  CHECK(programme->programme().language == "zh_CN");
  // Nothing but the two is left.
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()) == 2);
}

TEST_CASE("a blank workbook that cannot be written leaves nothing", "[app][import]") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(app::write_blank_workbook(folder / "missing/blank.xlsx", with_framework()), base::Error);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a programme in Chinese begins with the framework, methods and levels in Chinese", "[app][import]") {
  const TemporaryFolder folder;
  const auto chinese = app::new_programme(folder / "zh.attune", with_framework())->snapshot();
  const auto english = app::new_programme(folder / "en.attune", [] {
                         app::NewOptions options = with_framework();
                         std::swap(options.language, options.language_2);
                         return options;
                       }())->snapshot();
  REQUIRE(chinese->competencies().size() == english->competencies().size());
  for (std::size_t i = 0; i < chinese->competencies().size(); ++i) {
    CHECK(chinese->competencies()[i].title == english->competencies()[i].title_2);
    CHECK(chinese->competencies()[i].title_2 == english->competencies()[i].title);
    CHECK(chinese->competencies()[i].statement == english->competencies()[i].statement_2);
  }
  CHECK(chinese->methods()[0].title == english->methods()[0].title_2);
  CHECK(chinese->scale().levels[0].title == english->scale().levels[0].title_2);
}

}  // namespace attune::test
