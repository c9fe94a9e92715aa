#include "diagram/parts/bars.h"

#include <algorithm>

#include "diagram/parts/boxes.h"

namespace attune::diagram {
namespace {

constexpr double bar_height = 9, bar_inset = 9, bar_below = 7, limit_reach = 4;

}  // namespace

void close_with_bar(Node& node, double least_height) {
  Boxes::close(node);
  // Words stand in the middle of their box: an empty line keeps them above the bar.
  node.lines.push_back({"", Font::small, 0});
  node.size.height = std::max(least_height, node.size.height + bar_height + bar_below + 1);
}

Rect bar_room(const Node& box) {
  return {box.at.x + bar_inset, box.at.y + box.size.height - bar_height - bar_below, box.size.width - 2 * bar_inset,
          bar_height};
}

void add_bar(Graph& graph, const Node& box, double share, Role role, const std::string& name) {
  if (share <= 0) return;
  Rect bar = bar_room(box);
  bar.width = std::max(1.0, bar.width * std::min(share, 1.0));
  graph.marks.push_back({name + box.name, role, bar, {}});
}

void add_limit(Graph& graph, const Node& box, double share, const std::string& name) {
  const Rect room = bar_room(box);
  graph.marks.push_back({name + box.name,
                         Role::framework,
                         {room.x + room.width * share - 1, room.y - limit_reach, 2, room.height + 2 * limit_reach},
                         {}});
}

}  // namespace attune::diagram
