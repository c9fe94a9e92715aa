#include <catch2/catch.hpp>

#include "app/edits/move.h"
#include "app/edits/move_to.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"

using namespace attune;
using app::Spot;

namespace {

app::EntityRef course(const test::TemporaryDocument& document, std::string_view code) {
  return app::ref(document.now().courses()[test::course(document.now(), code)]);
}
app::EntityRef activity(const test::TemporaryDocument& document, std::string_view code) {
  return app::ref(document.now().activities()[test::activity(document.now(), code)]);
}
app::EntityRef competency(const test::TemporaryDocument& document, std::string_view code) {
  return app::ref(document.now().competencies()[test::competency(document.now(), code)]);
}

Spot under(const app::EntityRef& what, const app::EntityRef& before = {}) {
  return {Spot::In::thing, what, {}, {}, before};
}

std::string activities_of(const test::TemporaryDocument& document, std::string_view code) {
  std::string codes;
  const auto& now = document.now();
  for (const model::Index index : now.activities_of(test::course(now, code)))
    codes += now.activities()[index].code + " ";
  return codes;
}

std::string tree(const test::TemporaryDocument& document) {
  std::string codes;
  const auto& now = document.now();
  for (const model::Index index : now.tree_of(0))
    codes += std::string(static_cast<std::size_t>(now.depth_of(index)), '.') + now.competencies()[index].code + " ";
  return codes;
}

}  // namespace

TEST_CASE("activities move into another course before one of its own, in one step", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1: A1, A2, A3 ; C2 Y1.2: B1, B2");
  const std::vector things{activity(document, "A3"), activity(document, "A1")};
  const auto steps = document->history().size();
  REQUIRE(app::move_to(*document, things, under(course(document, "C2"), activity(document, "B2"))).ok());
  CHECK(activities_of(document, "C1") == "A2 ");
  CHECK(activities_of(document, "C2") == "B1 A1 A3 B2 ");
  CHECK(document->history().size() == steps + 1);
  document->undo();
  CHECK(activities_of(document, "C1") == "A1 A2 A3 ");
  CHECK(activities_of(document, "C2") == "B1 B2 ");
}

TEST_CASE("an activity that leaves for the second classroom keeps its term and its assessments", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y2.1: A1 ; X1 Y1.1");
  document->edit(base::Message("Assess"), [&](app::Edit& edit) {
    model::Assessment assessment;
    assessment.activity = edit.before().activities()[0].id;
    assessment.course = edit.before().courses()[0].id;
    edit.put(assessment);
  });
  REQUIRE(app::move_to(*document, {activity(document, "A1")}, {Spot::In::second_classroom, {}, {}, {}, {}}).ok());
  const auto& moved = document.now().activities()[0];
  CHECK_FALSE(moved.course);
  CHECK(moved.year == 2);
  CHECK(moved.term == 1);
  CHECK_FALSE(document.now().assessments()[0].course);
  CHECK(document.now().assessments()[0].activity == moved.id);
}

TEST_CASE("courses move to another term, what stands under one of them goes with it", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1: A1 ; C2 Y1.1 ; C3 Y1.2");
  const std::vector things{course(document, "C1"), activity(document, "A1"), course(document, "C2")};
  REQUIRE(app::move_to(*document, things, {Spot::In::term, {}, 1, 2, course(document, "C3")}).ok());
  for (const auto& moved : document.now().courses()) CHECK(moved.term == 2);
  CHECK(activities_of(document, "C1") == "A1 ");
  CHECK(document->next_undo()->label.english() == "Move course C1, C2");
  REQUIRE(app::move_to(*document, {course(document, "C1")}, {Spot::In::term, {}, {}, {}, {}}).ok());
  CHECK_FALSE(document.now().courses()[test::course(document.now(), "C1")].year);
}

