#pragma once
// Places boxes in rows and columns of a table that is read from left to right: every box stands in the middle of its
// row, so that lines along a row are straight.

#include <string>
#include <vector>

#include "diagram/parts/picture.h"

namespace attune::diagram {

struct RowBox {
  std::size_t column = 0;
  Node node;
  std::size_t rows = 1;  // how many rows it stands beside
};

struct RowGroup {
  std::vector<std::vector<RowBox>> rows;  // on a common ground
};

struct RowTable {
  struct Column {
    std::string title;
    double width = 0;
    double gap_before = 0;
  };
  std::vector<Column> columns;
  std::vector<RowGroup> groups;
};

// Returns the places of the nodes, by row over all groups and in the order in which the row names them.
std::vector<std::vector<std::size_t>> place_rows(Graph& graph, Boxes& boxes, RowTable table);

}  // namespace attune::diagram
