// The blank workbook: what people are given to fill in is what the import takes.

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

}  // namespace attune::test
