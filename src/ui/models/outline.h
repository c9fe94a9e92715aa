#pragma once
// A tree as a view shows it, without the window: nodes in the order they are shown, each with its texts.

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/edits/entity_ref.h"

namespace attune::ui {

// What stays the same from one snapshot to the next: the entity, and for a group what it groups.
struct NodeKey {
  app::EntityRef what;
  int group = 0;  // a term's number; a place's own number where no entity stands for it
  friend auto operator<=>(const NodeKey&, const NodeKey&) = default;
};

enum class Emphasis { none, heading, faint };
enum class FirstSeen { closed, open };

struct OutlineNode {
  NodeKey key;
  int parent = -1;
  std::vector<int> children;
  std::vector<std::string> cells;             // one a column
  std::vector<std::string_view> fields = {};  // what people change in each cell; empty: nothing
  Emphasis emphasis = Emphasis::none;
  FirstSeen first = FirstSeen::closed;

  std::string_view field(unsigned column) const { return column < fields.size() ? fields[column] : std::string_view(); }
};

class Outline {
 public:
  // Returns the node's number. A parent stands before its children.
  int add(int parent, OutlineNode node);

  const std::vector<OutlineNode>& nodes() const { return nodes_; }
  const OutlineNode& operator[](int node) const { return nodes_[static_cast<std::size_t>(node)]; }
  const std::vector<int>& roots() const { return roots_; }
  std::optional<int> find(const app::EntityRef& what) const;
  // The same nodes in the same places, whatever their texts.
  bool same_shape(const Outline& other) const;

 private:
  std::vector<OutlineNode> nodes_;
  std::vector<int> roots_;
};

}  // namespace attune::ui
