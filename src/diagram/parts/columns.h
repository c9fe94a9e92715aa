#pragma once
// Places boxes that stand in columns with lines between neighbouring columns: each box as near as can be to the middle
// of what it is joined with, none over another, and the ends of lines side by side along a box.

#include <vector>

#include "diagram/graph.h"

namespace attune::diagram {

enum class Order {
  given,  // as the nodes stand in the graph
  near,   // so that lines cross little
};

struct Column {
  Order order = Order::given;
  double gap_before = 0;  // pixels between this column and the one before it
};

// Every node has a column; headings stand above their column, in one line. Boxes grow where many lines with a level end
// at them.
void place_columns(Graph& graph, const std::vector<Column>& columns);

}  // namespace attune::diagram
