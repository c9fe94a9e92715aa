#include "app/edits/mend.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "analysis/gap_difference.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

struct Found {
  model::Snapshot curriculum;
  analysis::Coverage coverage;
  std::vector<analysis::Gap> gaps;
};

Found look_at(const test::TemporaryDocument& document, std::string_view rule) {
  Found found{document->snapshot(), analysis::cover(*document->snapshot()), {}};
  found.gaps = analysis::find_gaps(*found.curriculum, found.coverage, {std::string(rule)}, "2026-01-01");
  return found;
}

// What is offered for the first gap of the rule. Every offer is tried: it must close the gap, in one edit.
std::vector<std::string> offered(std::string_view programme, std::string_view rule) {
  const test::TemporaryDocument document(programme);
  const Found before = look_at(document, rule);
  REQUIRE_FALSE(before.gaps.empty());
  std::vector<std::string> labels;
  for (const app::Mend& mend : app::mends_of(*before.curriculum, before.coverage, before.gaps[0])) {
    labels.push_back(mend.label.english());
    INFO(labels.back());
    const std::size_t steps = document->history().size();
    REQUIRE(mend.apply(*document));
    CHECK(document->history().size() == steps + 1);
    const Found after = look_at(document, rule);
    CHECK_FALSE(analysis::GapSet(*after.curriculum, after.gaps).contains(*before.curriculum, before.gaps[0]));
    REQUIRE(document->undo());
  }
  return labels;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("what was only proposed is agreed on", "[app][edits][mend]") {
  const std::string agreed_only = "policy agreed_only=yes ; ";
  CHECK(offered(agreed_only + "E1!I ; C1 Y1.1: A1 lecture 2h -> E1@I?", "untaught") ==
        Labels{"Agree that A1 serves E1"});
  CHECK(offered(agreed_only + "E1!I ; C1 Y1.1 elective: A1 lecture 2h -> E1@I ; C2 Y1.1: A2 lecture 2h -> E1@I?",
                "not-reached") == Labels{"Agree that A2 serves E1"});
  CHECK(offered(agreed_only + "E1!M ; C1 Y1.1: A1 lecture 2h -> E1@I, A2 bedside 2h -> E1@M?, A3 bedside 1h -> E1@R?",
                "below-target") == Labels{"Agree that A2 serves E1"});
  CHECK(offered(agreed_only + "E1!I ; C1 Y1.1: A1 lecture 2h -> E1@I, X1 summative -> E1@I?", "unassessed") ==
        Labels{"Agree that X1 serves E1"});
  CHECK(offered(agreed_only + "E1! ; C1 Y1.1 -> E1@I: A1 lecture 2h -> E1@I?", "declared-not-taught").front() ==
        "Agree that A1 serves E1");
  CHECK(offered(agreed_only + "E1! ; C1 Y1.1: A1 lecture 2h -> E1@I?", "orphan-course") ==
        Labels{"Agree that A1 serves E1"});
  CHECK(offered(agreed_only + "E1! ; C1 Y1.1: A1 lecture 2h -> E1@I?", "orphan-activity") ==
        Labels{"Agree that A1 serves E1"});
}

TEST_CASE("a proposal that would not be enough is not offered", "[app][edits][mend]") {
  CHECK(offered("policy agreed_only=yes ; E1!I ; C1 Y1.1 elective: A1 lecture 2h -> E1@I, A2 lecture 2h -> E1@I?",
                "not-reached")
            .empty());
  CHECK(offered("E1!I ; C1 Y1.1: A1 lecture 2h", "untaught").empty());
}

TEST_CASE("what a course teaches is declared at the highest level it teaches it", "[app][edits][mend]") {
  const test::TemporaryDocument document(
      "E1! E2! ; C1 Y1.1 -> E1@I: A1 lecture 2h -> E1@I E2@I, A2 bedside 2h -> E2@R");
  const Found found = look_at(document, "taught-not-declared");
  REQUIRE(found.gaps.size() == 1);
  const auto mends = app::mends_of(*found.curriculum, found.coverage, found.gaps[0]);
  REQUIRE(mends.size() == 1);
  CHECK(mends[0].label.english() == "Declare E2 in C1");
  REQUIRE(mends[0].apply(*document));
  const auto& now = document.now();
  REQUIRE(now.alignments_of_course(0).size() == 2);
  CHECK(now.alignments()[now.alignments_of_course(0)[1]].level == "R");
  CHECK(look_at(document, "taught-not-declared").gaps.empty());
}

TEST_CASE("what is declared is taught by the only activity, or declared no longer", "[app][edits][mend]") {
  CHECK(offered("E1! ; C1 Y1.1 -> E1@R: A1 lecture 2h", "declared-not-taught") ==
        Labels{"Align A1 to E1", "Take E1 out of what C1 declares"});
  CHECK(offered("E1! ; C1 Y1.1 -> E1@R: A1 lecture 2h, A2 lecture 2h", "declared-not-taught") ==
        Labels{"Take E1 out of what C1 declares"});
}

TEST_CASE("an activity without alignment is for the one thing that its course declares", "[app][edits][mend]") {
  CHECK(offered("E1! ; C1 Y1.1 -> E1@R: A1 lecture 2h", "orphan-activity") == Labels{"Align A1 to E1"});
  CHECK(offered("E1! E2! ; C1 Y1.1 -> E1@R E2@R: A1 lecture 2h", "orphan-activity").empty());
  CHECK(offered("E1! ; second: A1 journal 2h Y1.1", "orphan-activity").empty());
}

TEST_CASE("an assessment without a purpose may be the formative one", "[app][edits][mend]") {
  CHECK(offered("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I, X1 summative -> E1@I, X2 assessment -> E1@I",
                "no-formative-feedback") == Labels{"Call X2 formative"});
}

TEST_CASE("a code that is used twice is counted on", "[app][edits][mend]") {
  const test::TemporaryDocument document("C1 Y1.1 ; C2 Y1.2");
  document->edit("Same code", [](app::Edit& edit) {
    model::Course course = edit.before().courses()[1];
    course.code = "C1";
    edit.put(course);
  });
  const Found found = look_at(document, "duplicate-code");
  REQUIRE(found.gaps.size() == 1);
  const auto mends = app::mends_of(*found.curriculum, found.coverage, found.gaps[0]);
  REQUIRE(mends.size() == 1);
  REQUIRE(mends[0].apply(*document));
  CHECK(look_at(document, "duplicate-code").gaps.empty());
}
