#include "diagram/draw.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "base/error.h"
#include "diagram/dot.h"
#include "diagram/legend.h"

namespace attune::diagram {
namespace {

constexpr double margin = 28;
// Wide enough for a title and a legend, however little there is to draw.
constexpr double least_width = 760;
// How far a ground reaches around what stands on it.
constexpr double ground_margin = 8;

Rect moved(const Rect& rect, Point by) { return {rect.x + by.x, rect.y + by.y, rect.width, rect.height}; }

struct Bounds {
  Rect rect;
  bool empty = true;

  void add(const Rect& r) {
    const double x = empty ? r.x : std::min(rect.x, r.x), y = empty ? r.y : std::min(rect.y, r.y);
    const double right = empty ? r.right() : std::max(rect.right(), r.right());
    const double bottom = empty ? r.bottom() : std::max(rect.bottom(), r.bottom());
    rect = {x, y, right - x, bottom - y};
    empty = false;
  }
};

// The words of a box, from its top left.
std::vector<Words> words_in(const std::vector<Line>& lines, const Rect& rect, Role role) {
  double height = 0;
  for (const Line& line : lines) height += line_height(line.font);
  double y = rect.y + (rect.height - height) / 2;
  std::vector<Words> words;
  for (const Line& line : lines) {
    words.push_back({line.text, {rect.x + padding_x, y + baseline(line.font)}, line.width, line.font, role});
    y += line_height(line.font);
  }
  return words;
}

// A level's code on a line, just before the line reaches its box.
Shape level_mark(const Edge& edge, const Connector& connector, const Typesetter& typesetter) {
  const Point end = connector.curve.back();
  const std::vector<Line> lines = typesetter.wrap(edge.label, Font::small, 30, 1);
  const double width = std::max(20.0, (lines.empty() ? 0 : lines.front().width) + 10);
  const double height = line_height(Font::small) + 2;
  Shape mark{connector.id + "-level",
             Role::level,
             {end.x - width - 7, end.y - height / 2, width, height},
             {},
             {},
             edge.label,
             {}};
  if (!lines.empty())
    mark.words.push_back({lines.front().text,
                          {mark.rect.middle().x - lines.front().width / 2, mark.rect.y + 1 + baseline(Font::small)},
                          lines.front().width,
                          Font::small,
                          Role::level});
  return mark;
}

class Drawing {
 public:
  Drawing(const Graph& graph, const Layout& layout, Theme theme)
      : graph_(graph), layout_(layout), typesetter_(graph.language) {
    scene_.theme = theme;
    scene_.language = graph.language;
    scene_.title = graph.title;
    for (const std::string& note : graph.notes) scene_.description += (scene_.description.empty() ? "" : " ") + note;
    look_around();
    width_ = std::max(bounds_.width, least_width);
  }

  Scene draw() {
    double y = head();
    y = legend(y) + 18;
    origin_ = {margin - bounds_.x, y - bounds_.y};
    const std::size_t legend_only = scene_.grounds.size();
    for (const Cluster& cluster : graph_.clusters) ground(cluster);
    align(std::span(scene_.grounds).subspan(legend_only), origin_.x + bounds_.right());
    for (const Node& node : graph_.nodes) shape(node);
    for (const Edge& edge : graph_.edges) connector(edge);
    scene_.size = {width_ + 2 * margin, y + bounds_.height + margin};
    return std::move(scene_);
  }

 private:
  const Rect& place_of(const Node& node) const {
    const auto found = layout_.nodes.find(node.name);
    if (found == layout_.nodes.end())
      throw base::Error(base::ErrorKind::defect, N_("the layout of the diagram is incomplete"));
    return found->second;
  }

  // What is to be seen of the layout: hidden nodes take no room.
  void look_around() {
    Bounds bounds;
    for (const Node& node : graph_.nodes)
      if (node.role != Role::hidden) bounds.add(place_of(node));
    bounds_ = bounds.rect;
    if (graph_.clusters.empty()) return;
    bounds_.width += ground_margin;
    bounds_.height += ground_margin;
  }

  // Title and notes; returns where they end.
  double head() {
    double y = margin;
    y = paragraph(graph_.title, Font::title, Role::page, y) + 4;
    for (const std::string& note : graph_.notes) y = paragraph(note, Font::body, Role::note, y) + 3;
    return y + 8;
  }

