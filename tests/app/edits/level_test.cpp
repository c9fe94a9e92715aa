#include "app/edits/level.h"

#include <catch2/catch.hpp>

#include "base/clock.h"
#include "base/error.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"

using namespace attune;
using app::Cell;

namespace {

Cell cell(const model::Curriculum& curriculum, std::string_view activity, std::string_view competency) {
  return {app::ref(curriculum.activities()[test::activity(curriculum, activity)]),
          curriculum.competencies()[test::competency(curriculum, competency)].id};
}

}  // namespace

TEST_CASE("a level set where there was none is an agreed alignment by the author, reviewed today", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h");
  REQUIRE(app::set_level(*document, cell(document.now(), "A1", "E1"), "R"));
  REQUIRE(document.now().alignments().size() == 1);
  const model::Alignment& alignment = document.now().alignments()[0];
  CHECK(alignment.level == "R");
  CHECK(alignment.status == model::AlignmentStatus::agreed);
  CHECK(alignment.author == "tester");
  CHECK(alignment.reviewed_on == base::today());
  CHECK(document->next_undo()->label.english() == "Set the level of A1 for E1 to R");
}

TEST_CASE("another level keeps what else the alignment says", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I*2?");
  REQUIRE(app::set_level(*document, cell(document.now(), "A1", "E1"), "M"));
  const model::Alignment& alignment = document.now().alignments()[0];
  CHECK(alignment.level == "M");
  CHECK(alignment.weight == 2.0);
  CHECK(alignment.status == model::AlignmentStatus::proposed);
}

TEST_CASE("the level that is there already is no step of the history", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  CHECK_FALSE(app::set_level(*document, cell(document.now(), "A1", "E1"), "I"));
}

TEST_CASE("no level takes the alignment away, and undo brings it back", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  const model::Alignment before = document.now().alignments()[0];
  REQUIRE(app::set_level(*document, cell(document.now(), "A1", "E1"), std::nullopt));
  CHECK(document.now().alignments().empty());
  document->undo();
  CHECK(document.now().alignments()[0] == before);
}

TEST_CASE("several cells change in one step", "[app][edits]") {
  const test::TemporaryDocument document("E1! E2! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  const auto& now = document.now();
  REQUIRE(app::set_level(*document, {cell(now, "A1", "E1"), cell(now, "A1", "E2")}, "M"));
  CHECK(document.now().alignments()[0].level == "M");
  CHECK(document.now().alignments()[1].level == "M");
  document->undo();
  CHECK(document.now().alignments().size() == 1);
}

TEST_CASE("a level that the scale does not have is refused", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture 2h");
  CHECK_THROWS_AS(app::set_level(*document, cell(document.now(), "A1", "E1"), "Z"), base::Error);
  CHECK(document.now().alignments().empty());
}
