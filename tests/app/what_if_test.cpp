#include "app/what_if.h"

#include <catch2/catch.hpp>

#include "app/edits/level.h"
#include "app/edits/remove.h"
#include "base/error.h"
#include "storage/digest.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"
#include "tests/support/random_edit.h"

using namespace attune;

namespace {

std::string digest(const app::Document& document) {
  return storage::digest_of(document.snapshot()->tables()).to_string();
}

app::Cell activity_cell(const model::Curriculum& curriculum, std::string_view activity, std::string_view competency) {
  return {app::ref(curriculum.activities()[test::activity(curriculum, activity)]),
          curriculum.competencies()[test::competency(curriculum, competency)].id};
}

}  // namespace

TEST_CASE("what is tried in a scratch copy leaves the document as it is", "[app][what-if]") {
  const test::TemporaryDocument document("E1! E2! ; M1: A1 2h -> E1@I, A2 2h");
  const std::string before = digest(*document);
  {
    app::WhatIf what_if(*document);
    app::set_level(what_if.scratch(), activity_cell(document.now(), "A2", "E2"), "R");
    CHECK(what_if.scratch().snapshot()->alignments().size() == 2);
    CHECK(what_if.scratch().undo());
    CHECK_FALSE(what_if.scratch().undo());
  }
  CHECK(digest(*document) == before);
  CHECK(document->history().empty() == false);
  CHECK(document->check().empty());
}

TEST_CASE("a try shows which gaps it closes and opens, and what becomes of the coverage", "[app][what-if]") {
  const test::TemporaryDocument document("E1! E2! ; M1: A1 2h -> E1@I, A2 2h");
  app::WhatIf what_if(*document);
  app::set_level(what_if.scratch(), activity_cell(document.now(), "A2", "E2"), "I");
  app::set_level(what_if.scratch(), activity_cell(document.now(), "A1", "E1"), std::nullopt);
  const app::SideBySide result = what_if.result("2026-01-01");
  const auto named = [](const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                        const std::vector<std::size_t>& places, std::string_view rule) {
    std::vector<std::string> codes;
    for (const std::size_t place : places)
      if (gaps[place].rule == rule) codes.push_back(analysis::subject_code(curriculum, gaps[place]));
    return codes;
  };
  CHECK(named(*result.before, result.gaps_before, result.gaps.closed, "untaught") == std::vector<std::string>{"E2"});
  CHECK(named(*result.after, result.gaps_after, result.gaps.opened, "untaught") == std::vector<std::string>{"E1"});
  CHECK(result.comparison.before.share(analysis::Definition::taught) == 0.5);
  CHECK(result.comparison.after.share(analysis::Definition::taught) == 0.5);
}

TEST_CASE("a waived gap is neither closed nor opened by a try", "[app][what-if]") {
  const test::TemporaryDocument document("E1! ; M1: A1 2h ; waiver rule=untaught kind=competency code=E1 reason=later");
  app::WhatIf what_if(*document);
  app::set_level(what_if.scratch(), activity_cell(document.now(), "A1", "E1"), "I");
  const app::SideBySide result = what_if.result("2026-01-01");
  for (const std::size_t place : result.gaps.closed) CHECK(result.gaps_before[place].rule != "untaught");
}

TEST_CASE("a try is kept as one edit, whatever was done in it, and undone as one", "[app][what-if]") {
  const test::TemporaryDocument document("E1! E2! ; M1 ; M2: A1 2h -> E1@I ; second: V1 2h -> E2@I");
  const std::string before = digest(*document);
  const std::size_t steps = document->history().size();
  app::WhatIf what_if(*document);
  app::Document& scratch = what_if.scratch();
  // A1 moves to the other course before its own goes.
  scratch.edit("Move", [](app::Edit& edit) {
    model::Activity activity = edit.before().activities()[0];
    activity.course = edit.before().courses()[0].id;
    edit.put(activity);
  });
  app::remove(scratch, {app::ref(scratch.snapshot()->courses()[1])});
  app::set_level(scratch, activity_cell(*scratch.snapshot(), "V1", "E1"), "M");
  const std::string tried = digest(scratch);
  REQUIRE(what_if.keep("Keep"));
  CHECK(digest(*document) == tried);
  CHECK(document->history().size() == steps + 1);
  CHECK(document->check().empty());
  CHECK_FALSE(what_if.keep("Keep"));
  document->undo();
  CHECK(digest(*document) == before);
}

TEST_CASE("a try is not kept over what somebody else did meanwhile", "[app][what-if]") {
  const test::TemporaryDocument document("E1! ; M1: A1 2h");
  app::WhatIf what_if(*document);
  app::set_level(what_if.scratch(), activity_cell(document.now(), "A1", "E1"), "I");
  document->edit("Meanwhile", [](app::Edit& edit) {
    model::Course course = edit.before().courses()[0];
    course.title = "Ethics";
    edit.put(course);
  });
  CHECK_THROWS_AS(what_if.keep("Keep"), base::Error);
  CHECK(document.now().alignments().empty());
}

TEST_CASE("whatever random edits do to a scratch copy, keeping it gives the same programme", "[app][what-if]") {
  const test::TemporaryDocument document("E1! E2! ; M1: A1 2h -> E1@I");
  test::RandomEdits edits(73);
  for (int round = 0; round < 40; ++round) {
    app::WhatIf what_if(*document);
    for (int i = 0; i < 8; ++i) {
      try {
        what_if.scratch().edit("Random edit", [&](app::Edit& edit) { edits.change_something(edit); });
      } catch (const base::Error&) {
        // A reference to what the same edit deleted.
      }
    }
    const std::string tried = digest(what_if.scratch());
    what_if.keep("Keep");
    REQUIRE(digest(*document) == tried);
  }
  CHECK(document->check().empty());
}
