// A file is untrusted until it was looked at: whatever it is, one clear error and the file as it was.

#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <random>

#include "app/document.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "storage/digest.h"
#include "storage/migration.h"
#include "tests/support/files.h"
#include "tests/support/random_edit.h"

using namespace attune;
using app::Document;

namespace {

// The sentence with which opening is refused; empty when it is not.
std::string refusal(const std::filesystem::path& file) {
  const std::string before = std::filesystem::is_regular_file(file) ? base::read_file(file) : std::string();
  std::string sentence;
  try {
    Document::open(file);
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::input);
    sentence = error.what();
    if (std::filesystem::is_regular_file(file)) CHECK(base::read_file(file) == before);
  }
  return sentence;
}

// Without waiting for the disk, as base::write_file does.
void overwrite(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void run_sql(const std::filesystem::path& file, const char* sql) {
  sqlite3* handle = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
  CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(handle);
}

std::string content(const Document& document) { return storage::digest_of(document.snapshot()->tables()).to_string(); }

}  // namespace

TEST_CASE("what is no document is refused with a sentence that says what it is", "[storage]") {
  const test::TemporaryFolder folder;
  CHECK(refusal(folder / "missing") == (folder / "missing").string() + " does not exist");
  CHECK(refusal(folder.path()).ends_with("is not a file"));
  base::write_file(folder / "empty", "");
  CHECK(refusal(folder / "empty").ends_with("is empty; it is not an Attune document"));
  base::write_file(folder / "text", std::string(4096, 'x'));
  CHECK(refusal(folder / "text").find("not an Attune document") != std::string::npos);
  base::write_file(folder / "short", std::string("SQLite format 3\0", 16));
  CHECK(refusal(folder / "short").find("cut short") != std::string::npos);
  run_sql(folder / "other", "CREATE TABLE t (a); PRAGMA application_id=42;");
  CHECK(refusal(folder / "other").find("another application") != std::string::npos);
}

TEST_CASE("a file of a newer form is refused, one with foreign tables too", "[storage]") {
  const test::TemporaryFolder folder;
  Document::create(folder / "newer");
  run_sql(folder / "newer", "PRAGMA user_version=999");
  CHECK(refusal(folder / "newer").find("newer version") != std::string::npos);
  Document::create(folder / "trigger");
  run_sql(folder / "trigger", "CREATE TRIGGER t AFTER INSERT ON course BEGIN DELETE FROM course; END");
  CHECK(refusal(folder / "trigger").find("changed by another program") != std::string::npos);
}

TEST_CASE("a value that was changed behind Attune's back is noticed", "[storage]") {
  const test::TemporaryFolder folder;
  Document::create(folder / "a");
  run_sql(folder / "a", "UPDATE programme SET title = 'Forged'");
  CHECK(refusal(folder / "a").find("not what was written") != std::string::npos);
}

TEST_CASE("flipped bits are refused or change nothing that is read", "[storage]") {
  const test::TemporaryFolder folder;
  {
    const auto document = Document::create(folder / "a");
    test::RandomEdits edits(7);
    for (int i = 0; i < 60; ++i) try {
        document->edit("Random edit", [&](app::Edit& edit) { edits.change_something(edit); });
      } catch (const base::Error&) {
        // An edit that would break a reference is refused whole.
      }
  }
  const std::string whole = base::read_file(folder / "a");
  const std::string expected = content(*Document::open(folder / "a"));
  std::mt19937 random(11);
  int refused = 0;
  for (int i = 0; i < 300; ++i) {
    std::string damaged = whole;
    const std::size_t at = random() % damaged.size();
    damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
    overwrite(folder / "b", damaged);
    std::string read = expected;
    try {
      read = content(*Document::open(folder / "b"));
    } catch (const base::Error&) {
      ++refused;
    }
    CHECK(read == expected);
  }
  CHECK(refused > 10);
}

TEST_CASE("a file that is cut short is refused at any length", "[storage]") {
  const test::TemporaryFolder folder;
  Document::create(folder / "a");
  const std::string whole = base::read_file(folder / "a");
  for (std::size_t size = 0; size < whole.size(); size += 4096 + 512) {
    overwrite(folder / "b", whole.substr(0, size));
    CHECK_FALSE(refusal(folder / "b").empty());
  }
}

