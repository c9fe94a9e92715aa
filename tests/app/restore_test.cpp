// Whatever was edited, undone and done again: the programme of any step of the history can be had back, whole or thing
// by thing, and having it back is an edit like any other.

#include "app/restore.h"

#include <catch2/catch.hpp>

#include "app/edits/change_field.h"
#include "app/edits/remove.h"
#include "app/lookup.h"
#include "base/error.h"
#include "storage/digest.h"
#include "tests/support/document.h"
#include "tests/support/random_edit.h"
#include "tests/support/rounds.h"

using namespace attune;
using app::Document;
using app::Moment;

namespace {

std::string content_of(const model::Curriculum& curriculum) {
  std::string text;
  model::for_each_entity([&]<class T>() {
    for (const T& entity : curriculum.table<T>()) text += storage::digest_text(entity) + '\n';
  });
  return text;
}

std::string content_of(const Document& document) { return content_of(*document.snapshot()); }

// Edits at random, with an undo or a redo among them; what the programme was after each step.
std::vector<std::string> wander(Document& document, std::uint32_t seed, int count) {
  test::RandomEdits edits(seed);
  std::mt19937 random(seed);
  std::vector<std::string> contents{content_of(document)};
  for (int i = 0; i < count; ++i) {
    const auto die = random() % 6;
    try {
      if (die == 0)
        document.undo();
      else if (die == 1)
        document.redo();
      else
        document.edit("Random edit", [&](app::Edit& edit) { edits.change_something(edit); });
    } catch (const base::Error&) {
      // It would have broken a reference.
    }
    if (document.history().size() == contents.size()) contents.push_back(content_of(document));
  }
  return contents;
}

app::EntityRef course_called(const model::Curriculum& curriculum, std::string_view code) {
  return app::entity_by_code(curriculum, model::Kind::course, code);
}

std::int64_t last_step(const Document& document) { return document.history().back().seq; }

std::string refusal(const std::function<void()>& change) {
  try {
    change();
  } catch (const base::Error& error) {
    return error.in(base::Catalogue());
  }
  return {};
}

}  // namespace

TEST_CASE("going back to any step gives exactly the programme of that step", "[app][restore]") {
  const test::TemporaryFolder folder;
  const auto file = folder / "a.attune";
  auto document = Document::create(file);
  const auto contents = wander(*document, 77, test::rounds(400));
  REQUIRE(contents.size() > test::rounds(200U));
  const std::string end = content_of(*document);

  for (std::size_t step = 0; step < contents.size(); step += 7) {
    INFO("step " << step);
    const auto seq = static_cast<std::int64_t>(step);
    CHECK(content_of(*document->past(seq)) == contents[step]);
    const std::size_t steps = document->history().size();
    const bool changed = document->go_back(seq);
    CHECK(content_of(*document) == contents[step]);
    CHECK(document->history().size() == steps + (changed ? 1 : 0));
    if (step % 3 == 0 && changed) {
      CHECK(document->undo());
      CHECK(document->redo());
      CHECK(content_of(*document) == contents[step]);
      document = Document::open(file);
      CHECK(content_of(*document) == contents[step]);
    }
  }
  document->go_back(static_cast<std::int64_t>(contents.size()) - 1);
  CHECK(content_of(*document) == end);
  CHECK(document->check().empty());
}

TEST_CASE("going back is taken back by one undo", "[app][restore]") {
  const test::TemporaryFolder folder;
  const auto document = Document::create(folder / "a.attune");
  const auto contents = wander(*document, 5, 60);
  const std::string end = content_of(*document);
  REQUIRE(document->go_back(3));
  CHECK(document->history().back().label.text == "Go back to step {step}");
  REQUIRE(document->undo());
  CHECK(content_of(*document) == end);
}

TEST_CASE("going back to where one is makes no edit, and a step that there is not is refused", "[app][restore]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  const auto last = last_step(*document);
  CHECK_FALSE(document->go_back(last));
  CHECK_THROWS_AS(document->go_back(last + 1), base::Error);
  CHECK_THROWS_AS(document->past(-1), base::Error);
  CHECK(last_step(*document) == last);
}

TEST_CASE("a read-only document tells its past and keeps it", "[app][restore]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1");
  const auto reader = Document::open(document->file(), app::OpenMode::read_only);
  CHECK(reader->past(0)->courses().empty());
  CHECK(reader->past(last_step(*reader))->courses().size() == 1);
  CHECK_THROWS_AS(reader->go_back(0), base::Error);
}

TEST_CASE("one thing gets its old values back, and everything else stays", "[app][restore]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1 \"Ethics\" ; C2 Y1.1 \"Anatomy\"");
  const auto c1 = course_called(document.now(), "C1"), c2 = course_called(document.now(), "C2");
  REQUIRE(app::change_field(*document, c1, "title", "Law").ok());
  const auto step = last_step(*document);
  REQUIRE(app::change_field(*document, c2, "title", "Histology").ok());
  REQUIRE(app::change_field(*document, c1, "title", "Art").ok());

  REQUIRE(app::restore(*document, c1, step, Moment::after));
  CHECK(document.now().courses()[0].title == "Law");
  REQUIRE(app::restore(*document, c1, step, Moment::before));
  CHECK(document.now().courses()[0].title == "Ethics");
  CHECK(document.now().courses()[1].title == "Histology");
  CHECK(document->next_undo()->label.in(base::Catalogue()) == "Put course C1 back");
  CHECK_FALSE(app::restore(*document, c1, step, Moment::before));
  REQUIRE(document->undo());
  CHECK(document.now().courses()[0].title == "Law");
}

TEST_CASE("what was deleted comes back as it was, with what belonged to it", "[app][restore]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I ; C2 Y1.1");
  const std::string before = content_of(*document);
  const auto c1 = course_called(document.now(), "C1");
  REQUIRE(app::remove(*document, {c1}));
  const auto step = last_step(*document);
  REQUIRE(document.now().alignments().empty());

  REQUIRE(app::restore(*document, c1, step, Moment::before));
  CHECK(content_of(*document) == before);
  REQUIRE(document->undo());
  REQUIRE(document->redo());
  const auto reopened = Document::open(document->file());
  CHECK(content_of(*reopened) == before);
}

TEST_CASE("what refers to something that is gone is refused in a sentence, and nothing is written", "[app][restore]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  const auto activity = app::ref(document.now().activities()[0]);
  const auto c1 = course_called(document.now(), "C1");
  REQUIRE(app::remove(*document, {activity}));
  const auto step = last_step(*document);
  REQUIRE(app::remove(*document, {c1}));
  const auto steps = last_step(*document);
  const std::string sentence = refusal([&] { app::restore(*document, activity, step, Moment::before); });
  CHECK(sentence.find("it refers to C1, which has been deleted") != std::string::npos);
  CHECK(last_step(*document) == steps);

  REQUIRE(app::restore(*document, c1, steps, Moment::before));
  REQUIRE(app::restore(*document, activity, step, Moment::before));
  CHECK(document.now().alignments().size() == 1);
}

TEST_CASE("a thing as it was before it was added is deleted", "[app][restore]") {
  test::TemporaryDocument document("E1! ; C1 Y1.1");
  document->edit("Add", [](app::Edit& edit) {
    model::Course added;
    added.code = "C9";
    edit.put(added);
  });
  REQUIRE(app::restore(*document, course_called(document.now(), "C9"), last_step(*document), Moment::before));
  CHECK(document.now().courses().size() == 1);
  CHECK(document->next_undo()->label.in(base::Catalogue()) == "Delete course C9");
}
