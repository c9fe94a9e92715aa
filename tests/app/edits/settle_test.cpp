#include "app/edits/settle.h"

#include <catch2/catch.hpp>

#include "analysis/mapping_agreement.h"
#include "base/clock.h"
#include "base/error.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

app::Cell first_cell(const model::Curriculum& curriculum) {
  return {app::ref(curriculum.activities()[0]), curriculum.competencies()[0].id};
}

}  // namespace

TEST_CASE("each disagreement of two authors is settled by one edit", "[app][edits][settle]") {
  const test::TemporaryDocument document("E1! E2! ; M1: A1 2h -> E1@R^Li E1@M^Wang E2@I^Li E1@I^Chen");
  const std::size_t steps = document->history().size();
  const auto open = [&] { return analysis::compare_authors(document.now(), "Li", "Wang").disagreements; };
  REQUIRE(open().size() == 2);
  while (!open().empty()) {
    const analysis::Disagreement first = open().front();
    const model::Curriculum& now = document.now();
    const app::Cell cell{app::ref(now.activities()[first.from]), now.competencies()[first.competency].id};
    REQUIRE(app::settle(*document, {cell, "R", {"Li", "Wang"}}));
  }
  CHECK(document->history().size() == steps + 2);
  CHECK(analysis::compare_authors(document.now(), "Li", "Wang").overall.observed == 1);
  for (const model::Alignment& alignment : document.now().alignments()) {
    if (alignment.author == "Chen") {
      CHECK(alignment.level == "I");
      continue;
    }
    CHECK(alignment.level == "R");
    CHECK(alignment.status == model::AlignmentStatus::agreed);
    CHECK(alignment.reviewed_on == base::today());
  }
}

TEST_CASE("what is settled as not aligned goes, for these authors alone", "[app][edits][settle]") {
  const test::TemporaryDocument document("E1! ; M1: A1 2h -> E1@R^Li E1@M^Wang E1@I^Chen");
  REQUIRE(app::settle(*document, {first_cell(document.now()), std::nullopt, {"Li", "Wang"}}));
  REQUIRE(document.now().alignments().size() == 1);
  CHECK(document.now().alignments()[0].author == "Chen");
  document->undo();
  CHECK(document.now().alignments().size() == 3);
}

TEST_CASE("what was settled in another copy is agreed here by whoever settles it", "[app][edits][settle]") {
  const test::TemporaryDocument document("E1! ; M1: A1 2h");
  document->set_author("Wu");
  REQUIRE(app::settle(*document, {first_cell(document.now()), "M", {}}));
  REQUIRE(document.now().alignments().size() == 1);
  CHECK(document.now().alignments()[0].author == "Wu");
  CHECK_FALSE(app::settle(*document, {first_cell(document.now()), "M", {}}));
}

TEST_CASE("nothing is settled at a level that the scale does not have", "[app][edits][settle]") {
  const test::TemporaryDocument document("E1! ; M1: A1 2h");
  CHECK_THROWS_AS(app::settle(*document, {first_cell(document.now()), "Z", {}}), base::Error);
  CHECK(document.now().alignments().empty());
}
