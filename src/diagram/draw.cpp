#include "diagram/draw.h"

#include <algorithm>
#include <iterator>
#include <map>
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
constexpr double level_text_width = 30;

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

std::vector<Words> words_in(const Node& node, const Rect& rect) {
  double height = 0;
  for (const Line& line : node.lines) height += line_height(line.font);
  double y = rect.y + (rect.height - height) / 2;
  std::vector<Words> words;
  for (const Line& line : node.lines) {
    const double x = node.align == Align::left ? rect.x + padding_x : rect.x + (rect.width - line.width) / 2;
    words.push_back({line.text, {x, y + baseline(line.font)}, line.width, line.font, node.role});
    y += line_height(line.font);
  }
  return words;
}

// One short line in the middle of a mark.
Shape worded_mark(std::string id, Role role, const Rect& rect, const std::string& text, std::vector<Line> lines) {
  Shape mark{std::move(id), role, rect, {}, {}, text, {}};
  for (Line& line : lines)
    mark.words.push_back(
        {std::move(line.text),
         {rect.middle().x - line.width / 2, rect.middle().y - line_height(line.font) / 2 + baseline(line.font)},
         line.width,
         line.font,
         role});
  return mark;
}

// A level's code on a line, just before the line reaches its box.
Shape level_mark(const Edge& edge, const Connector& connector, const Typesetter& typesetter) {
  const Point end = connector.curve.back();
  std::vector<Line> lines = typesetter.wrap(edge.label, Font::small, level_text_width, 1);
  const double width = std::max(20.0, (lines.empty() ? 0 : lines.front().width) + 10);
  const double height = line_height(Font::small) + 2;
  return worded_mark(connector.id + "-level", Role::level, {end.x - width - 7, end.y - height / 2, width, height},
                     edge.label, std::move(lines));
}

// The places that a placed graph brings along.
Layout places_of(const Graph& graph) {
  Layout layout;
  for (const Node& node : graph.nodes)
    layout.nodes[node.name] = {node.at.x, node.at.y, node.size.width, node.size.height};
  return layout;
}

class Drawing {
 public:
  Drawing(const Graph& graph, Layout layout, Theme theme)
      : graph_(graph), layout_(std::move(layout)), typesetter_(graph.language) {
    if (graph.arrangement == Arrangement::free) lift_headings();
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
    if (!placed()) align(std::span(scene_.grounds).subspan(legend_only), origin_.x + bounds_.right());
    for (const Node& node : graph_.nodes) shape(node);
    for (const Edge& edge : graph_.edges) connector(edge);
    for (const Stroke& each : graph_.strokes) stroke(each);
    link();
    for (const Mark& mark : graph_.marks)
      scene_.marks.push_back(worded_mark(mark.name, mark.role, moved(mark.rect, origin_), mark.text,
                                         typesetter_.wrap(mark.text, Font::small, mark.rect.width, 1)));
    scene_.size = {width_ + 2 * margin, y + bounds_.height + margin};
    return std::move(scene_);
  }

 private:
  bool placed() const { return graph_.arrangement == Arrangement::placed; }

  const Rect& place_of(const Node& node) const {
    const auto found = layout_.nodes.find(node.name);
    if (found == layout_.nodes.end())
      throw base::Error(base::ErrorKind::defect, N_("the layout of the diagram is incomplete"));
    return found->second;
  }

  // Few crossings may leave the headings of the columns anywhere: they belong on top.
  void lift_headings() {
    double top = 0;
    bool any = false;
    for (const Node& node : graph_.nodes)
      if (node.role != Role::heading && node.role != Role::hidden) {
        top = any ? std::min(top, place_of(node).y) : place_of(node).y;
        any = true;
      }
    for (const Node& node : graph_.nodes)
      if (node.role == Role::heading) layout_.nodes[node.name].y = top - node.size.height - 8;
  }

  // What is to be seen of the layout: hidden nodes take no room.
  void look_around() {
    Bounds bounds;
    for (const Node& node : graph_.nodes)
      if (node.role != Role::hidden) bounds.add(place_of(node));
    for (const Cluster& cluster : graph_.clusters)
      if (cluster.rect) bounds.add(*cluster.rect);
    bounds_ = bounds.rect;
    if (graph_.clusters.empty() || placed()) return;
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
    if (cluster.rect) {
      scene_.grounds.push_back({"ground-" + cluster.name, Role::band, moved(*cluster.rect, origin_), {}, {}, {}, {}});
      return;
    }
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
    std::vector<Words> words = words_in(node, rect);
    if (node.role == Role::heading) {
      std::move(words.begin(), words.end(), std::back_inserter(scene_.words));
      return;
    }
    shapes_.back() = scene_.shapes.size();
    scene_.shapes.push_back(
        {node.name, node.role, rect, node.subjects, std::move(words), node.title, node.description, node.landmark});
  }

