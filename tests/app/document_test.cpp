#include "app/document.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "tests/support/files.h"

using namespace attune;
using app::Document;
using app::Edit;

namespace {

model::Course course(std::string code) {
  model::Course row;
  row.code = std::move(code);
  return row;
}

}  // namespace

TEST_CASE("an edit is in the file when it returns, and undo takes it back after opening again", "[app][document]") {
  const test::TemporaryFolder folder;
  const auto file = folder / "a.attune";
  {
    const auto document = Document::create(file);
    REQUIRE(document->edit("Add course", [](Edit& edit) { edit.put(course("MED1")); }));
  }
  const auto document = Document::open(file);
  REQUIRE(document->snapshot()->courses().size() == 1);
  CHECK(document->snapshot()->courses()[0].code == "MED1");
  REQUIRE(document->next_undo() != nullptr);
  CHECK(document->next_undo()->label.text == "Add course");
  CHECK(document->undo());
  CHECK(document->snapshot()->courses().empty());
  CHECK_FALSE(document->undo());
  CHECK(document->redo());
  CHECK(document->snapshot()->courses().size() == 1);
  CHECK(document->history().size() == 3);
  CHECK(document->check().empty());
}

TEST_CASE("an edit that throws leaves no trace", "[app][document]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a.attune");
  CHECK_THROWS_AS(document->edit("Add course",
                                 [](Edit& edit) {
                                   edit.put(course("MED1"));
                                   throw base::Error(base::ErrorKind::input, "no");
                                 }),
                  base::Error);
  CHECK(document->snapshot()->courses().empty());
  CHECK(document->history().empty());
}

TEST_CASE("an edit that changes nothing is no step of the history", "[app][document]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a.attune");
  CHECK_FALSE(document->edit("Nothing", [](Edit&) {}));
  CHECK_FALSE(document->edit("Come and go", [](Edit& edit) { edit.remove(edit.put(course("MED1"))); }));
  CHECK(document->history().empty());
}

TEST_CASE("deleting a course takes its activities, their alignments and references to it along", "[app][document]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a.attune");
  model::Id<model::Course> first;
  document->edit("Fill", [&](Edit& edit) {
    model::Framework framework;
    framework.key = "own";
    const auto framework_id = edit.put(framework);
    model::Competency competency;
    competency.framework = framework_id;
    competency.code = "E1";
    const auto competency_id = edit.put(competency);
    first = edit.put(course("A"));
    model::Course later = course("B");
    later.prerequisites = {first};
    edit.put(later);
    model::Activity activity;
    activity.course = first;
    activity.code = "A-1";
    model::Alignment alignment;
    alignment.activity = edit.put(activity);
    alignment.competency = competency_id;
    edit.put(alignment);
  });
  const auto before = document->snapshot();
  document->edit("Delete", [&](Edit& edit) { edit.remove(first); });
  CHECK(document->snapshot()->courses().size() == 1);
  CHECK(document->snapshot()->courses()[0].prerequisites.empty());
  CHECK(document->snapshot()->activities().empty());
  CHECK(document->snapshot()->alignments().empty());
  CHECK(document->snapshot()->competencies().size() == 1);
  document->undo();
  CHECK(document->snapshot()->courses()[1].prerequisites == std::vector{first});
  CHECK(document->snapshot()->alignments()[0] == before->alignments()[0]);
}

TEST_CASE("what another program wrote is seen, and edits start from it", "[app][document]") {
  const test::TemporaryFolder folder;
  const auto here = Document::create(folder / "a.attune");
  const auto there = Document::open(folder / "a.attune");
  int announced = 0;
  const auto listening = here->changed.connect([&](const model::Changes& changes) { announced += changes.everything; });
  CHECK_FALSE(here->refresh());
  there->edit("Add course", [](Edit& edit) { edit.put(course("A")); });
  here->edit("Add course", [](Edit& edit) { edit.put(course("B")); });
  CHECK(announced == 1);
  CHECK(here->snapshot()->courses().size() == 2);
  CHECK(there->refresh());
  CHECK(there->snapshot()->courses().size() == 2);
  CHECK(there->check().empty());
}
