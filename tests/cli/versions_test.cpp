// docs/CLI.md: what-if, agreement, settle and rollover.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

using attune::test::run_attune;

namespace {

using VersionsJson = nlohmann::json;

// A small programme of the test's own, made from sheets.
struct SmallProgramme {
  attune::test::TemporaryFolder folder;
  std::string file = (folder / "small.attune").string();

  SmallProgramme() {
    sheet("frameworks", "key,title,status,role\nold,Edition 1,adopted,own\nnew,Edition 2,draft,own\n");
    sheet("competencies", "framework,code,title\nold,E1,Calm\nold,E2,Care\nnew,N1,Calm\nnew,N2,Care\n");
    sheet("relations", "from_framework,from,relation,to_framework,to\nold,E1,replaced by,new,N1\n");
    sheet("courses", "code,title,year,term\nM1,Ethics,1,1\n");
    sheet("activities", "code,course,title,hours\nA1,M1,Visit,2\nA2,M1,Talk,2\n");
    sheet("alignments",
          "from_kind,from,framework,competency,level,author\nactivity,A1,old,E1,I,Li\nactivity,A1,old,E1,R,Wang\n"
          "activity,A2,old,E2,I,Li\n");
    // That two authors aligned the same is meant.
    REQUIRE(run_attune({"import", file, (folder / "sheets").string()}).exit_code == 0);
  }

  void sheet(const std::string& name, const std::string& text) {
    std::filesystem::create_directories(folder / "sheets");
    attune::base::write_file(folder / "sheets" / (name + ".csv"), text);
  }

  VersionsJson json(std::vector<std::string> arguments, int exit_code = 0) const {
    arguments.insert(arguments.begin() + 1, file);
    arguments.insert(arguments.end(), {"--format", "json"});
    const auto run = run_attune(arguments);
    INFO(run.err);
    REQUIRE(run.exit_code == exit_code);
    return VersionsJson::parse(run.out);
  }

  std::string bytes() const { return attune::base::read_file(file); }
};

}  // namespace

TEST_CASE("a what-if shows what becomes of gaps and coverage, and changes the file only when it is kept", "[cli]") {
  const SmallProgramme small;
  const std::string before = small.bytes();
  const std::vector<std::string> trying = {"what-if",  "--set", "activity", "A2",     "new:N1", "R",     "--remove",
                                           "activity", "A1",    "--change", "course", "M1",     "title", "Morals"};
  const VersionsJson tried = small.json(trying);
  CHECK(tried["kept"] == false);
  CHECK(tried["before"]["taught"] == 0.5);
  const VersionsJson closed = {{"rule", "untaught"}, {"code", "N1"}}, opened = {{"rule", "untaught"}, {"code", "E1"}};
  CHECK(std::find(tried["closed"].begin(), tried["closed"].end(), closed) != tried["closed"].end());
  CHECK(std::find(tried["opened"].begin(), tried["opened"].end(), opened) != tried["opened"].end());
  CHECK(small.bytes() == before);

  std::vector<std::string> keeping = trying;
  keeping.push_back("--keep");
  const VersionsJson kept = small.json(keeping);
  CHECK(kept["kept"] == true);
  CHECK(kept["closed"] == tried["closed"]);
  CHECK(run_attune({"undo", small.file}).out.find("Keep what was tried") != std::string::npos);
  CHECK(small.json({"coverage"})["programme"]["taught"] == 0.5);
}

TEST_CASE("a what-if that cannot be meant says why and changes nothing", "[cli]") {
  const SmallProgramme small;
  const std::string before = small.bytes();
  CHECK(run_attune({"what-if", small.file}).exit_code == 1);
  CHECK(run_attune({"what-if", small.file, "--set", "planet", "A1", "E1", "R"}).exit_code == 1);
  CHECK(run_attune({"what-if", small.file, "--change", "course", "M1", "colour", "red"}).exit_code == 1);
  CHECK(run_attune({"what-if", small.file, "--set", "activity", "A1", "E1"}).exit_code == 1);
  const auto level = run_attune({"what-if", small.file, "--keep", "--set", "activity", "A1", "E1", "Z"});
  CHECK(level.exit_code == 2);
  CHECK(level.err == "attune: Z is not a level of the scale\n");
  CHECK(run_attune({"what-if", small.file, "--keep", "--set", "activity", "A9", "E1", "R"}).exit_code == 2);
  const auto hours = run_attune({"what-if", small.file, "--keep", "--change", "activity", "A1", "hours", "many"});
  CHECK(hours.exit_code == 2);
  CHECK(hours.err == "attune: hours of A1: many is not a number.\n");
  CHECK(small.bytes() == before);
}

