// Undo and redo have no code a command could get wrong: whatever was done is taken back and done again.

#include <catch2/catch.hpp>

#include "app/document.h"
#include "base/error.h"
#include "storage/digest.h"
#include "tests/support/files.h"
#include "tests/support/random_edit.h"
#include "tests/support/rounds.h"

using namespace attune;
using app::Document;

namespace {

std::string dump(const Document& document) {
  std::string text;
  model::for_each_entity([&]<class T>() {
    for (const T& entity : document.snapshot()->table<T>()) text += storage::digest_text(entity) + '\n';
  });
  return text;
}

// An edit that would break a reference (its target was deleted in the same edit) is refused whole.
bool try_edit(Document& document, test::RandomEdits& edits) {
  try {
    return document.edit("Random edit", [&](app::Edit& edit) { edits.change_something(edit); });
  } catch (const base::Error&) {
    return false;
  }
}

}  // namespace

TEST_CASE("random edits over every kind of entity are undone and redone to the byte", "[app][undo]") {
  const test::TemporaryFolder folder;
  const auto file = folder / "a.attune";
  auto document = Document::create(file);
  const std::string start = dump(*document);

  test::RandomEdits edits(20251);
  int made = 0;
  for (int i = 0; i < test::rounds(1500); ++i) made += try_edit(*document, edits);
  REQUIRE(made > test::rounds(1000));
  const std::string end = dump(*document);
  CHECK(document->check().empty());

  document = Document::open(file);
  REQUIRE(dump(*document) == end);

  int undone = 0;
  while (document->undo()) ++undone;
  CHECK(undone == made);
  CHECK(dump(*document) == start);

  document = Document::open(file);
  CHECK(dump(*document) == start);
  while (document->redo()) {
  }
  CHECK(dump(*document) == end);
  CHECK(document->check().empty());
}

TEST_CASE("a new edit after an undo ends what could be redone, but the history keeps it", "[app][undo]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a.attune");
  const auto add = [&](const char* code) {
    document->edit("Add course", [&](app::Edit& edit) {
      model::Course course;
      course.code = code;
      edit.put(course);
    });
  };
  add("A");
  document->undo();
  add("B");
  CHECK(document->next_redo() == nullptr);
  CHECK_FALSE(document->redo());
  CHECK(document->history().size() == 3);
  CHECK(document->changes_of(1).size() == 1);
}
