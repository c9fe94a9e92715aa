#include "ui/models/outline.h"

#include <algorithm>

namespace attune::ui {

int Outline::add(int parent, OutlineNode node) {
  const int number = static_cast<int>(nodes_.size());
  node.parent = parent;
  nodes_.push_back(std::move(node));
  (parent < 0 ? roots_ : nodes_[static_cast<std::size_t>(parent)].children).push_back(number);
  return number;
}

std::optional<int> Outline::find(const app::EntityRef& what) const {
  const auto found = std::ranges::find_if(
      nodes_, [&](const OutlineNode& node) { return node.key.what == what && node.key.group == 0; });
  if (found == nodes_.end()) return std::nullopt;
  return static_cast<int>(found - nodes_.begin());
}

bool Outline::same_shape(const Outline& other) const {
  return std::ranges::equal(nodes_, other.nodes_, [](const OutlineNode& a, const OutlineNode& b) {
    return a.key == b.key && a.parent == b.parent;
  });
}

}  // namespace attune::ui
