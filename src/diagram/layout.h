#pragma once
// Where everything stands: what a layout engine makes of DOT text.

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/geometry.h"

namespace attune::diagram {

struct Layout {
  Size size;
  std::map<std::string, Rect> nodes;                // by name
  std::map<std::string, Rect> clusters;             // by name
  std::map<std::string, std::vector<Point>> edges;  // by key: joined cubic curves, 1 + 3n points

  friend bool operator==(const Layout&, const Layout&) = default;
};

// Lays out DOT text (diagram/dot.h). It may take seconds, so it looks at the stop token; then, and when it cannot
// answer, it throws base::Error.
using LayoutEngine = std::function<Layout(const std::string& dot, std::stop_token stop)>;

// Reads the answer of `attune-worker layout` (the grammar stands in worker/layout.cpp). Nothing when it is cut or is
// not such an answer.
std::optional<Layout> read_layout(std::string_view answer);

}  // namespace attune::diagram
