#pragma once
// Rows and columns of small cells, with boxes as heads: places known, so nothing has to be laid out.

#include <string>
#include <utility>
#include <vector>

#include "diagram/parts/picture.h"

namespace attune::diagram {

// What stands in a cell; several may share one, each further to the right.
struct MatrixCell {
  std::size_t column = 0;
  double shift = 0;  // from the left of the cell
  Node node;
};

struct MatrixRow {
  Node head;
  std::vector<MatrixCell> cells;  // in the order of columns
  Node behind;                    // stands to the right of the cells; without lines where there is nothing to say
};

// Rows on a common ground.
struct MatrixGroup {
  std::string title;
  std::vector<MatrixRow> rows;
};

// Columns that a heading stands over.
struct ColumnGroup {
  std::string title;
  std::size_t columns = 0;
};

struct Matrix {
  Size cell;
  double cell_gap = 4, row_gap = 3;
  double head_width = 0, behind_width = 0;
  std::vector<ColumnGroup> column_groups;
  std::vector<Node> columns;  // heads, as wide as a cell
  std::string behind_title;
  std::vector<MatrixGroup> groups;
};

// Where the rows ended, and the nodes of cells for whoever joins them.
struct PlacedMatrix {
  double bottom = 0, width = 0;
  // By row over all groups: the column and the node of what stands in the cells.
  std::vector<std::vector<std::pair<std::size_t, std::size_t>>> cells;
  std::vector<std::size_t> heads, behind;  // by row; ShownCompetencies::nowhere where nothing stands behind it
};

// From the top left of the graph, which is placed.
PlacedMatrix place_matrix(Graph& graph, Boxes& boxes, Matrix matrix);

// Lines of text below a picture, in as many columns as its width has room for.
void place_key(Graph& graph, Boxes& boxes, const std::vector<std::string>& texts, Point at, double width);

}  // namespace attune::diagram
