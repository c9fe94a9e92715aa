#include "diagram/dot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/number.h"

namespace attune::diagram {
namespace {

std::string number(double value) { return base::to_text(std::round(value * 1e6) / 1e6); }
std::string inches(double pixels) { return number(pixels / 72); }
std::string colour(Colour c) { return fmt::format("\"#{:02x}{:02x}{:02x}\"", c.red, c.green, c.blue); }

std::string label(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) {
    // Graphviz refuses quoted text above 16 KB; a line that fits in a box is never that long.
    const std::string quoted = dot_quoted(line.text);
    text += quoted.substr(1, quoted.size() - 2) + "\\l";
  }
  return '"' + text + '"';
}

std::string shape(Role role) {
  switch (outline_of(role)) {
    case Outline::rounded:
      return "shape=box, style=\"filled,rounded";
    case Outline::pill:
      return "shape=box, style=\"filled,rounded";
    case Outline::sheet:
      return "shape=note, style=\"filled";
    case Outline::cut:
      return "shape=octagon, style=\"filled";
    case Outline::none:
      return "shape=plaintext, style=\"filled";
    case Outline::box:
      break;
  }
  return "shape=box, style=\"filled";
}

std::string looks(const Node& node, Theme theme) {
  if (node.role == Role::hidden) return ", style=invis";
  const Paint look = paint(node.role, theme);
  const Font font = node.lines.empty() ? Font::body : node.lines.front().font;
  return fmt::format(", label={}, {}{}\", fillcolor={}, color={}, fontcolor={}, fontsize={}, penwidth={}",
                     label(node.lines), shape(node.role), look.dashed ? ",dashed" : "", colour(look.fill),
                     colour(look.stroke), colour(look.text), number(size_of(font)), number(look.stroke_width));
}

std::string looks(const Edge& edge, Theme theme) {
  if (edge.role == Role::hidden) return ", style=invis";
  const Paint look = paint(edge.role, theme);
  std::string text = fmt::format(", color={}, penwidth={}{}", colour(look.stroke), number(look.stroke_width),
                                 look.dashed ? ", style=dashed" : "");
  if (!edge.label.empty()) text += ", headlabel=" + dot_quoted(edge.label);
  return text;
}

// How Graphviz is to go about it. Crossings are what costs time in a large graph (mclimit), network simplex the rest.
std::string arrangement_of(const Graph& graph) {
  switch (graph.arrangement) {
    case Arrangement::placed:
      return "layout=neato, notranslate=true, splines=true";
    case Arrangement::free: {
      const std::string quick = graph.edges.size() > 500 ? ", mclimit=0.1, nslimit=0.5, nslimit1=0.5" : "";
      return "rankdir=LR, nodesep=0.2, ranksep=0.9, splines=true" + quick;
    }
    case Arrangement::rows:
      break;
  }
  return "rankdir=LR, ordering=out, nodesep=0.14, ranksep=0.56, splines=true";
}

// The middle of a node, pinned; Graphviz's y grows upwards.
std::string place(const Node& node) {
  return fmt::format(", pos=\"{},{}!\"", number(node.at.x + node.size.width / 2),
                     number(-node.at.y - node.size.height / 2));
}

std::string ranks(const Graph& graph) {
  std::string dot;
  std::size_t columns = 0;
  for (const Node& node : graph.nodes) columns = std::max(columns, node.column + 1);
  for (std::size_t column = 0; column < columns; ++column) {
    dot += "  { rank=same;";
    for (const Node& node : graph.nodes)
      if (node.column == column) dot += ' ' + dot_quoted(node.name) + ';';
    dot += " }\n";
  }
  return dot;
}

}  // namespace

std::string dot_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '\\')
      quoted += "\\\\";
    else if (c == '"')
      quoted += "\\\"";
    else if (c == '\n')
      quoted += "\\n";
    else
      quoted += c;
  }
  return quoted + '"';
}

std::string write_dot(const Graph& graph, DotDetail detail, Theme theme) {
  const bool full = detail == DotDetail::looks, placed = graph.arrangement == Arrangement::placed;
  std::string dot = "digraph attune {\n  graph [" + arrangement_of(graph);
  if (full)
    dot += fmt::format(", label={}, labelloc=t, fontname={}, bgcolor={}, fontcolor={}",
                       dot_quoted(printable(graph.title)), dot_quoted("Noto Sans CJK SC"),
                       colour(paint(Role::page, theme).fill), colour(paint(Role::page, theme).text));
  dot += "];\n  node [shape=box, fixedsize=true, label=\"\", margin=0";
  if (full) dot += ", fontname=\"Noto Sans CJK SC\"";
  dot += "];\n  edge [dir=none, tailport=e, headport=w";
  if (full) dot += ", fontname=\"Noto Sans CJK SC\", fontsize=12";
  dot += "];\n";

  for (const Node& node : graph.nodes)
    dot += fmt::format("  {} [width={}, height={}{}{}];\n", dot_quoted(node.name), inches(node.size.width),
                       inches(node.size.height), placed ? place(node) : "", full ? looks(node, theme) : "");
  if (!placed) dot += ranks(graph);
  for (const Edge& edge : graph.edges)
    dot +=
        fmt::format("  {} -> {} [key={}, weight={}{}{}];\n", dot_quoted(graph.nodes[edge.tail].name),
                    dot_quoted(graph.nodes[edge.head].name), dot_quoted(edge.name), edge.weight,
                    edge.forward ? "" : ", constraint=false, tailport=_, headport=_", full ? looks(edge, theme) : "");
  return dot + "}\n";
}

}  // namespace attune::diagram
