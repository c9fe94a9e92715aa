// attune report: docs/CLI.md.

#include <catch2/catch.hpp>

#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune;
using attune::test::run_attune_after;

TEST_CASE("reports are written to a folder, and what there is not is a wrong call", "[cli][report]") {
  const attune::test::TemporaryFolder folder;
  const std::string file = (folder / "sample.attune").string(), out = (folder / "out").string();
  REQUIRE(run_attune({"new", file, "--sample"}).exit_code == 0);

  const auto run = run_attune({"report", file, "accreditation", "--standard", "wfme-2015", "--to", out});
  CHECK(run.exit_code == 0);
  CHECK(run.out == out + "/accreditation-wfme-2015.docx\n");
  CHECK(std::filesystem::exists(out + "/accreditation-wfme-2015.docx"));
  CHECK(run_attune({"report", file, "matrix", "--to", out}).out == out + "/matrix.xlsx\n");
  CHECK(run_attune({"report", file, "minutes", "--since", "2026-01-01", "--to", out, "--format", "html"}).exit_code ==
        0);
  CHECK(run_attune({"report", file, "plan", "--close", "untaught", "--max", "2", "--to", out}).exit_code == 0);

  const auto wrong = [&](std::vector<std::string> arguments, const std::string& part) {
    arguments.insert(arguments.begin(), {"report", file});
    arguments.insert(arguments.end(), {"--to", (folder / "none").string()});
    const auto failed = run_attune(arguments);
    INFO(failed.err);
    CHECK(failed.exit_code == 1);
    CHECK(failed.err.find(part) != std::string::npos);
  };
  wrong({"nonsense"}, "choose one of accreditation, coverage, gaps");
  wrong({"gaps", "--format", "xlsx"}, "choose one of docx, pdf, html");
  wrong({"accreditation"}, "cn-standard-2016, aamc-pcrs, wfme-2015");
  wrong({"accreditation", "--standard", "gmc"}, "no standard gmc");
  wrong({"minutes"}, "--since");
  wrong({"plan", "--close", "nonsense"}, "no rule nonsense");
  CHECK_FALSE(std::filesystem::exists(folder / "none"));
  CHECK(run_attune({"report", (folder / "missing.attune").string(), "gaps", "--to", out}).exit_code == 2);
  CHECK(run_attune_after("ulimit -f 8;", {"report", file, "gaps", "--to", (folder / "full").string()}).exit_code == 3);
}
