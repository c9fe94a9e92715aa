#include "diagram/parts/columns.h"

#include <algorithm>
#include <numeric>

namespace attune::diagram {
namespace {

class Placer {
  static constexpr double box_gap = 12, heading_gap = 10;
  // Between the ends of two lines: with a level's mark on them, and without.
  static constexpr double marked_pitch = 21, plain_pitch = 9;

 public:
  Placer(Graph& graph, const std::vector<Column>& columns)
      : graph_(graph), columns_(columns), stacks_(columns.size()), joined_(graph.nodes.size()) {
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
      const Node& of = graph_.nodes[node];
      if (of.role == Role::heading)
        top_ = std::max(top_, of.size.height + heading_gap);
      else
        stacks_[of.column].push_back(node);
    }
    for (const Edge& edge : graph_.edges) {
      joined_[edge.tail].push_back(edge.head);
      joined_[edge.head].push_back(edge.tail);
    }
  }

  void run() {
    grow();
    across();
    for (std::size_t column = 0; column < stacks_.size(); ++column) {
      if (columns_[column].order == Order::near) sort(column);
      settle(column);
    }
    // What stands to the left knows only now where its lines go.
    for (std::size_t column = stacks_.size(); column-- > 0;) settle(column);
    for (std::size_t column = 0; column < stacks_.size(); ++column) settle(column);
    to_top();
    ends();
  }

 private:
  double middle(std::size_t node) const { return graph_.nodes[node].at.y + graph_.nodes[node].size.height / 2; }

  void grow() {
    std::vector<double> marked(graph_.nodes.size(), 0);
    for (const Edge& edge : graph_.edges)
      if (!edge.label.empty()) marked[edge.head] += marked_pitch;
    for (std::size_t node = 0; node < marked.size(); ++node)
      graph_.nodes[node].size.height = std::max(graph_.nodes[node].size.height, marked[node] + 8);
  }

  void across() {
    double x = 0;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      double width = 0;
      for (const Node& node : graph_.nodes)
        if (node.column == column) width = std::max(width, node.size.width);
      x += columns_[column].gap_before;
      for (Node& node : graph_.nodes)
        if (node.column == column) node.at.x = x;
      x += width;
    }
  }

  // The mean of what it is joined with in columns that are placed already; nothing where there is none.
  std::optional<double> wish(std::size_t node) const {
    double sum = 0;
    std::size_t count = 0;
    for (const std::size_t other : joined_[node])
      if (graph_.nodes[other].column < placed_ && graph_.nodes[other].column != graph_.nodes[node].column) {
        sum += middle(other);
        ++count;
      }
    return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count));
  }

  void sort(std::size_t column) {
    std::stable_sort(stacks_[column].begin(), stacks_[column].end(), [&](std::size_t a, std::size_t b) {
      const auto first = wish(a), second = wish(b);
      return first && second ? *first < *second : first.has_value() && !second.has_value();
    });
  }

  // The least squares of distances to the wishes under the order of the stack (pool adjacent violators).
  void settle(std::size_t column) {
    struct Pool {
      double wish = 0, weight = 0;
      std::size_t first = 0;
    };
    const std::vector<std::size_t>& stack = stacks_[column];
    std::vector<Pool> pools;
    std::vector<double> offsets;
    double offset = 0;
    for (std::size_t i = 0; i < stack.size(); ++i) {
      const Node& node = graph_.nodes[stack[i]];
      const auto wanted = wish(stack[i]);
      offsets.push_back(offset);
      // Without a wish it stays where the one above lets it be.
      const double weight = wanted ? 1 : 1e-6;
      const double at = wanted ? *wanted - node.size.height / 2 - offset : pools.empty() ? 0 : pools.back().wish;
      pools.push_back({at, weight, i});
      while (pools.size() > 1 && pools[pools.size() - 2].wish > pools.back().wish) {
        const Pool last = pools.back();
        pools.pop_back();
        Pool& into = pools.back();
        into.wish = (into.wish * into.weight + last.wish * last.weight) / (into.weight + last.weight);
        into.weight += last.weight;
      }
      offset += node.size.height + box_gap;
    }
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
      const std::size_t end = pool + 1 < pools.size() ? pools[pool + 1].first : stack.size();
      for (std::size_t i = pools[pool].first; i < end; ++i) graph_.nodes[stack[i]].at.y = pools[pool].wish + offsets[i];
    }
    placed_ = std::max(placed_, column + 1);
  }

  void to_top() {
    double least = 0;
    bool any = false;
    for (const auto& stack : stacks_)
      for (const std::size_t node : stack) {
        least = any ? std::min(least, graph_.nodes[node].at.y) : graph_.nodes[node].at.y;
        any = true;
      }
    for (Node& node : graph_.nodes) {
      if (node.role == Role::heading)
        node.at.y = top_ - heading_gap - node.size.height;
      else
        node.at.y += top_ - least;
    }
  }

  void ends() {
    std::vector<std::vector<std::size_t>> out(graph_.nodes.size()), in(graph_.nodes.size());
    for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) {
      out[graph_.edges[edge].tail].push_back(edge);
      in[graph_.edges[edge].head].push_back(edge);
    }
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
      spread(out[node], node, plain_pitch, &Edge::head, &Edge::tail_offset);
      const bool marked = std::any_of(in[node].begin(), in[node].end(),
                                      [&](std::size_t edge) { return !graph_.edges[edge].label.empty(); });
      spread(in[node], node, marked ? marked_pitch : plain_pitch, &Edge::tail, &Edge::head_offset);
    }
  }

  void spread(std::vector<std::size_t>& edges, std::size_t node, double pitch, std::size_t Edge::*other,
              double Edge::*offset) {
    std::stable_sort(edges.begin(), edges.end(), [&](std::size_t a, std::size_t b) {
      return middle(graph_.edges[a].*other) < middle(graph_.edges[b].*other);
    });
    const double count = static_cast<double>(edges.size());
    pitch = std::min(pitch, graph_.nodes[node].size.height / std::max(1.0, count));
    for (std::size_t i = 0; i < edges.size(); ++i)
      graph_.edges[edges[i]].*offset = (static_cast<double>(i) - (count - 1) / 2) * pitch;
  }

  Graph& graph_;
  const std::vector<Column>& columns_;
  std::vector<std::vector<std::size_t>> stacks_;  // nodes of each column from the top, without headings
  std::vector<std::vector<std::size_t>> joined_;
  std::size_t placed_ = 0;  // columns before it have places
  double top_ = 0;
};

}  // namespace

void place_columns(Graph& graph, const std::vector<Column>& columns) { Placer(graph, columns).run(); }

}  // namespace attune::diagram
