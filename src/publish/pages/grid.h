#pragma once
// The rows of a table before they are strips: cells over several rows keep their rows together.

#include <vector>

#include "publish/pages/strips.h"

namespace attune::publish {

struct GridCell {
  RowCell content;  // its place and width are those between the paddings
  int rows = 1;
};

// One row with the cells that begin in it.
struct GridRow {
  std::vector<GridCell> cells;
  TallRow look;  // without cells
};

// Rows that no cell ties together are strips of their own; rows that are tied are one strip, unless that is taller than
// `tallest`: then what stands in a cell over several rows stands in the first of them.
Strips strips_of(const std::vector<GridRow>& rows, double tallest);

}  // namespace attune::publish
