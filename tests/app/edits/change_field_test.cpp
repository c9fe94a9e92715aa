#include "app/edits/change_field.h"

#include <catch2/catch.hpp>

#include "app/edits/field_text.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"

using namespace attune;
using app::change_field;

namespace {

app::EntityRef course(const model::Curriculum& curriculum, std::string_view code) {
  return app::ref(curriculum.courses()[test::course(curriculum, code)]);
}
app::EntityRef activity(const model::Curriculum& curriculum, std::string_view code) {
  return app::ref(curriculum.activities()[test::activity(curriculum, code)]);
}

}  // namespace

TEST_CASE("a field takes what is typed, trimmed, as one step of the history", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1");
  CHECK(change_field(*document, course(document.now(), "C1"), "title", "  Anatomy ").ok());
  CHECK(document.now().courses()[0].title == "Anatomy");
  CHECK(document->next_undo()->label.english() == "Change course C1");
  document->undo();
  CHECK(document.now().courses()[0].title.empty());
}

TEST_CASE("numbers are read as numbers, and an empty text means none", "[app][edits]") {
  const test::TemporaryDocument document("second: A1 2h");
  const auto what = activity(document.now(), "A1");
  CHECK(change_field(*document, what, "hours", "1.5").ok());
  CHECK(document.now().activities()[0].hours == 1.5);
  CHECK(change_field(*document, what, "hours", "two").error.english() == "two is not a number.");
  CHECK(change_field(*document, what, "hours", "-1").error.english() == "It must not be negative.");
  CHECK(document.now().activities()[0].hours == 1.5);
  CHECK(change_field(*document, what, "hours", "").ok());
  CHECK_FALSE(document.now().activities()[0].hours);
}

TEST_CASE("a reach is a share, typed as one or in percent", "[app][edits]") {
  const test::TemporaryDocument document("second: A1 2h");
  const auto what = activity(document.now(), "A1");
  CHECK(change_field(*document, what, "reach", "20 %").ok());
  CHECK(document.now().activities()[0].reach == 0.2);
  CHECK(change_field(*document, what, "reach", "20").error.english() == "It must be between 0 and 1.");
}

TEST_CASE("terms stay within the programme", "[app][edits]") {
  const test::TemporaryDocument document("programme years=5 terms_per_year=2 ; C1 Y1.1");
  const auto what = course(document.now(), "C1");
  CHECK(change_field(*document, what, "year", "5").ok());
  CHECK_FALSE(change_field(*document, what, "year", "6").ok());
  CHECK_FALSE(change_field(*document, what, "term", "3").ok());
  CHECK_FALSE(change_field(*document, what, "term", "0").ok());
}

TEST_CASE("references are typed as codes", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1: A1 lecture ; C2 Y1.2 ; method DEB");
  const auto a1 = activity(document.now(), "A1");
  CHECK(change_field(*document, a1, "methods", "DEB; lecture").ok());
  CHECK(app::field_text(document.now(), a1, "methods") == "DEB; lecture");
  CHECK(change_field(*document, a1, "methods", "nonsense").error.english() == "There is no method nonsense.");
  const auto c1 = course(document.now(), "C1");
  CHECK(change_field(*document, c1, "prerequisites", "C1").error.english() ==
        "A course cannot be its own prerequisite.");
}

TEST_CASE("a code used twice is taken with a warning", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1 ; C2 Y1.1");
  const auto verdict = change_field(*document, course(document.now(), "C2"), "code", "C1");
  CHECK(verdict.ok());
  CHECK(verdict.warning.english() == "The code C1 is used more than once.");
  CHECK(document.now().courses()[1].code == "C1");
}

TEST_CASE("a competency cannot stand under itself, and its target is a level of the scale", "[app][edits]") {
  const test::TemporaryDocument document("E! E1>E!M");
  const auto e = app::ref(document.now().competencies()[test::competency(document.now(), "E")]);
  CHECK(change_field(*document, e, "parent", "E1").error.english() == "A competency cannot stand under itself.");
  CHECK(change_field(*document, e, "target", "Z").error.english() == "Z is not one of: I, R, M.");
  CHECK(change_field(*document, e, "target", "R").ok());
}

TEST_CASE("dates are days that exist", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1: A1 lecture -> E1@I");
  const auto what = app::ref(document.now().alignments()[0]);
  CHECK(change_field(*document, what, "reviewed_on", "2026-02-28").ok());
  CHECK_FALSE(change_field(*document, what, "reviewed_on", "2026-02-30").ok());
  CHECK_FALSE(change_field(*document, what, "reviewed_on", "yesterday").ok());
}

TEST_CASE("a value can be looked at without changing anything", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1");
  CHECK(app::check_field(document.now(), course(document.now(), "C1"), "title", "Anatomy").ok());
  CHECK(document.now().courses()[0].title.empty());
}

TEST_CASE("a field of several things changes in one step, or of none of them", "[app][edits]") {
  const test::TemporaryDocument document("programme years=5 terms_per_year=2 ; C1 Y1.1 ; C2 Y1.2 ; C3 Y3.1");
  std::vector<app::EntityRef> things;
  for (const auto& course : document.now().courses()) things.push_back(app::ref(course));
  const auto steps = document->history().size();
  CHECK(app::change_field(*document, things, "year", "3").ok());
  CHECK(document->history().size() == steps + 1);
  CHECK(document->next_undo()->label.english() == "Change course C1, C2");
  for (const auto& course : document.now().courses()) CHECK(course.year == 3);
  CHECK_FALSE(app::change_field(*document, things, "year", "9").ok());
  for (const auto& course : document.now().courses()) CHECK(course.year == 3);
}

TEST_CASE("a field is changed in what the file holds, whoever changed other fields meanwhile", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1 \"Anatomy\"");
  const auto what = course(document.now(), "C1");
  const auto other = app::Document::open(document->file());
  CHECK(change_field(*other, what, "title", "Bones").ok());
  CHECK(change_field(*document, what, "credits", "3").ok());
  CHECK(document.now().courses()[0].title == "Bones");
  CHECK(document.now().courses()[0].credits == 3);
}
