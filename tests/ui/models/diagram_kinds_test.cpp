#include "ui/models/diagram_kinds.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune;
using ui::About;

namespace {

const ui::DiagramKind& offered_kind(std::string_view id) {
  static const auto kinds = ui::offered_diagrams();
  const auto found = std::ranges::find(kinds, id, &ui::DiagramKind::id);
  REQUIRE(found != kinds.end());
  return *found;
}

// A branch with a competency, another beside it, and one course.
model::Snapshot with_branch() { return test::curriculum("E! E1>E!R D1!I ; C1 Y1.1 \"Ethics\": A1 lecture 2h -> E1@I"); }

std::vector<std::string> values_for(std::string_view kind, const model::Curriculum& curriculum) {
  std::vector<std::string> values;
  for (const auto& thing : ui::things_for(offered_kind(kind).about, curriculum, base::Catalogue()))
    values.push_back(thing.value);
  return values;
}

}  // namespace

TEST_CASE("every kind of the command line is offered in the window, with a title of its own", "[ui][diagram]") {
  const auto offered = ui::offered_diagrams();
  std::vector<std::string> ids;
  for (const auto& kind : offered) {
    ids.push_back(kind.id);
    const auto same = [&](const auto& other) { return other.title.text == kind.title.text; };
    CHECK(std::ranges::count_if(offered, same) == 1);
    CHECK(kind.title.text.size() < 32);
  }
  CHECK(ids == app::diagram_kinds());
}

TEST_CASE("a kind asks for what it is about, and its options name it", "[ui][diagram]") {
  using Values = std::vector<std::string>;
  const auto curriculum = with_branch();
  CHECK(values_for("course", *curriculum) == Values{"C1"});
  CHECK(values_for("competency", *curriculum) == Values{"own:E", "own:E1", "own:D1"});
  CHECK(values_for("progression", *curriculum) == Values{"", "own:E"});
  CHECK(values_for("gaps", *curriculum).empty());
  CHECK(ui::options_for(offered_kind("course"), "C1", "en").course == "C1");
  CHECK(ui::options_for(offered_kind("progression"), "own:E", "en").competency == "own:E");
  CHECK(ui::options_for(offered_kind("standards"), "K", "en").standard == "K");
}

TEST_CASE("every kind can be drawn of whatever it is about", "[ui][diagram]") {
  const auto curriculum = with_branch();
  for (const auto& kind : ui::offered_diagrams()) {
    if (kind.about == About::version || kind.about == About::standard) continue;
    for (const auto& thing : ui::things_for(kind.about, *curriculum, base::Catalogue())) {
      INFO(kind.id << " " << thing.value);
      CHECK_FALSE(ui::draw_kind(curriculum, nullptr, ui::options_for(kind, thing.value, "en"), {}).shapes.empty());
    }
  }
}

TEST_CASE("a box leads to the diagram of what it stands for", "[ui][diagram]") {
  const auto curriculum = with_branch();
  const auto leads_to = [&](const auto& entity, const char* from) {
    return ui::kind_about(*curriculum, app::ref(entity), offered_kind(from));
  };
  const auto& branch = curriculum->competencies()[test::competency(*curriculum, "E")];
  const auto& leaf = curriculum->competencies()[test::competency(*curriculum, "E1")];
  CHECK(leads_to(curriculum->courses()[0], "gaps") == "course");
  CHECK(leads_to(leaf, "gaps") == "competency");
  CHECK(leads_to(leaf, "progression") == "competency");
  CHECK(leads_to(branch, "progression") == "progression");
  CHECK(leads_to(curriculum->activities()[0], "gaps").empty());
}

TEST_CASE("what was changed since an earlier version is drawn of the programme of now", "[ui][diagram]") {
  const auto earlier = test::curriculum("E1!R ; C1 Y1.1: A1 lecture 2h -> E1@I");
  const auto now = test::curriculum("E1!R ; C1 Y1.1: A1 lecture 2h -> E1@R");
  const auto options = ui::options_for(offered_kind("diff"), {}, "en");
  CHECK_THROWS(ui::draw_kind(now, nullptr, options, {}));
  const auto scene = ui::draw_kind(now, earlier, options, {});
  const auto shows = [&](const char* id) {
    return std::ranges::any_of(scene.shapes, [&](const auto& shape) {
      return std::ranges::any_of(shape.subjects, [&](const auto& subject) { return subject.code == id; });
    });
  };
  CHECK(shows("E1"));
}