  double paragraph(const std::string& text, Font font, Role role, double y) {
    for (Line& line : typesetter_.wrap(text, font, std::min(width_, 1200.0), 6)) {
      scene_.words.push_back({std::move(line.text), {margin, y + baseline(font)}, line.width, font, role});
      y += line_height(font);
    }
    return y;
  }

  double legend(double y) {
    if (graph_.legend.empty()) return y;
    return draw_legend(scene_, graph_, typesetter_, {margin, y, width_, 0});
  }

  void ground(const Cluster& cluster) {
    Bounds bounds;
    for (const std::size_t node : cluster.nodes) bounds.add(place_of(graph_.nodes[node]));
    const Rect rect = moved(bounds.rect, origin_);
    scene_.grounds.push_back({"ground-" + cluster.name,
                              Role::band,
                              {rect.x - ground_margin, rect.y - ground_margin, rect.width + 2 * ground_margin,
                               rect.height + 2 * ground_margin},
                              {},
                              {},
                              {},
                              {}});
  }

  // Grounds that lie below one another begin together and reach to the end of the picture.
  static void align(std::span<Shape> grounds, double right) {
    double left = 0;
    for (std::size_t i = 0; i < grounds.size(); ++i) {
      const Rect& rect = grounds[i].rect;
      if (i > 0 && rect.y < grounds[i - 1].rect.bottom()) return;
      left = i == 0 ? rect.x : std::min(left, rect.x);
    }
    for (Shape& ground : grounds) {
      ground.rect.x = left;
      ground.rect.width = right - left;
    }
  }

  void shape(const Node& node) {
    shapes_.push_back(no_shape);
    if (node.role == Role::hidden) return;
    // The measured size rather than the one that went to the engine and back.
    const Point middle = moved(place_of(node), origin_).middle();
    const Rect rect{middle.x - node.size.width / 2, middle.y - node.size.height / 2, node.size.width, node.size.height};
    std::vector<Words> words = words_in(node.lines, rect, node.role);
    if (node.role == Role::heading) {
      std::move(words.begin(), words.end(), std::back_inserter(scene_.words));
      return;
    }
    shapes_.back() = scene_.shapes.size();
    scene_.shapes.push_back(
        {node.name, node.role, rect, node.subjects, std::move(words), node.title, node.description});
  }

  void connector(const Edge& edge) {
    const auto found = layout_.edges.find(edge.name);
    if (edge.role == Role::hidden || found == layout_.edges.end()) return;
    Connector connector{edge.name, edge.role, found->second, shapes_[edge.tail], shapes_[edge.head], edge.description};
    for (Point& point : connector.curve) point = {point.x + origin_.x, point.y + origin_.y};
    // Between neighbouring columns nothing is in the way, and a plain curve reads better than a routed one.
    if (graph_.nodes[edge.head].column == graph_.nodes[edge.tail].column + 1) {
      const Rect &tail = scene_.shapes[connector.tail].rect, &head = scene_.shapes[connector.head].rect;
      const double middle = (tail.right() + head.x) / 2, from = tail.middle().y, to = head.middle().y;
      connector.curve = {{tail.right(), from}, {middle, from}, {middle, to}, {head.x, to}};
    }
    if (!edge.label.empty()) scene_.marks.push_back(level_mark(edge, connector, typesetter_));
    scene_.connectors.push_back(std::move(connector));
  }

  const Graph& graph_;
  const Layout& layout_;
  Typesetter typesetter_;
  Scene scene_;
  Rect bounds_;
  double width_ = 0;
  Point origin_;
  std::vector<std::size_t> shapes_;  // of each node
};

}  // namespace

Size box_size(const std::vector<Line>& lines, double width) {
  double height = 2 * padding_y;
  for (const Line& line : lines) height += line_height(line.font);
  return {width, height};
}

Scene draw(const Graph& graph, const LayoutEngine& engine, Theme theme, std::stop_token stop) {
  const Layout layout = engine(write_dot(graph, DotDetail::places), stop);
  return Drawing(graph, layout, theme).draw();
}

}  // namespace attune::diagram
