#include "diagram/parts/picture.h"

#include <algorithm>
#include <set>

namespace attune::diagram {

Picture::Picture(const model::Curriculum& of, const analysis::Coverage& covered, const PictureOptions& wanted,
                 const base::Message& what)
    : curriculum(of),
      coverage(covered),
      options(wanted),
      words(of, covered, wanted.words),
      boxes(of, covered, words, wanted.covered_by) {
  graph.arrangement = Arrangement::placed;
  graph.language = wanted.words.language();
  const std::string title = words.title_of(of.programme());
  graph.title = title.empty() ? say(N_("Programme without a title")) : title;
  graph.notes = {say(what)};
  graph.legend_title = say(N_("Legend"));
}

std::size_t Picture::add(Node node, std::size_t column) {
  node.column = column;
  graph.nodes.push_back(std::move(node));
  return graph.nodes.size() - 1;
}

std::size_t Picture::place(Node node, Point at) {
  node.at = at;
  return add(std::move(node));
}

Edge& Picture::join(std::size_t tail, std::size_t head, Role role, std::string label, std::string description) {
  Edge edge;
  edge.name = "line-" + graph.nodes[tail].name + "-" + graph.nodes[head].name;
  edge.tail = tail;
  edge.head = head;
  edge.role = role;
  edge.label = std::move(label);
  edge.description = std::move(description);
  graph.edges.push_back(std::move(edge));
  return graph.edges.back();
}

void Picture::only(const std::string& name, const base::Message& title, const base::Message& text) {
  place(boxes.notice(name, say(title), say(text)), {});
}

void Picture::legend_of_levels() {
  legend(Role::level, {N_("Highest level there: {levels}"), {{"levels", words.levels()}}});
}

void Picture::legend_of_shades(const base::Message& sentence) {
  const std::size_t levels = curriculum.scale().levels.size();
  for (std::size_t rank = 0; rank < levels; ++rank) {
    const Role shade = shade_of(static_cast<int>(rank), levels);
    // With more levels than shades one stands for several: its lowest is named.
    if (rank > 0 && shade == shade_of(static_cast<int>(rank) - 1, levels)) continue;
    base::Message meaning = sentence;
    legend(shade, meaning.with("level", words.level_name(static_cast<int>(rank))));
  }
}

Graph Picture::finish() {
  std::set<Role> used;
  for (const Node& node : graph.nodes) used.insert(node.role);
  for (const Mark& mark : graph.marks) used.insert(mark.role);
  for (const Stroke& stroke : graph.strokes) used.insert(stroke.role);
  for (const Edge& edge : graph.edges) {
    used.insert(edge.role);
    if (!edge.label.empty()) used.insert(Role::level);
  }
  // One box that says by itself what is missing needs no legend.
  if (graph.nodes.size() > 1 || graph.arrangement != Arrangement::placed)
    for (LegendEntry& entry : meanings_)
      if (used.count(entry.role)) graph.legend.push_back(std::move(entry));
  if (!options.date.empty()) note({N_("As of {date}."), {{"date", options.date}}});
  return std::move(graph);
}

base::Message competencies_missing_title() { return N_("There are no competencies to look at yet"); }

base::Message competencies_missing_text() {
  return N_(
      "Begin with a framework: import one, choose one that comes with the program, or add competencies of your "
      "own. Then this picture shows which of them are taught, reached and assessed.");
}

}  // namespace attune::diagram
