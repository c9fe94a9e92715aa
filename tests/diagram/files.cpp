// The files that a picture becomes.

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <algorithm>

#include "app/worker/graphviz.h"
#include "base/error.h"
#include "base/text.h"
#include "diagram/dot.h"
#include "diagram/draw.h"
#include "diagram/paper.h"
#include "diagram/svg.h"
#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;

namespace {

const char* small =
    "E! \"Emotional\"; E1>E!I \"Notice\"; E2>E!R; C1 Y1.1: A1 lecture -> E1@I; second: A2 reach=0.2 -> E1@R";

// A programme whose one competency and one course have this title.
diagram::Scene with_title(const std::string& title) {
  model::Tables tables = test::curriculum("E1!I; C1 Y1.1: A1 lecture -> E1@I")->tables();
  const auto retitle = [&](auto& table) {
    auto row = table[0];
    row.title = title;
    table = std::decay_t<decltype(table)>(std::vector{row});
  };
  retitle(std::get<model::Table<model::Competency>>(tables));
  retitle(std::get<model::Table<model::Course>>(tables));
  retitle(std::get<model::Table<model::Programme>>(tables));
  const model::Curriculum curriculum(tables);
  return diagram::draw(diagram::gap_graph(curriculum, analysis::cover(curriculum)), app::graphviz_layout(),
                       diagram::Theme::light);
}

std::string without_spaces(std::string_view text) {
  std::string bare(text);
  for (const std::string_view space : {" ", "\n", "\t", "\u00a0"})
    for (std::size_t at; (at = bare.find(space)) != std::string::npos;) bare.erase(at, space.size());
  return bare;
}

pugi::xml_node by_id(const pugi::xml_document& svg, const char* id) {
  return svg.find_node(
      [&](const pugi::xml_node& node) { return std::string_view(node.attribute("id").value()) == id; });
}

std::string text_of(const pugi::xml_node& group) {
  std::string text;
  for (const pugi::xml_node& each : group.children("text")) text += each.child_value();
  return text;
}

}  // namespace

TEST_CASE("a picture is the same file every time it is made", "[diagram]") {
  const auto make = [] {
    const diagram::Scene scene = test::picture_of(test::full_programme());
    return std::tuple(diagram::write_svg(scene), diagram::write_pdf(scene), diagram::write_png(scene, 0.25));
  };
  const auto first = make(), second = make();
  CHECK((std::get<0>(first) == std::get<0>(second)));
  CHECK((std::get<1>(first) == std::get<1>(second)));
  CHECK((std::get<2>(first) == std::get<2>(second)));
}

TEST_CASE("SVG has titles, descriptions and ids for what the shapes stand for", "[diagram]") {
  pugi::xml_document svg;
  REQUIRE(svg.load_string(diagram::write_svg(test::picture_of(small)).c_str()));
  const pugi::xml_node leaf = by_id(svg, "competency-E1");
  CHECK(std::string(leaf.attribute("data-kind").value()) == "competency");
  CHECK(std::string(leaf.attribute("data-code").value()) == "E1");
  CHECK(std::string(leaf.child_value("title")) == "E1 Notice");
  CHECK_THAT(leaf.child_value("desc"), Catch::Contains("taught"));
  CHECK(std::string(by_id(svg, "gap-competency-E2").child("path").attribute("stroke-dasharray").value()) != "");
}

TEST_CASE("hostile titles come back as the same text and never as markup", "[diagram]") {
  const std::string titles[] = {R"(\N \G \E \L \l \r \\)",
                                "<b>bold</b> & <br/>",
                                R"("quotes" 'and' "more)",
                                "<script>alert(1)</script>",
                                R"(x" onload="alert(1))",
                                "]]> --> <!-- <![CDATA[",
                                "javascript:alert(1)",
                                "共情能力：换位思考（测试）",
                                "\u202eright to left\u202c שלום عليكم",
                                "emoji \U0001f600 and combining e\u0301"};
  for (const std::string& title : titles) {
    INFO(title);
    const diagram::Scene scene = with_title(title);
    pugi::xml_document svg;
    REQUIRE(svg.load_string(diagram::write_svg(scene).c_str()));
    CHECK(without_spaces(text_of(by_id(svg, "competency-E1"))).starts_with(without_spaces("E1" + title)));
    CHECK(std::string(by_id(svg, "competency-E1").child_value("title")) == "E1 " + title);
    CHECK_FALSE(svg.find_node([](const pugi::xml_node& node) {
      const std::string_view name = node.name();
      return name == "script" || name == "b" || name == "br" || node.attribute("onload");
    }));
    CHECK(diagram::write_pdf(scene).starts_with("%PDF-"));
  }
}

TEST_CASE("control characters and broken UTF-8 leave a well-formed SVG", "[diagram]") {
  for (const std::string title : {"a\x01"
                                  "b\x1b[31m\x7f",
                                  "bad \xff\xfe bytes \xc0\x80", "line\nbreak\ttab", "\xef\xbf\xbe\xef\xbf\xbf"}) {
    const std::string text = diagram::write_svg(with_title(title));
    pugi::xml_document svg;
    CHECK(svg.load_string(text.c_str()));
    CHECK(base::is_utf8(text));
    CHECK(std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' ' && c != '\n'; }));
  }
}

TEST_CASE("a title of 20 KB is cut in its box and whole in its alternative text", "[diagram]") {
  std::string title;
  for (int i = 0; i < 2500; ++i) title += "perhaps ";
  title += "end";
  const diagram::Scene scene = with_title(title);
  const diagram::Shape* leaf = test::shape_named(scene, "competency-E1");
  CHECK(leaf->title == "E1 " + title);
  CHECK(leaf->rect.height < 200);
  CHECK_THAT(test::words_of(*leaf), Catch::Contains("…"));
}

TEST_CASE("the DOT that people get is laid out as the picture is", "[diagram]") {
  const auto graph = test::gaps_of(small);
  const auto engine = app::graphviz_layout();
  const auto places = engine(write_dot(graph, diagram::DotDetail::places), {});
  const auto looks = engine(write_dot(graph, diagram::DotDetail::looks), {});
  for (const auto& [name, rect] : places.nodes) {
    INFO(name);
    CHECK(looks.nodes.at(name).x - looks.nodes.at("root").x == Approx(rect.x - places.nodes.at("root").x).margin(1));
    CHECK(looks.nodes.at(name).y - looks.nodes.at("root").y == Approx(rect.y - places.nodes.at("root").y).margin(1));
  }
}

TEST_CASE("quoted text means itself to Graphviz", "[diagram]") {
  CHECK(diagram::dot_quoted(R"(a\N "b" <b>)") == R"("a\\N \"b\" <b>")");
  CHECK(diagram::dot_quoted("a\nb") == R"("a\nb")");
}

TEST_CASE("PDF and PNG are what they say", "[diagram]") {
  const diagram::Scene scene = test::picture_of(small);
  const std::string pdf = diagram::write_pdf(scene), png = diagram::write_png(scene);
  CHECK(pdf.starts_with("%PDF-1."));
  CHECK(pdf.find("%%EOF") != std::string::npos);
  CHECK(png.starts_with("\x89PNG\r\n\x1a\n"));
}

TEST_CASE("an engine that fails or answers too little is one error", "[diagram]") {
  const diagram::LayoutEngine nothing = [](const std::string&, std::stop_token) { return diagram::Layout{}; };
  CHECK_THROWS_AS(diagram::draw(test::gaps_of(small), nothing, diagram::Theme::light), base::Error);
}
