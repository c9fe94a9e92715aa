// What holds of every kind of picture.

#include "diagram/kinds.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "app/jobs/language.h"
#include "app/worker/graphviz.h"
#include "diagram/dot.h"
#include "diagram/draw.h"
#include "diagram/svg.h"
#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;
using diagram::Rect;
using diagram::Role;
using diagram::Takes;

namespace {

// The room that words take, a hair less on every side: arithmetic.
Rect words_room(const diagram::Words& words) {
  const double top = words.at.y - diagram::baseline(words.font);
  return {words.at.x + 0.1, top + 0.1, words.width - 0.2, diagram::line_height(words.font) - 0.2};
}

// Everything that the kind has to be asked.
diagram::PictureOptions asked(const diagram::PictureKind& kind, const model::Curriculum& curriculum,
                              const model::Curriculum& other) {
  diagram::PictureOptions options;
  if (kind.course == Takes::must) options.course = test::course(curriculum, "M1");
  if (kind.competency == Takes::must) options.competency = test::competency(curriculum, "B2.1");
  if (kind.standard == Takes::must) options.standard = *curriculum.find_code<model::Framework>("nat");
  if (kind.other == Takes::must) options.other = &other;
  if (kind.lines == Takes::maybe) options.lines = diagram::Lines::drawn;
  return options;
}

model::Snapshot later() {
  return test::curriculum(test::rich_programme() + "M6 Y2.2 \"New\": A8 seminar 2h -> B1.2@R\n");
}

void check_places(const diagram::Scene& scene) {
  const Rect page{0, 0, scene.size.width, scene.size.height};
  std::set<std::string> ids;
  for (std::size_t i = 0; i < scene.shapes.size(); ++i) {
    const diagram::Shape& shape = scene.shapes[i];
    INFO(shape.id);
    CHECK(ids.insert(shape.id).second);
    CHECK(page.contains(shape.rect));
    for (std::size_t j = i + 1; j < scene.shapes.size(); ++j)
      if (shape.rect.overlaps(scene.shapes[j].rect)) FAIL_CHECK("overlaps " << scene.shapes[j].id);
    for (const diagram::Words& words : shape.words)
      if (!shape.rect.contains(words_room(words))) FAIL_CHECK("leaves its box: " << words.text);
    // What lies on a box leaves its words alone.
    for (const diagram::Shape& mark : scene.marks)
      for (const diagram::Words& words : shape.words)
        if (mark.rect.overlaps(words_room(words))) FAIL_CHECK(mark.id << " covers " << words.text);
  }
  for (const diagram::Words& words : scene.words) {
    INFO(words.text);
    CHECK(page.contains(words_room(words)));
    for (const diagram::Shape& shape : scene.shapes)
      if (shape.rect.overlaps(words_room(words))) FAIL_CHECK("covered by " << shape.id);
    for (const diagram::Words& other : scene.words)
      if (&other != &words && words_room(other).overlaps(words_room(words))) FAIL_CHECK("covered by " << other.text);
  }
  for (const diagram::Connector& connector : scene.connectors) CHECK(connector.curve.size() % 3 == 1);
}

}  // namespace

TEST_CASE("in no kind of picture anything overlaps or is cut off", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(test::rich_programme()), other = later();
  for (const diagram::PictureKind& kind : diagram::picture_kinds())
    for (const char* language : {"en", "zh_CN"}) {
      INFO(kind.code << ' ' << language);
      diagram::PictureOptions options = asked(kind, *curriculum, *other);
      options.words = app::words(language);
      options.date = "2026-11-28";
      const diagram::Scene scene = test::scene_of(kind.code, *curriculum, options);
      CHECK(scene.shapes.size() > 2);
      CHECK(scene.language == language);
      CHECK(scene.description.find("2026-11-28") != std::string::npos);
      check_places(scene);
    }
}

TEST_CASE("every kind says what it shows, and every thing in it has a title to be read aloud", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(test::rich_programme()), other = later();
  for (const diagram::PictureKind& kind : diagram::picture_kinds()) {
    const diagram::Scene scene = test::scene_of(kind.code, *curriculum, asked(kind, *curriculum, *other));
    INFO(kind.code);
    CHECK(!scene.title.empty());
    CHECK((scene.title + scene.description).find("A programme") != std::string::npos);
    std::size_t marked = 0;
    for (const diagram::Shape& shape : scene.shapes) {
      INFO(shape.id);
      CHECK(!shape.title.empty());
      marked += shape.landmark ? 1U : 0U;
    }
    CHECK(marked > 0);
  }
}

