#include "base/atomic_file.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/error.h"
#include "tests/support/files.h"

using namespace attune::base;
using attune::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const TemporaryFolder& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a file is replaced whole, and nothing is left beside it", "[base][file]") {
  const TemporaryFolder folder;
  write_file(folder / "a.txt", "old and longer");
  write_file(folder / "a.txt", "new");
  CHECK(read_file(folder / "a.txt") == "new");
  CHECK(files_in(folder) == 1);
}

TEST_CASE("a write that fails leaves the old file and nothing beside it", "[base][file]") {
  const TemporaryFolder folder;
  write_file(folder / "a.txt", "old");
  {
    PendingFile pending(folder / "a.txt");
    CHECK_THROWS_AS(pending.commit(), Error);  // the library wrote nothing
  }
  {
    PendingFile pending(folder / "a.txt");
    std::ofstream(pending.path()) << "half of the new";
  }
  CHECK(read_file(folder / "a.txt") == "old");
  CHECK(files_in(folder) == 1);
}

TEST_CASE("a folder in the file's place is an error of output that names it", "[base][file]") {
  const TemporaryFolder folder;
  fs::create_directories(folder / "taken/inside");
  try {
    write_file(folder / "taken", "new");
    FAIL("was written");
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::output);
    CHECK(std::string(error.what()).find("taken") != std::string::npos);
  }
  CHECK(files_in(folder) == 1);
}

TEST_CASE("a new version keeps the permissions of the old, and a link stays a link", "[base][file]") {
  const TemporaryFolder folder;
  write_file(folder / "a.txt", "old");
  fs::permissions(folder / "a.txt", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("a.txt", folder / "link");
  write_file(folder / "link", "new");
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(read_file(folder / "a.txt") == "new");
  CHECK(fs::status(folder / "a.txt").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a file that is missing, or a folder, cannot be read", "[base][file]") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(read_file(folder / "none"), Error);
  CHECK_THROWS_AS(read_file(folder.path()), Error);
}

TEST_CASE("a device is written to and stays a device", "[base][file]") {
  write_file("/dev/null", "gone");
  CHECK(fs::is_character_file("/dev/null"));
  CHECK_THROWS_AS(PendingFile("/dev/null").claim(), Error);
}

TEST_CASE("a name as long as names can be is written", "[base][file]") {
  const TemporaryFolder folder;
  const std::string name(255, 'n');
  write_file(folder / name, "new");
  CHECK(read_file(folder / name) == "new");
}

TEST_CASE("the system's reasons are sentences of ours", "[base][file]") {
  const TemporaryFolder folder;
  const auto why = [](const fs::path& file) {
    try {
      write_file(file, "x");
    } catch (const Error& error) {
      return std::string(error.what()).substr(file.string().size());
    }
    return std::string();
  };
  CHECK(why(folder / "no/such/file") == " cannot be written: there is no such file or folder");
  CHECK(why(folder.path()) == " cannot be written: it is a folder");
}
