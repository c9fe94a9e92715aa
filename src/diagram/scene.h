#pragma once
// A finished picture: shapes, lines and words with their places. Files, paper, window and screen reader are all made
// from it. Every shape knows what it stands for.

#include <string>
#include <vector>

#include "diagram/graph.h"

namespace attune::diagram {

// One line of text; it begins at the left end of its baseline.
struct Words {
  std::string text;
  Point at;
  double width = 0;
  Font font = Font::body;
  Role role = Role::note;
};

struct Shape {
  std::string id;  // stable: the same thing has the same id in every version of the picture
  Role role = Role::branch;
  Rect rect;
  std::vector<Subject> subjects;
  std::vector<Words> words;
  std::string title, description;  // alternative text
  bool landmark = false;           // what a reader looks for first
  std::string link{};              // the id of the shape that is its subject's own, where that is another
};

inline constexpr std::size_t no_shape = static_cast<std::size_t>(-1);

struct Connector {
  std::string id;
  Role role = Role::tree;
  std::vector<Point> curve;                      // joined cubic curves: 1 + 3n points
  std::size_t tail = no_shape, head = no_shape;  // places in Scene::shapes
  std::string description;
};

struct Scene {
  Theme theme = Theme::light;  // may be changed at any time; nothing moves
  std::string language = "en";
  std::string title, description;
  Size size;
  // Drawn in this order.
  std::vector<Shape> grounds;
  std::vector<Connector> connectors;
  std::vector<Shape> shapes;  // what stands for something; these can be pointed at
  std::vector<Shape> marks;   // levels on the lines, samples in the legend
  std::vector<Words> words;
};

// The shape under a point; nothing beside all shapes.
const Shape* shape_at(const Scene& scene, Point point);
// The shapes that stand for this thing, the one that is most its own first.
std::vector<const Shape*> shapes_of(const Scene& scene, model::Kind kind, const base::Uuid& id);
// The connectors that begin or end at a shape.
std::vector<const Connector*> connectors_of(const Scene& scene, const Shape& shape);

// Corners of a shape's outline where it is made of straight lines (box, cut); empty for the round ones.
std::vector<Point> corners(const Shape& shape);
// The radius of its corners otherwise.
double radius(const Shape& shape);

}  // namespace attune::diagram