  // From every shape to the landmark of what it stands for.
  void link() {
    std::map<std::pair<model::Kind, base::Uuid>, std::size_t> own;
    const auto thing = [](const Shape& shape) {
      return std::pair(shape.subjects.front().kind, shape.subjects.front().id);
    };
    for (std::size_t i = 0; i < scene_.shapes.size(); ++i)
      if (const Shape& shape = scene_.shapes[i]; shape.landmark && !shape.subjects.empty())
        own.emplace(thing(shape), i);
    for (std::size_t i = 0; i < scene_.shapes.size(); ++i) {
      Shape& shape = scene_.shapes[i];
      if (shape.subjects.empty()) continue;
      const auto found = own.find(thing(shape));
      if (found != own.end() && found->second != i) shape.link = scene_.shapes[found->second].id;
    }
  }

  void connector(const Edge& edge) {
    const auto found = layout_.edges.find(edge.name);
    if (edge.role == Role::hidden || (found == layout_.edges.end() && !placed())) return;
    Connector connector{edge.name, edge.role, {}, shapes_[edge.tail], shapes_[edge.head], edge.description};
    const Rect &tail = scene_.shapes[connector.tail].rect, &head = scene_.shapes[connector.head].rect;
    // Between neighbouring columns nothing is in the way, and a plain curve reads better than a routed one.
    if (!edge.forward) {
      connector.curve = bent_curve(tail, head);
    } else if (placed() || graph_.nodes[edge.head].column == graph_.nodes[edge.tail].column + 1) {
      connector.curve = plain_curve(edge, tail, head);
    } else {
      connector.curve = found->second;
      for (Point& point : connector.curve) point = {point.x + origin_.x, point.y + origin_.y};
    }
    if (!edge.label.empty()) scene_.marks.push_back(level_mark(edge, connector, typesetter_));
    scene_.connectors.push_back(std::move(connector));
  }

  void stroke(const Stroke& of) {
    if (of.points.size() < 2) return;
    Connector line{of.name, of.role, {}, no_shape, no_shape, of.description};
    for (const Point& point : of.points) {
      const Point to{point.x + origin_.x, point.y + origin_.y};
      if (!line.curve.empty()) {
        // A straight line as a curve: it is drawn, hit and written as every other.
        const Point from = line.curve.back();
        line.curve.push_back({from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3});
        line.curve.push_back({from.x + (to.x - from.x) * 2 / 3, from.y + (to.y - from.y) * 2 / 3});
      }
      line.curve.push_back(to);
    }
    scene_.connectors.push_back(std::move(line));
  }

  static std::vector<Point> plain_curve(const Edge& edge, const Rect& tail, const Rect& head) {
    const double from = tail.middle().y + edge.tail_offset, to = head.middle().y + edge.head_offset;
    const double middle = (tail.right() + head.x) / 2;
    return {{tail.right(), from}, {middle, from}, {middle, to}, {head.x, to}};
  }

  // Within a column it bends out to the right; back to an earlier one it goes from left to right side.
  static std::vector<Point> bent_curve(const Rect& tail, const Rect& head) {
    if (head.right() < tail.x) {
      const double middle = (head.right() + tail.x) / 2, from = tail.middle().y, to = head.middle().y;
      return {{tail.x, from}, {middle, from}, {middle, to}, {head.right(), to}};
    }
    constexpr double bend = 26;
    const double out = std::max(tail.right(), head.right()) + bend;
    // Not quite in the middle: there other lines begin.
    const double from = tail.middle().y + tail.height / 4, to = head.middle().y - head.height / 4;
    return {{tail.right(), from}, {out, from}, {out, to}, {head.right(), to}};
  }

  const Graph& graph_;
  Layout layout_;
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
  Layout layout =
      graph.arrangement == Arrangement::placed ? places_of(graph) : engine(write_dot(graph, DotDetail::places), stop);
  return Drawing(graph, std::move(layout), theme).draw();
}

}  // namespace attune::diagram
