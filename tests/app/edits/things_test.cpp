#include <catch2/catch.hpp>

#include "app/edits/add.h"
#include "app/edits/duplicate.h"
#include "app/edits/move.h"
#include "app/edits/remove.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

std::vector<std::string> codes(const auto& table) {
  std::vector<std::string> all;
  for (const auto& entity : table) all.push_back(entity.code);
  return all;
}

}  // namespace

TEST_CASE("new things have a code that fits their place", "[app][edits]") {
  const test::TemporaryDocument document("E! E1>E! ; C1 Y1.1: C1-01 lecture");
  const auto course = document.now().courses()[0].id;
  const auto& competency = document.now().competencies()[0];
  const auto framework = competency.framework;
  const auto parent = competency.id;
  app::add_activity(*document, course);
  CHECK(codes(document.now().activities()) == std::vector<std::string>{"C1-01", "C1-02"});
  app::add_activity(*document, {});
  CHECK(document.now().activities()[2].code == "SC-01");
  CHECK(document.now().activities()[2].setting() == model::Setting::second);
  app::add_competency(*document, framework, parent);
  CHECK(document.now().competencies()[2].code == "E2");
  app::add_assessment(*document, app::ref(course));
  CHECK(document.now().assessments()[0].code == "C1-A1");
  const auto added = app::add_course(*document, 2, 1);
  CHECK(document.now().courses().find(added)->year == 2);
}

TEST_CASE("a duplicated course has its own activities, assessments and alignments", "[app][edits]") {
  const test::TemporaryDocument document("E1! ; C1 Y1.1 -> E1@I: C1-01 lecture -> E1@R, X1 summative -> E1@M");
  const auto copy = app::duplicate(*document, app::ref(document.now().courses()[0]));
  CHECK(codes(document.now().courses()) == std::vector<std::string>{"C1", "C1-2"});
  CHECK(codes(document.now().activities()) == std::vector<std::string>{"C1-01", "C1-2-01"});
  CHECK(codes(document.now().assessments()) == std::vector<std::string>{"X1", "X2"});
  CHECK(document.now().alignments().size() == 6);
  CHECK(document.now().activities()[1].course.uuid == copy.id);
  CHECK(document->next_undo()->label.english() == "Duplicate course C1");
  document->undo();
  CHECK(document.now().alignments().size() == 3);
}

TEST_CASE("a duplicated competency has copies of what is below it, which nothing serves", "[app][edits]") {
  const test::TemporaryDocument document("E! E1>E! E2>E! F! ; C1 Y1.1: A1 -> E1@I");
  const auto copy = app::duplicate(*document, app::ref(document.now().competencies()[0]));
  const auto& now = document.now();
  std::string tree;
  for (const model::Index index : now.tree_of(0)) tree += now.competencies()[index].code + " ";
  CHECK(tree == "E E1 E2 E-2 E3 E4 F ");
  CHECK(app::code_of(now, copy) == "E-2");
  CHECK(now.alignments().size() == 1);
  CHECK(document->next_undo()->label.english() == "Duplicate competency E");
}

TEST_CASE("several things are duplicated in one step, what stands under one of them once", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1: C1-01 lecture ; C2 Y1.1: C2-01");
  const auto& now = document.now();
  const std::vector things{app::ref(now.courses()[0]), app::ref(now.activities()[0]), app::ref(now.activities()[1])};
  CHECK(app::duplicate(*document, things).size() == 2);
  CHECK(codes(document.now().courses()) == std::vector<std::string>{"C1", "C1-2", "C2"});
  CHECK(document.now().activities().size() == 4);
  document->undo();
  CHECK(document.now().activities().size() == 2);
}

TEST_CASE("several things are deleted in one step", "[app][edits]") {
  const test::TemporaryDocument document("C1 Y1.1: A1 lecture ; C2 Y1.1 ; second: B1");
  const auto& now = document.now();
  REQUIRE(app::remove(*document, {app::ref(now.courses()[0]), app::ref(now.courses()[1])}));
  CHECK(document->next_undo()->label.english() == "Delete course C1, C2");
  CHECK(codes(document.now().activities()) == std::vector<std::string>{"B1"});
  document->undo();
  CHECK(document.now().courses().size() == 2);
}

TEST_CASE("a thing changes places with its sibling, not with what stands between", "[app][edits]") {
  const test::TemporaryDocument document("E! E1>E! F! E2>E!");
  const auto e2 = app::ref(document.now().competencies()[3]);
  REQUIRE(app::move(*document, e2, app::Direction::up));
  CHECK(codes(document.now().competencies()) == std::vector<std::string>{"E", "E2", "F", "E1"});
  CHECK_FALSE(app::move(*document, e2, app::Direction::up));
}
