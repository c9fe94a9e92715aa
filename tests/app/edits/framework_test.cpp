#include <catch2/catch.hpp>

#include "app/edits/relate.h"
#include "app/edits/remove.h"
#include "app/edits/renumber.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

app::EntityRef branch(const test::TemporaryDocument& document, std::string_view code) {
  return app::ref(document.now().competencies()[test::competency(document.now(), code)]);
}

std::string codes_of_tree(const test::TemporaryDocument& document) {
  std::string codes;
  for (const model::Index index : document.now().tree_of(0)) codes += document.now().competencies()[index].code + " ";
  return codes;
}

}  // namespace

TEST_CASE("codes below a branch are numbered by place in one step", "[app][edits]") {
  const test::TemporaryDocument document("E! X>E! Y>X! Z>X! E1>E! F! G>F!");
  const auto renumbered = app::renumbering(document.now(), branch(document, "E"), ".");
  REQUIRE(renumbered.codes.size() == 4);
  CHECK(renumbered.codes[1].before == "Y");
  CHECK(renumbered.codes[1].after == "E1.1");
  REQUIRE(app::renumber(*document, branch(document, "E"), ".").ok());
  CHECK(codes_of_tree(document) == "E E1 E1.1 E1.2 E2 F G ");
  CHECK(document->next_undo()->label.english() == "Renumber the codes below E");
  REQUIRE(app::renumber(*document, app::ref(document.now().frameworks()[0]), "-").ok());
  CHECK(codes_of_tree(document) == "E E1 E1-1 E1-2 E2 F F1 ");
  document->undo();
  document->undo();
  CHECK(codes_of_tree(document) == "E X Y Z E1 F G ");
}

TEST_CASE("codes are not renumbered where one would be there twice", "[app][edits]") {
  const test::TemporaryDocument document("E! X>E! E1!");
  CHECK(app::renumber(*document, branch(document, "E"), ".").error.english() ==
        "The code E1 would be used more than once.");
  CHECK(codes_of_tree(document) == "E X E1 ");
}

TEST_CASE("competencies are related once in each way, and not to themselves", "[app][edits]") {
  const test::TemporaryDocument document("framework a ; E! ; framework b ; F!");
  model::Relation relation;
  relation.from = {branch(document, "E").id};
  relation.to = relation.from;
  CHECK(app::relate(*document, relation).error.english() == "A competency cannot be related to itself.");
  relation.to = {branch(document, "F").id};
  relation.relation = model::RelationType::narrower;
  REQUIRE(app::relate(*document, relation).ok());
  CHECK(app::relate(*document, relation).error.english() == "They are related so already.");
  const auto id = document.now().table<model::Relation>()[0].id;
  CHECK(document.now().table<model::Relation>()[0].relation == model::RelationType::narrower);
  app::remove(*document, {app::ref(id)});
  CHECK(document.now().table<model::Relation>().size() == 0);
  CHECK(document->next_undo()->label.english() == "Delete relation of E");
}
