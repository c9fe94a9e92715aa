// The request is DOT text (the Graphviz language) of one graph. The answer is lines, each ended by LF:
//
//   answer  = graph *cluster *node *edge "end"
//   graph   = "graph" WIDTH HEIGHT
//   cluster = "cluster" X Y WIDTH HEIGHT NAME     the corner at the top left
//   node    = "node" X Y WIDTH HEIGHT NAME        the middle
//   edge    = "edge" COUNT *(X Y) NAME            COUNT points of joined cubic curves: 1 + a multiple of 3
//
// separated by single spaces. Numbers are points (1/72 inch), y grows downwards, rounded to 1/1000. NAME is the rest of
// the line, with \\ for a backslash and \n for a line break; an edge's name is its key. "end" tells a whole answer from
// a cut one.

#include "worker/layout.h"

#include <graphviz/gvc.h>

#include <cmath>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "base/text.h"

namespace attune::worker {
namespace {

std::string complaint;

// Graphviz tells its errors and warnings piece by piece; the first whole line says what is wrong.
int remember(char* text) {
  if (complaint.size() < 1000) complaint += text;
  return 0;
}

[[noreturn]] void refuse(const char* why) {
  const std::string_view said = base::trim(std::string_view(complaint).substr(0, complaint.find('\n')));
  throw std::runtime_error(said.empty() ? why : std::string(why) + ": " + std::string(said));
}

std::string number(double value) { return base::to_text(std::round(value * 1000) / 1000); }

std::string escaped(std::string_view name) {
  std::string line;
  for (const char c : name) {
    if (c == '\\') line += "\\\\";
    else if (c == '\n') line += "\\n";
    else line += c;
  }
  return line;
}

class Writer {
 public:
  explicit Writer(graph_t* graph) : bounds_(GD_bb(graph)) {}

  void write(graph_t* graph) {
    line("graph", {width(bounds_), height(bounds_)}, "");
    clusters(graph);
    for (node_t* node = agfstnode(graph); node; node = agnxtnode(graph, node))
      line("node", {x(ND_coord(node)), y(ND_coord(node)), ND_width(node) * 72, ND_height(node) * 72}, agnameof(node));
    for (node_t* node = agfstnode(graph); node; node = agnxtnode(graph, node))
      for (edge_t* edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) write(edge);
    answer_ += "end\n";
  }
  std::string take() { return std::move(answer_); }

 private:
  static double width(const boxf& box) { return box.UR.x - box.LL.x; }
  static double height(const boxf& box) { return box.UR.y - box.LL.y; }
  double x(const pointf& point) const { return point.x - bounds_.LL.x; }
  double y(const pointf& point) const { return bounds_.UR.y - point.y; }

  void clusters(graph_t* graph) {
    for (int i = 1; i <= GD_n_cluster(graph); ++i) {
      graph_t* cluster = GD_clust(graph)[i];
      const boxf& box = GD_bb(cluster);
      line("cluster", {box.LL.x - bounds_.LL.x, bounds_.UR.y - box.UR.y, width(box), height(box)}, agnameof(cluster));
      clusters(cluster);
    }
  }

  void write(edge_t* edge) {
    const splines* drawn = ED_spl(edge);
    if (!drawn || drawn->size < 1) return;
    const bezier& curve = drawn->list[0];
    std::vector<double> numbers{static_cast<double>(curve.size)};
    for (int i = 0; i < curve.size; ++i) {
      numbers.push_back(x(curve.list[i]));
      numbers.push_back(y(curve.list[i]));
    }
    const char* name = agnameof(edge);
    line("edge", numbers, name ? name : "");
  }

  void line(std::string_view kind, const std::vector<double>& numbers, std::string_view name) {
    answer_ += kind;
    for (const double value : numbers) answer_ += ' ' + number(value);
    if (!name.empty()) answer_ += ' ' + escaped(name);
    answer_ += '\n';
  }

  boxf bounds_;
  std::string answer_;
};

}  // namespace

std::string layout(const std::string& dot) {
  agseterr(AGERR);
  agseterrf(remember);
  GVC_t* context = gvContext();
  graph_t* graph = agmemread(dot.c_str());
  if (!graph) refuse("the request is not a graph in DOT");
  if (gvLayout(context, graph, "dot") != 0) refuse("the graph cannot be laid out");
  Writer writer(graph);
  writer.write(graph);
  return writer.take();
}

}  // namespace attune::worker
