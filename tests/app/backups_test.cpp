#include "app/backups.h"

#include <cstdlib>

#include <catch2/catch.hpp>

#include "app/edits/add.h"
#include "base/error.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

// The clock stands at this second of 2026 until it is gone.
struct At {
  explicit At(int second) { ::setenv("SOURCE_DATE_EPOCH", std::to_string(1'790'000'000 + second).c_str(), 1); }
  ~At() { ::unsetenv("SOURCE_DATE_EPOCH"); }
};

bool back_up_at(int second, const test::TemporaryDocument& document, std::size_t keep) {
  const At now(second);
  return app::make_backup(document.folder / "backups", document.document->file(), keep);
}

}  // namespace

TEST_CASE("a programme is copied when it has changed since its newest backup copy", "[app][backups]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1");
  CHECK(back_up_at(0, document, 5));
  CHECK_FALSE(back_up_at(1, document, 5));
  app::add_course(*document);
  CHECK(back_up_at(2, document, 5));
  const auto copies = app::backups_of(document.folder / "backups", document->file());
  REQUIRE(copies.size() == 2);
  CHECK(copies[0].time > copies[1].time);
  CHECK(copies[0].of == "programme");
  CHECK(app::Document::open(copies[0].copy, app::OpenMode::read_only)->snapshot()->courses().size() == 2);
  CHECK(app::Document::open(copies[1].copy, app::OpenMode::read_only)->history().size() == 1);
}

TEST_CASE("an undone edit is a change that is worth a copy, for its history", "[app][backups]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1");
  CHECK(back_up_at(0, document, 5));
  app::add_course(*document);
  document->undo();
  CHECK(back_up_at(1, document, 5));
}

TEST_CASE("only the newest backup copies are kept, and of this file alone", "[app][backups]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1"), other("E1!");
  {
    const At now(0);
    app::make_backup(document.folder / "backups", other.document->file(), 1);
  }
  for (int i = 1; i < 6; ++i) {
    app::add_course(*document);
    back_up_at(i, document, 3);
  }
  CHECK(app::backups_of(document.folder / "backups", document->file()).size() == 3);
  CHECK(app::backups_of(document.folder / "backups", other.document->file()).size() == 1);
  CHECK(app::backups_of(document.folder / "backups", {}).size() == 4);
  CHECK_FALSE(back_up_at(9, document, 0));
}

TEST_CASE("a backup copy that cannot be written says why and leaves nothing", "[app][backups]") {
  test::TemporaryDocument document("E1!");
  CHECK_THROWS(app::make_backup(document->file() / "no folder", document->file(), 5));
}
