// What happens to files when the world is against the program: full disks, kills, files that may not be written.

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <optional>

#include "base/atomic_file.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

namespace fs = std::filesystem;
using attune::base::read_file;
using attune::base::write_file;
using attune::test::run_attune;
using attune::test::run_attune_after;

namespace {

// A programme, and a spreadsheet that would make it several times larger.
struct Files {
  attune::test::TemporaryFolder folder;
  std::string programme = (folder / "a.attune").string(), input = (folder / "in").string();
  Files() {
    REQUIRE(run_attune({"new", programme, "--framework", "empathy"}).exit_code == 0);
    fs::create_directory(input);
    std::string courses = "code,title,description\n";
    for (int i = 0; i < 3000; ++i) courses += "C" + std::to_string(i) + ",Course," + std::string(200, 'x') + "\n";
    write_file(folder / "in" / "courses.csv", courses);
  }
  std::string at(const char* name) const { return (folder / name).string(); }
  std::ptrdiff_t count() const { return std::distance(fs::directory_iterator(folder.path()), {}); }
};

// How to run a program as somebody whom permissions bind; nothing where that cannot be.
std::optional<std::string> somebody() {
  if (::geteuid() != 0) return "";
  const std::string as = "setpriv --reuid=65534 --regid=65534 --clear-groups";
  if (run_attune_after(as, {"--version"}).exit_code == 0) return as;
  WARN("not tested: root may write everything, and setpriv does not help");
  return std::nullopt;
}

}  // namespace

TEST_CASE("a disk that becomes full leaves the programme as it was", "[cli][reliability]") {
  const Files files;
  const std::string before = read_file(files.programme);
  const auto blocks = std::to_string(before.size() / 512 + 16);
  for (const char* limit : {"8", blocks.c_str()}) {
    const auto run =
        run_attune_after("ulimit -f " + std::string(limit) + ";", {"import", files.programme, files.input});
    CHECK(run.exit_code == 3);
    CHECK(run.err.starts_with("attune: " + files.programme));
    CHECK(run_attune({"check", files.programme}).exit_code == 0);
    CHECK(read_file(files.programme) == before);
    CHECK(files.count() == 2);
  }
}

TEST_CASE("a disk that becomes full leaves the old output, and no part of a new one", "[cli][reliability]") {
  const Files files;
  write_file(files.at("old.xlsx"), "old");
  fs::create_directory(files.at("csv"));
  write_file(files.at("csv/methods.csv"), "old");
  const std::string full = "ulimit -f 2;";
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"export", files.programme, files.at("old.xlsx")},
        {"export", files.programme, files.at("csv"), "--format", "workbook"},
        {"coverage", files.programme, "-o", files.at("old.xlsx"), "--format", "json"},
        {"new", files.at("b.attune"), "--sample"},
        {"import", files.at("b.attune"), files.input}}) {
    const auto run = run_attune_after(full, command);
    INFO(command[0] << ": " << run.err);
    CHECK(run.exit_code == 3);
    CHECK(run.err.find("attune: ") != std::string::npos);
  }
  CHECK(read_file(files.at("old.xlsx")) == "old");
  CHECK(read_file(files.at("csv/methods.csv")) == "old");
  CHECK(std::distance(fs::directory_iterator(files.at("csv")), {}) == 1);
  CHECK(files.count() == 4);
}

TEST_CASE("an import that is killed happened or did not", "[cli][reliability]") {
  const Files files;
  const std::string empty = read_file(files.programme);
  const std::string courses = run_attune({"coverage", files.programme, "--by", "course", "--format", "csv"}).out;
  for (const char* delay : {"0.01", "0.05", "0.1", "0.2", "0.4"}) {
    write_file(files.programme, empty);
    // The shell becomes the program's parent, kills it, and reports how it ended.
    run_attune_after("timeout -s KILL " + std::string(delay), {"import", files.programme, files.input});
    CHECK(run_attune({"check", files.programme}).exit_code == 0);
    const auto run = run_attune({"coverage", files.programme, "--by", "course", "--format", "csv"});
    CHECK(run.exit_code == 0);
    const auto lines = std::count(run.out.begin(), run.out.end(), '\n');
    CHECK((run.out == courses || lines == 3001));
  }
}

TEST_CASE("a new file that is killed on its way is not there, or is whole", "[cli][reliability]") {
  const Files files;
  for (const char* delay : {"0.02", "0.1", "0.3"}) {
    fs::remove(files.at("b.attune"));
    run_attune_after("timeout -s KILL " + std::string(delay), {"import", files.at("b.attune"), files.input});
    if (fs::exists(files.at("b.attune"))) {
      const auto run = run_attune({"coverage", files.at("b.attune"), "--by", "course", "--format", "csv"});
      CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 3001);
    }
  }
}

TEST_CASE("a file that may not be written can be read, and says so when it is to be changed", "[cli][reliability]") {
  const auto as = somebody();
  if (!as) return;
  const Files files;
  fs::permissions(files.folder.path(), fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                                           fs::perms::others_read | fs::perms::others_exec);
  const auto check = [&] {
    const std::string before = read_file(files.programme);
    CHECK(run_attune_after(*as, {"gaps", files.programme}).exit_code == 5);
    CHECK(run_attune_after(*as, {"check", files.programme}).exit_code == 0);
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"undo", files.programme}, {"import", files.programme, files.input}}) {
      const auto run = run_attune_after(*as, command);
      CHECK(run.exit_code == 3);
      CHECK(run.err.find("read-only") != std::string::npos);
    }
    CHECK(read_file(files.programme) == before);
  };
  SECTION("the file") {
    fs::permissions(files.programme, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    check();
  }
  SECTION("the folder") {
    fs::permissions(files.folder.path(), fs::perms::owner_write, fs::perm_options::remove);
    check();
    CHECK(run_attune_after(*as, {"new", files.at("n.attune")}).exit_code == 3);
    CHECK(run_attune_after(*as, {"gaps", files.programme, "-o", files.at("gaps.csv")}).exit_code == 3);
    CHECK(files.count() == 2);
    fs::permissions(files.folder.path(), fs::perms::owner_write, fs::perm_options::add);
  }
}