TEST_CASE("a competency that has nothing is a gap in every picture of all competencies", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(
      "programme years=2 terms_per_year=2\nstage S from_year=1 from_term=1 to_year=2 to_term=2 \"Stage\"\n"
      "E! \"Emotional\"; E1>E!I \"Notice\"; E2>E!R \"Nothing at all\"; "
      "C1 Y1.1: A1 lecture 2h -> E1@I, X1 summative -> E1; second: A2 reach=0.2 -> E1@R");
  for (const char* kind : {"gaps", "map", "progression", "heatmap", "alignment", "methods", "second-classroom"}) {
    INFO(kind);
    const diagram::Scene scene = test::scene_of(kind, *curriculum);
    const auto nothing = curriculum->competencies()[test::competency(*curriculum, "E2")].id.uuid;
    const auto shapes = diagram::shapes_of(scene, model::Kind::competency, nothing);
    REQUIRE(!shapes.empty());
    CHECK(std::any_of(shapes.begin(), shapes.end(), [](const auto* shape) { return shape->role == Role::gap; }));
  }
}

TEST_CASE("every kind is the same file every time, and says what to do where there is nothing", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(test::rich_programme()), other = later();
  const model::Snapshot empty = test::curriculum("programme \"New\"");
  for (const diagram::PictureKind& kind : diagram::picture_kinds()) {
    INFO(kind.code);
    const auto options = asked(kind, *curriculum, *other);
    CHECK(diagram::write_svg(test::scene_of(kind.code, *curriculum, options)) ==
          diagram::write_svg(test::scene_of(kind.code, *curriculum, options)));
    const bool about_one = kind.course == Takes::must || kind.competency == Takes::must || kind.standard == Takes::must;
    if (about_one || kind.code == "strategies") continue;
    diagram::PictureOptions nothing;
    if (kind.other == Takes::must) nothing.other = empty.get();
    const diagram::Scene scene = test::scene_of(kind.code, *empty, nothing);
    REQUIRE(scene.shapes.size() == 1);
    CHECK(scene.shapes[0].role == Role::gap);
    CHECK(!scene.shapes[0].description.empty());
    check_places(scene);
  }
}

TEST_CASE("a large programme is folded in every picture of it, and the picture says so", "[diagram][kinds]") {
  std::string text = "programme \"Large\" years=5 terms_per_year=2\n";
  for (int branch = 1; branch <= 12; ++branch) {
    text += "B" + std::to_string(branch) + "! \"Branch\"\n";
    for (int leaf = 1; leaf <= 25; ++leaf)
      text += "B" + std::to_string(branch) + "." + std::to_string(leaf) + ">B" + std::to_string(branch) + "!R\n";
  }
  for (int course = 1; course <= 300; ++course)
    text += "C" + std::to_string(course) + " Y" + std::to_string(1 + course % 5) + ".1 humanities: A" +
            std::to_string(course) + " lecture 2h -> B" + std::to_string(1 + course % 12) + "." +
            std::to_string(1 + course % 25) + "@I\n";
  const model::Snapshot curriculum = test::curriculum(text);
  for (const char* kind : {"gaps", "map", "progression", "heatmap", "alignment", "methods", "second-classroom"}) {
    INFO(kind);
    const diagram::Scene scene = test::scene_of(kind, *curriculum);
    CHECK(scene.shapes.size() < 700);
    CHECK(scene.description.find("too many for one picture") != std::string::npos);
    check_places(scene);
  }
  // And one branch can be opened.
  diagram::PictureOptions options;
  options.competency = test::competency(*curriculum, "B3");
  for (const char* kind : {"progression", "alignment", "methods"}) {
    INFO(kind);
    const diagram::Scene scene = test::scene_of(kind, *curriculum, options);
    CHECK(test::shape_named(scene, "competency-B3_2e7"));
    CHECK_FALSE(test::shape_named(scene, "competency-B4_2e7"));
  }
}

TEST_CASE("DOT of a placed picture has every place in it", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(test::rich_programme());
  const diagram::Graph graph = test::graph_of("heatmap", *curriculum);
  const std::string dot = diagram::write_dot(graph, diagram::DotDetail::looks);
  CHECK(dot.find("layout=neato") != std::string::npos);
  std::size_t places = 0;
  for (std::size_t at = dot.find("pos=\""); at != std::string::npos; at = dot.find("pos=\"", at + 1)) ++places;
  CHECK(places == graph.nodes.size());
}
