#include "app/history_filter.h"

#include <cstdlib>
#include <ctime>

#include <catch2/catch.hpp>

#include "app/edits/change_field.h"
#include "app/edits/level.h"
#include "app/edits/remove.h"
#include "app/lookup.h"
#include "tests/support/document.h"

using namespace attune;
using app::HistoryFilter;
using model::Kind;

namespace {

// Step 1 fills; 2: Li changes C1; 3: Chen changes C2; 4: Chen deletes the activity of C1; 5 undoes that.
struct Edited {
  Edited() {
    c1 = app::entity_by_code(document.now(), Kind::course, "C1");
    document->set_author("li.wei");
    app::change_field(*document, c1, "title", "Narrative Medicine");
    document->set_author("chen.jing");
    app::change_field(*document, app::entity_by_code(document.now(), Kind::course, "C2"), "title", "Anatomy");
    app::remove(*document, {app::ref(document.now().activities()[0])});
    document->undo();
    read();
  }

  void read() { index = app::HistoryIndex::read(document->file(), index, {}); }

  std::vector<std::size_t> find(const HistoryFilter& filter) {
    std::vector<std::size_t> steps;
    for (const std::size_t at : app::find_steps(document->history(), index.get(), filter, base::Catalogue()))
      steps.push_back(at + 1);
    return steps;
  }

  test::TemporaryDocument document{"E1! ; C1 Y1.1: A1 lecture 2h -> E1@I ; C2 Y1.1"};
  app::EntityRef c1;
  std::shared_ptr<const app::HistoryIndex> index;
};

using Steps = std::vector<std::size_t>;

}  // namespace

TEST_CASE("an empty filter passes the whole history", "[app][history]") {
  Edited edited;
  CHECK(edited.find({}) == Steps{1, 2, 3, 4, 5});
}

TEST_CASE("the history is searched by names, people and values, whatever the case", "[app][history]") {
  Edited edited;
  CHECK(edited.find({.text = "NARRATIVE"}) == Steps{2});
  CHECK(edited.find({.text = "change chen"}) == Steps{3});
  CHECK(edited.find({.text = "nothing like it"}).empty());
  CHECK(edited.find({.author = "li.wei"}) == Steps{2});
}

TEST_CASE("a thing's history has what belonged to it, and what was undone", "[app][history]") {
  Edited edited;
  CHECK(edited.find({.thing = edited.c1}) == Steps{1, 2, 4, 5});
  CHECK(edited.find({.thing = app::ref(edited.document.now().competencies()[0])}) == Steps{1, 4, 5});
  CHECK(edited.find({.kind = Kind::alignment}) == Steps{1, 4, 5});
  CHECK(edited.find({.kind = Kind::teacher}).empty());
  CHECK(edited.index->kinds().contains(Kind::activity));
}

TEST_CASE("an index that is read on knows the new steps", "[app][history]") {
  Edited edited;
  app::change_field(*edited.document, edited.c1, "title", "Ethics");
  CHECK(edited.find({.text = "ethics"}).empty());
  edited.read();
  CHECK(edited.find({.text = "ethics"}) == Steps{6});
}

TEST_CASE("steps are found by the day on the wall", "[app][history]") {
  const char* zone = std::getenv("TZ");
  const std::string before = zone == nullptr ? "" : zone;
  ::setenv("TZ", "Asia/Shanghai", 1);
  ::tzset();
  CHECK(app::local_day("2026-01-31T17:15:30Z") == "2026-02-01");
  CHECK(app::local_day("2026-01-31T15:15:30Z") == "2026-01-31");
  CHECK(app::local_day("yesterday").empty());
  if (zone == nullptr)
    ::unsetenv("TZ");
  else
    ::setenv("TZ", before.c_str(), 1);
  ::tzset();
  Edited edited;
  const std::string today = app::local_day(edited.document->history()[0].time);
  CHECK(edited.find({.day = today}).size() >= 1);
  CHECK(edited.find({.day = "1999-01-01"}).empty());
}
