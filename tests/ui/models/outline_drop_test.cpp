#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"
#include "ui/models/curriculum_outline.h"
#include "ui/models/field_specs.h"
#include "ui/models/framework_outline.h"
#include "ui/models/framework_status.h"
#include "ui/models/outline_drop.h"
#include "ui/models/relation_rows.h"

using namespace attune;
using app::Spot;
using ui::DropAt;

namespace {

struct Tree {
  explicit Tree(std::string_view text)
      : curriculum(test::curriculum(text)), outline(ui::curriculum_outline(*curriculum, base::Catalogue{})) {}

  app::EntityRef course(std::string_view code) const {
    return app::ref(curriculum->courses()[test::course(*curriculum, code)]);
  }
  app::EntityRef activity(std::string_view code) const {
    return app::ref(curriculum->activities()[test::activity(*curriculum, code)]);
  }
  int group(int number) const {
    for (std::size_t i = 0; i < outline.nodes().size(); ++i)
      if (outline.nodes()[i].key == ui::NodeKey{{}, number}) return static_cast<int>(i);
    return -1;
  }
  std::optional<Spot> spot(const app::EntityRef& what, int node, DropAt at) const {
    return ui::spot_at(outline, *curriculum, {what}, node, at);
  }
  std::string targets(const std::vector<app::EntityRef>& things) const {
    std::string labels;
    for (const auto& target : ui::move_targets(outline, *curriculum, things)) labels += target.label + "\n";
    return labels;
  }

  model::Snapshot curriculum;
  ui::Outline outline;
};

}  // namespace

TEST_CASE("what is dropped beside its like stands beside it, on others in what they stand in", "[ui][outline]") {
  const Tree tree("programme years=1 terms_per_year=2 ; C1 Y1.1: A1, A2, X1 summative ; C2 Y1.2: B1 ; second: S1");
  const int a2 = *tree.outline.find(tree.activity("A2"));
  const Spot in_c1{Spot::In::thing, tree.course("C1"), {}, {}, {}};
  CHECK(tree.spot(tree.activity("B1"), a2, DropAt::before) ==
        Spot{Spot::In::thing, tree.course("C1"), {}, {}, tree.activity("A2")});
  // After the last activity comes an assessment, which is none of its siblings.
  CHECK(tree.spot(tree.activity("B1"), a2, DropAt::after) == in_c1);
  CHECK(tree.spot(tree.activity("B1"), *tree.outline.find(tree.course("C1")), DropAt::into) == in_c1);
  const int second = tree.group(ui::second_classroom_group);
  CHECK(tree.spot(tree.activity("A1"), second, DropAt::into) == Spot{Spot::In::second_classroom, {}, {}, {}, {}});
  CHECK_FALSE(tree.spot(tree.course("C1"), second, DropAt::into));
  // On an activity of another course: in that course's term.
  CHECK(tree.spot(tree.course("C1"), *tree.outline.find(tree.activity("B1")), DropAt::into)->term == 2);
  CHECK(tree.spot(tree.course("C1"), *tree.outline.find(tree.course("C2")), DropAt::before) ==
        Spot{Spot::In::term, {}, 1, 2, tree.course("C2")});
}

TEST_CASE("things can be moved to every place that holds them but their own", "[ui][outline]") {
  const Tree tree("programme years=1 terms_per_year=2 ; C1 Y1.1: A1 ; C2 Y1.2 ; C3 ; second: S1");
  CHECK(tree.targets({tree.activity("A1")}) == "    C2\n    C3\nSecond classroom\n");
  CHECK(tree.targets({tree.activity("A1"), tree.activity("S1")}) == "    C1\n    C2\n    C3\nSecond classroom\n");
  CHECK(tree.targets({tree.course("C1"), tree.activity("A1")}) == "Year 1, term 2\nWithout a term\n");
  CHECK(tree.targets({tree.course("C1"), tree.activity("S1")}).empty());
}

TEST_CASE("a competency is dropped under another or beside it", "[ui][outline]") {
  const auto curriculum = test::curriculum("E! E1>E! F!");
  const auto outline = ui::framework_outline(*curriculum, analysis::cover(*curriculum), base::Catalogue{});
  const auto at = [&](std::string_view code) {
    return app::ref(curriculum->competencies()[test::competency(*curriculum, code)]);
  };
  const auto spot = [&](DropAt where) {
    return ui::spot_at(outline, *curriculum, {at("F")}, *outline.find(at("E1")), where);
  };
  CHECK(spot(DropAt::into) == Spot{Spot::In::thing, at("E1"), {}, {}, {}});
  CHECK(spot(DropAt::before) == Spot{Spot::In::thing, at("E"), {}, {}, at("E1")});
  CHECK(spot(DropAt::after) == Spot{Spot::In::thing, at("E"), {}, {}, {}});
  // Not under itself, nor where it stands already.
  std::string labels;
  for (const auto& target : ui::move_targets(outline, *curriculum, {at("E")})) labels += target.label + ";";
  CHECK(labels == "    F;");
}

TEST_CASE("several things have in common what all of them hold", "[ui][fields]") {
  const Tree tree("C1 Y1.1 ; C2 Y2.1");
  const std::vector things{tree.course("C1"), tree.course("C2")};
  CHECK(ui::common_text(*tree.curriculum, things, "term") == "1");
  CHECK_FALSE(ui::common_text(*tree.curriculum, things, "year"));
}

TEST_CASE("a relation reads from whichever end one looks", "[ui][framework]") {
  const auto curriculum = test::curriculum(
      "framework a ; E! ; framework b role=standard ; F! G! ; relation from=a:E relation=broader to=b:F");
  const auto rows = [&](model::Index at) {
    return ui::relation_rows(*curriculum, app::ref(curriculum->competencies()[at]), base::Catalogue{});
  };
  REQUIRE(rows(0).size() == 1);
  CHECK(rows(0)[0].sentence == "is broader than F");
  CHECK(rows(1)[0].sentence == "is narrower than E");
  CHECK(ui::relation_kinds(rows(1)[0].read, base::Catalogue{}).back().label == "replaces …");
  CHECK(rows(2).empty());
  const auto targets = ui::relation_targets(*curriculum, app::ref(curriculum->competencies()[0]), base::Catalogue{});
  CHECK(targets.size() == 2);
}

TEST_CASE("retiring a framework says what leaves the figures", "[ui][framework]") {
  const auto curriculum = test::curriculum("framework a ; E! E1>E! E2>E! ; framework b role=standard ; F!");
  const auto said = [&](model::Index framework, model::FrameworkStatus status) {
    return ui::status_consequence(*curriculum, app::ref(curriculum->frameworks()[framework]), status).english();
  };
  CHECK(said(0, model::FrameworkStatus::retired).starts_with("Its competencies (2 without any below) no longer count"));
  CHECK(said(1, model::FrameworkStatus::retired).starts_with("The programme no longer answers to it: its elements (1"));
  CHECK(said(0, model::FrameworkStatus::adopted).starts_with("It is marked as in force"));
}
