// What we hand over as DOT is drawn by Graphviz's own program where we draw it.

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <cstdlib>
#include <map>

#include "base/atomic_file.h"
#include "base/number.h"
#include "base/text.h"
#include "diagram/dot.h"
#include "diagram/draw.h"
#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"
#include "tests/support/files.h"

using namespace attune;

namespace {

// The middle of every node that the program draws, by name.
std::map<std::string, diagram::Point> drawn_by(const std::string& command, const std::string& dot) {
  const test::TemporaryFolder folder;
  base::write_file(folder / "graph.dot", dot);
  const std::string svg = (folder / "graph.svg").string();
  const std::string line =
      command + " -Tsvg -o '" + svg + "' '" + (folder / "graph.dot").string() + "' 2>'" + svg + ".errors'";
  REQUIRE(std::system(line.c_str()) == 0);
  CHECK(base::read_file(svg + ".errors").empty());
  pugi::xml_document document;
  REQUIRE(document.load_file(svg.c_str()));
  std::map<std::string, diagram::Point> middles;
  for (const auto& found : document.select_nodes("//*[local-name()='g'][@class='node']")) {
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    std::vector<double> numbers;
    for (const char* shape : {"polygon", "path", "polyline"})
      for (const pugi::xml_node& each : found.node().children(shape)) {
        std::string text = each.attribute("points").value();
        if (text.empty()) text = each.attribute("d").value();
        for (char& c : text)
          if (c == ',' || c == 'M' || c == 'C' || c == 'L' || c == 'Z') c = ' ';
        std::vector<double> of;
        for (const std::string& word : base::split_list(text, ' '))
          if (const auto number = base::parse_double(word)) of.push_back(*number);
        numbers.insert(numbers.end(), of.begin(), of.end());
      }
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
      left = std::min(left, numbers[i]);
      right = std::max(right, numbers[i]);
      top = std::min(top, numbers[i + 1]);
      bottom = std::max(bottom, numbers[i + 1]);
    }
    if (!numbers.empty()) middles[found.node().child("title").child_value()] = {(left + right) / 2, (top + bottom) / 2};
  }
  return middles;
}

void compare_with(const std::string& command, const diagram::Graph& graph) {
  if (std::system("dot -V >/dev/null 2>&1") != 0) {
    WARN("Graphviz's own program is not here (script/bootstrap test)");
    return;
  }
  const auto theirs = drawn_by(command, diagram::write_dot(graph, diagram::DotDetail::looks));
  const diagram::Scene ours = test::scene_of_graph(graph);
  REQUIRE(!ours.shapes.empty());
  const diagram::Point from = ours.shapes[0].rect.middle(), at = theirs.at(ours.shapes[0].id);
  std::size_t compared = 0;
  for (const diagram::Shape& shape : ours.shapes) {
    const auto found = theirs.find(shape.id);
    if (found == theirs.end()) continue;
    INFO(shape.id);
    CHECK(found->second.x - at.x == Approx(shape.rect.middle().x - from.x).margin(1));
    CHECK(found->second.y - at.y == Approx(shape.rect.middle().y - from.y).margin(1));
    ++compared;
  }
  CHECK(compared == ours.shapes.size());
}

}  // namespace

TEST_CASE("dot draws the boxes of our DOT within a pixel of where we draw them", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(test::rich_programme());
  for (const char* kind : {"gaps", "prerequisites"}) compare_with("dot", test::graph_of(kind, *curriculum));
}

TEST_CASE("neato draws the boxes of a placed picture within a pixel of where we draw them", "[diagram][kinds]") {
  const model::Snapshot curriculum = test::curriculum(test::rich_programme());
  for (const char* kind : {"heatmap", "map"}) compare_with("neato -n", test::graph_of(kind, *curriculum));
}