TEST_CASE("migrations run in order, in one transaction, and only those that are missing", "[storage]") {
  storage::Connection database = storage::Connection::in_memory();
  const std::array first = {storage::Migration{1, "CREATE TABLE a (x)"}};
  const std::array both = {first[0], storage::Migration{2, "ALTER TABLE a ADD COLUMN y; CREATE TABLE b (z)"}};
  storage::migrate(database, first);
  storage::migrate(database, both);
  storage::migrate(database, both);
  CHECK(database.single_integer("PRAGMA user_version") == 2);
  CHECK(database.single_integer("SELECT count(*) FROM sqlite_schema") == 2);
  const std::array broken = {both[0], both[1], storage::Migration{3, "CREATE TABLE c (x); CREATE TABLE b (z)"}};
  CHECK_THROWS_AS(storage::migrate(database, broken), base::Error);
  CHECK(database.single_integer("PRAGMA user_version") == 2);
  CHECK(database.single_integer("SELECT count(*) FROM sqlite_schema") == 2);
}

TEST_CASE("every table has what undo needs: a primary key, no triggers, no unique columns", "[storage]") {
  storage::Connection database = storage::Connection::in_memory();
  storage::migrate(database, storage::migrations());
  CHECK(database.single_integer("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") == 0);
  CHECK(database.single_integer("SELECT count(*) FROM sqlite_schema AS s, pragma_table_info(s.name) AS c "
                                "WHERE s.type = 'table' AND c.pk > 0") >= static_cast<std::int64_t>(model::kind_count));
  CHECK(database.single_integer("SELECT count(*) FROM sqlite_schema AS s WHERE s.type = 'table' AND NOT EXISTS "
                                "(SELECT 1 FROM pragma_table_info(s.name) AS c WHERE c.pk > 0)") == 0);
  CHECK(database.single_integer("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%UNIQUE%' OR sql LIKE '%CASCADE%' "
                                "OR sql LIKE '%SET NULL%'") == 0);
}

TEST_CASE("a write that was interrupted is taken back, also by who only wants to read", "[storage]") {
  const test::TemporaryFolder folder;
  Document::create(folder / "a")->edit("Add course", [](app::Edit& edit) {
    model::Course course;
    course.code = "MED1";
    edit.put(course);
  });
  const std::string before = content(*Document::open(folder / "a"));
  sqlite3* handle = nullptr;
  REQUIRE(sqlite3_open((folder / "a").c_str(), &handle) == SQLITE_OK);
  // With no room in memory the changed pages go to the file before the transaction ends.
  CHECK(sqlite3_exec(handle,
                     "PRAGMA cache_size=0; PRAGMA cache_spill=1; BEGIN; UPDATE course SET title = 'half'; "
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                     "INSERT INTO meta SELECT 'k' || i, hex(randomblob(200)) FROM n",
                     nullptr, nullptr, nullptr) == SQLITE_OK);
  std::filesystem::copy_file(folder / "a", folder / "b");
  std::filesystem::copy_file(folder / "a-journal", folder / "b-journal");
  sqlite3_close(handle);
  REQUIRE(std::filesystem::file_size(folder / "b-journal") > 0);
  CHECK(content(*Document::open(folder / "b", app::OpenMode::read_only)) == before);
}

TEST_CASE("nothing stays beside a document that nobody has open", "[storage]") {
  const test::TemporaryFolder folder;
  Document::create(folder / "a")->edit("Add course", [](app::Edit& edit) { edit.put(model::Course{}); });
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a new document is there only when all of it is", "[storage]") {
  const test::TemporaryFolder folder;
  const auto fail = [](Document&) { throw base::Error(base::ErrorKind::input, "no"); };
  CHECK_THROWS_AS(Document::create(folder / "a", {}, fail), base::Error);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a document that another program has locked is left alone after a while", "[storage]") {
  const test::TemporaryFolder folder;
  Document::create(folder / "a");
  sqlite3* handle = nullptr;
  REQUIRE(sqlite3_open((folder / "a").c_str(), &handle) == SQLITE_OK);
  CHECK(sqlite3_exec(handle, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
  try {
    Document::open(folder / "a");
    FAIL("was opened");
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::output);
    CHECK(std::string(error.what()).find("being changed by another program") != std::string::npos);
  }
  sqlite3_close(handle);
}

TEST_CASE("a copy of a document that another program has locked is not made at all", "[storage]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a");
  sqlite3* handle = nullptr;
  REQUIRE(sqlite3_open((folder / "a").c_str(), &handle) == SQLITE_OK);
  CHECK(sqlite3_exec(handle, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
  base::write_file(folder / "b", "old");
  CHECK_THROWS_AS(document->save_copy(folder / "b"), base::Error);
  CHECK(base::read_file(folder / "b") == "old");
  sqlite3_close(handle);
}

TEST_CASE("a document is never copied onto itself", "[storage]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a");
  CHECK_THROWS_AS(document->save_copy(folder / "a"), base::Error);
  document->save_copy(folder / "b");
  CHECK(content(*Document::open(folder / "b")) == content(*document));
}
