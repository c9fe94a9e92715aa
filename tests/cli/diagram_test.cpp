// docs/CLI.md, "Diagrams".

#include <catch2/catch.hpp>

#include "app/jobs/diagram.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune;
using attune::test::run_attune_after;

namespace {

struct DrawnSample {
  attune::test::TemporaryFolder folder;
  std::string file = (folder / "sample.attune").string(), out = (folder / "out.svg").string();
  DrawnSample() { REQUIRE(run_attune({"new", file, "--sample"}).exit_code == 0); }

  attune::test::ProgramRun draw(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"diagram", file});
    arguments.insert(arguments.end(), {"-o", out});
    return run_attune(arguments);
  }
  bool drawn() const { return std::filesystem::exists(out); }
};

}  // namespace

TEST_CASE("help lists every kind of diagram with an example", "[cli]") {
  const auto run = run_attune({"diagram", "--help"});
  CHECK(run.exit_code == 0);
  for (const std::string& kind : attune::app::diagram_kinds()) {
    INFO(kind);
    CHECK(run.out.find("attune diagram medicine.attune " + kind) != std::string::npos);
  }
  CHECK_THAT(run_attune({"diagram", "medicine.attune", "course", "--help"}).out, Catch::Contains("--course EMP201"));
}

TEST_CASE("a code that nothing has is one error that names what was probably meant", "[cli]") {
  const DrawnSample sample;
  const auto course = sample.draw({"course", "--course", "EMP20"});
  CHECK(course.exit_code == 1);
  CHECK_THAT(course.err, Catch::Contains("there is no course EMP20; did you mean EMP201?"));
  CHECK_THAT(sample.draw({"competency", "--competency", "empathy:E9"}).err, Catch::Contains("there is no competency"));
  const auto standard = sample.draw({"standards", "--standard", "zork"});
  CHECK(standard.exit_code == 1);
  CHECK_THAT(standard.err, Catch::Contains("cn-standard-2016"));
  CHECK_FALSE(sample.drawn());
}

TEST_CASE("options that a kind does not take, and needed ones that are missing, are wrong command lines", "[cli]") {
  const DrawnSample sample;
  const auto taken = sample.draw({"gaps", "--course", "EMP201"});
  CHECK(taken.exit_code == 1);
  CHECK_THAT(taken.err, Catch::Contains("gaps takes no --course"));
  CHECK(sample.draw({"heatmap", "--lines"}).exit_code == 1);
  CHECK(sample.draw({"map", "--with", sample.file}).exit_code == 1);
  const auto missing = sample.draw({"course"});
  CHECK(missing.exit_code == 1);
  CHECK_THAT(missing.err, Catch::Contains("needs --course"));
  CHECK(sample.draw({"diff"}).exit_code == 1);
  CHECK(sample.draw({"zork"}).exit_code == 1);
  CHECK(sample.draw({"diff", "--with", (sample.folder / "missing.attune").string()}).exit_code == 2);
  CHECK_FALSE(sample.drawn());
}

TEST_CASE("a worker that dies or hangs is one error, and kinds that need none are drawn without it", "[cli]") {
  const DrawnSample sample;
  const auto dead = run_attune_after("ATTUNE_WORKER=/bin/false", {"diagram", sample.file, "gaps", "-o", sample.out});
  CHECK(dead.exit_code == 4);
  CHECK_THAT(dead.err, Catch::StartsWith("attune: attune-worker refused what it was asked"));
  CHECK_FALSE(sample.drawn());
  CHECK(run_attune_after("ATTUNE_WORKER=/bin/false",
                         {"diagram", sample.file, "course", "--course", "EMP201", "-o", sample.out})
            .exit_code == 0);
  CHECK(sample.drawn());
}