TEST_CASE("two authors' disagreements are listed, and settled one by one", "[cli]") {
  const SmallProgramme small;
  const VersionsJson open = small.json({"agreement", "--authors", "Li", "Wang"});
  CHECK(open["first"] == "Li");
  REQUIRE(open["disagreements"].size() == 2);
  CHECK(open["disagreements"][0] == VersionsJson{{"kind", "activity"},
                                                 {"code", "A1"},
                                                 {"framework", "old"},
                                                 {"competency", "E1"},
                                                 {"first", "I"},
                                                 {"second", "R"}});
  CHECK(open["disagreements"][1]["second"].is_null());
  CHECK(run_attune({"settle", small.file, "activity", "A1", "E1", "R", "--authors", "Li", "Wang"}).exit_code == 0);
  CHECK(run_attune({"settle", small.file, "activity", "A2", "E2", "-", "--authors", "Li", "Wang"}).exit_code == 0);
  const VersionsJson settled = small.json({"agreement", "--authors", "Li", "Wang"});
  CHECK(settled["disagreements"].empty());
  CHECK(settled["observed"] == 1);
  const auto nobody = run_attune({"agreement", small.file, "--authors", "Li", "Nobody"});
  CHECK(nobody.exit_code == 2);
  CHECK(nobody.err == "attune: Nobody has aligned nothing; authors are: Li; Wang\n");
  CHECK(run_attune({"agreement", small.file}).exit_code == 1);
}

TEST_CASE("two copies that were mapped apart are compared by their names", "[cli]") {
  const SmallProgramme small;
  const std::string copy = (small.folder / "copy.attune").string();
  std::filesystem::copy_file(small.file, copy);
  REQUIRE(run_attune({"what-if", copy, "--keep", "--set", "activity", "A2", "E2", "M"}).exit_code == 0);
  const VersionsJson open = small.json({"agreement", copy});
  CHECK(open["second"] == "copy.attune");
  REQUIRE(open["disagreements"].size() == 1);
  CHECK(open["disagreements"][0]["second"] == "M");
  CHECK(run_attune({"settle", small.file, "activity", "A2", "E2", "M"}).exit_code == 0);
  CHECK(small.json({"agreement", copy})["disagreements"].empty());
}

TEST_CASE("a programme is rolled over to a new edition in one edit, with a report of what is left behind", "[cli]") {
  const SmallProgramme small;
  const std::string before = small.bytes();
  const VersionsJson dry = small.json({"rollover", "--framework", "new", "--dry-run"}, 5);
  CHECK(dry["carried"] == 2);
  CHECK(dry["done"] == false);
  REQUIRE(dry["left_behind"].size() == 1);
  CHECK(dry["left_behind"][0]["why"] == "nothing replaces E2");
  CHECK(dry["without_predecessor"] == VersionsJson{"N2"});
  CHECK(small.bytes() == before);

  const VersionsJson done = small.json({"rollover", "--framework", "new"}, 5);
  CHECK(done["left_behind"] == dry["left_behind"]);
  CHECK(small.json({"coverage"})["programme"]["taught"] == 0.5);
  CHECK(run_attune({"undo", small.file}).exit_code == 0);
  CHECK(run_attune({"check", small.file}).exit_code == 0);
}

TEST_CASE("a new year is a new file that can be compared with the one before", "[cli]") {
  const SmallProgramme small;
  const std::string next = (small.folder / "next.attune").string();
  const VersionsJson done = small.json({"rollover", "--to", next, "--title", "Medicine 2027"});
  CHECK(done["left_behind"].empty());
  const auto diff = VersionsJson::parse(run_attune({"diff", small.file, next, "--format", "json"}).out);
  REQUIRE(diff["differences"].size() == 1);
  CHECK(diff["differences"][0]["kind"] == "programme");
  CHECK(run_attune({"rollover", small.file, "--to", next}).exit_code == 3);
  CHECK(run_attune({"rollover", small.file}).exit_code == 1);
  CHECK(run_attune({"rollover", small.file, "--framework", "none"}).exit_code == 2);
  CHECK(run_attune({"rollover", small.file, "--framework", "old"}).exit_code == 2);
}