TEST_CASE("a competency moves with what is below it, and never under itself", "[app][edits]") {
  const test::TemporaryDocument document("E! E1>E! E2>E! F! F1>F!");
  CHECK(app::move_to(*document, {competency(document, "E")}, under(competency(document, "E1"))).error.english() ==
        "A competency cannot stand under itself.");
  CHECK(tree(document) == "E .E1 .E2 F .F1 ");
  REQUIRE(
      app::move_to(*document, {competency(document, "E")}, under(competency(document, "F"), competency(document, "F1")))
          .ok());
  CHECK(tree(document) == "F .E ..E1 ..E2 .F1 ");
  const auto framework = app::ref(document.now().frameworks()[0]);
  REQUIRE(app::move_to(*document, {competency(document, "E2")}, under(framework, competency(document, "F"))).ok());
  CHECK(tree(document) == "E2 F .E ..E1 .F1 ");
}

TEST_CASE("a competency comes into another framework with what is below it, under codes that are free there",
          "[app][edits]") {
  const test::TemporaryDocument document(
      "framework a ; E1! E11>E1! E12>E1! E2! ; framework b ; E1! F! E12>F! ; C1 Y1.1: A1 -> E11@I");
  const auto& before = document.now();
  const model::Index moved = *before.find_competency(0, "E1"), below = *before.find_competency(0, "E11");
  const auto top = app::ref(before.competencies()[moved]);
  const auto leaf = before.competencies()[below].id;
  const auto target = app::ref(before.competencies()[*before.find_competency(1, "F")]);
  const auto verdict = app::move_to(*document, {top}, under(target));
  REQUIRE(verdict.ok());
  CHECK(verdict.warning.english() ==
        "These codes were taken in the other framework, and have changed: E1 → E2, E12 → E13.");
  CHECK(tree(document) == "E2 ");
  std::string codes;
  const auto& now = document.now();
  for (const model::Index index : now.tree_of(1))
    codes += std::string(static_cast<std::size_t>(now.depth_of(index)), '.') + now.competencies()[index].code + " ";
  CHECK(codes == "E1 F .E12 .E2 ..E11 ..E13 ");
  CHECK(now.alignments()[0].competency == leaf);
  document->undo();
  CHECK(tree(document) == "E1 .E11 .E12 E2 ");
}

TEST_CASE("things are refused where they cannot stand, and nothing moves", "[app][edits]") {
  const test::TemporaryDocument document("framework a ; E! ; framework b ; F! ; C1 Y1.1: A1, X1 summative");
  const auto refused = [&](const app::EntityRef& what, const Spot& spot) {
    return app::move_to(*document, {what}, spot).error.english();
  };
  const Spot second{Spot::In::second_classroom, {}, {}, {}, {}};
  const auto steps = document->history().size();
  CHECK(refused(course(document, "C1"), second) == "A course stands in a term, or in none.");
  CHECK(refused(activity(document, "A1"), under(activity(document, "A1"))) ==
        "An activity stands in a course or in the second classroom.");
  CHECK(refused(app::ref(document.now().assessments()[0]), second) ==
        "An assessment stands in a course or in an activity.");
  CHECK(refused(competency(document, "E"), second) == "A competency stands in a framework.");
  CHECK(refused(app::ref(document.now().frameworks()[0]), second) == "This cannot be moved there.");
  CHECK(document->history().size() == steps);
}

TEST_CASE("several siblings go up together", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1: A1, A2, A3, A4 ; second: B1");
  const std::vector things{activity(document, "A2"), activity(document, "A4")};
  REQUIRE(app::move(*document, things, app::Direction::up));
  CHECK(activities_of(document, "C1") == "A2 A4 A1 A3 ");
  CHECK_FALSE(app::move(*document, things, app::Direction::up));
  REQUIRE(app::move(*document, things, app::Direction::down));
  CHECK(activities_of(document, "C1") == "A1 A2 A4 A3 ");
  CHECK_FALSE(app::move(*document, {activity(document, "A2"), activity(document, "B1")}, app::Direction::up));
}
