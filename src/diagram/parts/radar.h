#pragma once
// Axes around a middle, with what is measured on each, and a box beside each that says so; places known.

#include <string>
#include <vector>

#include "diagram/parts/picture.h"

namespace attune::diagram {

// A measured figure or a target: one value an axis, as a share of the axis.
struct RadarLine {
  std::string name;
  Role line = Role::feeds, point = Role::level;
  std::vector<double> values;  // by axis, 0 to 1
  std::string description;
};

struct RadarAxis {
  Node label;                // its size is known; it stands beside the end of the axis
  double low = 0, high = 0;  // the stretch that is asked for, as shares of the axis; none where they are equal
};

// A ring with what it stands for.
struct RadarRing {
  double share = 1;
  std::string text;
};

struct Radar {
  std::string name;  // begins the names of its lines and marks
  Node title;
  std::vector<RadarAxis> axes;  // clockwise from the top
  std::vector<RadarRing> rings;
  std::vector<RadarLine> lines;
};

inline constexpr double radar_label_width = 172, radar_width = 624;

// At this top left corner, radar_width wide. Returns where it ends.
double place_radar(Graph& graph, Boxes& boxes, Radar radar, Point at);

}  // namespace attune::diagram
