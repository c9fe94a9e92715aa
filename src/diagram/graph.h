#pragma once
// A picture before it is laid out: what there is to see and how it hangs together, with every label wrapped and
// measured. Nodes stand in columns from left to right and edges run from left to right, or everything has its place
// already.

#include <optional>
#include <string>
#include <vector>

#include "diagram/geometry.h"
#include "diagram/text.h"
#include "model/kind.h"

namespace attune::diagram {

// A thing of the programme that a shape stands for.
struct Subject {
  model::Kind kind = model::Kind::programme;
  base::Uuid id;
  std::string code;  // what people call it
  friend bool operator==(const Subject&, const Subject&) = default;
};

// Where a box's words stand.
enum class Align { left, centre };

struct Node {
  std::string name;  // unique in the graph; letters, digits, '-' and '_' only; never made from an identity
  Role role = Role::branch;
  std::vector<Subject> subjects;  // none for what only helps reading; the first is the main one
  std::vector<Line> lines;
  Size size;
  std::size_t column = 0;
  std::string title, description;  // alternative text: whole, never cut
  Point at;                        // top left, in a graph that is placed
  Align align = Align::left;
  bool landmark = false;  // what a reader looks for first: a bookmark of the file
};

struct Edge {
  std::string name;
  std::size_t tail = 0, head = 0;  // places in Graph::nodes
  Role role = Role::tree;
  std::string label;  // a level's code; empty: none
  std::string description;
  int weight = 1;       // how strongly the edge wants to be straight
  bool forward = true;  // false: it leads to the same column or back, and the layout is not to follow it
  // Where it begins and ends, down from the middle of its node's side; in a graph that is placed.
  double tail_offset = 0, head_offset = 0;
};

// Nodes that belong together and get a common ground. The layout does not know of it (Graphviz's clusters turn rows
// upside down and bend them): whoever makes the graph sees to it that nothing else stands between its nodes.
struct Cluster {
  std::string name;
  std::vector<std::size_t> nodes;
  std::optional<Rect> rect{};  // in a graph that is placed: instead of the room that the nodes take
};

// What lies on the boxes and stands for nothing itself: a bar, a level; in a graph that is placed.
struct Mark {
  std::string name;
  Role role = Role::level;
  Rect rect;
  std::string text;
};

// A line that joins no nodes: an axis, the outline of a measured figure; in a graph that is placed.
struct Stroke {
  std::string name;
  Role role = Role::tree;
  std::vector<Point> points;  // joined by straight lines; a closed figure ends where it begins
  std::string description;
};

// How the nodes come to their places.
enum class Arrangement {
  rows,    // by Graphviz, columns as ranks, in the order given
  free,    // by Graphviz, columns as ranks, with few crossings
  placed,  // each has its place
};

// A line of the legend: how something looks and what it means.
struct LegendEntry {
  Role role = Role::branch;
  std::string meaning;
};

struct Graph {
  Arrangement arrangement = Arrangement::rows;
  std::string language = "en";  // of the words: "en", "zh_CN"
  std::string title;
  std::vector<std::string> notes;  // paragraphs under the title
  std::string legend_title;
  std::vector<LegendEntry> legend;
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Cluster> clusters;
  std::vector<Mark> marks;
  std::vector<Stroke> strokes;
};

}  // namespace attune::diagram
