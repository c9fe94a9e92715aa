#include "diagram/parts/matrix.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "diagram/draw.h"
#include "diagram/parts/shown.h"

namespace attune::diagram {
namespace {

class MatrixPlacer {
  static constexpr double group_gap = 16, column_group_gap = 10, inset = 8;

 public:
  MatrixPlacer(Graph& graph, Boxes& boxes, Matrix matrix) : graph_(graph), boxes_(boxes), matrix_(std::move(matrix)) {
    double x = matrix_.head_width + 12;
    std::size_t column = 0;
    for (const ColumnGroup& group : matrix_.column_groups) {
      if (column > 0) x += column_group_gap;
      for (std::size_t i = 0; i < group.columns; ++i, ++column, x += matrix_.cell.width + matrix_.cell_gap)
        xs_.push_back(x);
    }
    for (; xs_.size() < matrix_.columns.size(); x += matrix_.cell.width + matrix_.cell_gap) xs_.push_back(x);
    behind_ = x + 10;
    placed_.width = matrix_.behind_width > 0 ? behind_ + matrix_.behind_width : x - matrix_.cell_gap;
  }

  PlacedMatrix run() {
    column_heads();
    for (std::size_t i = 0; i < matrix_.groups.size(); ++i) group(i);
    placed_.bottom = y_;
    return std::move(placed_);
  }

 private:
  std::size_t put(Node node, double x, double y) {
    node.at = {x, y};
    graph_.nodes.push_back(std::move(node));
    return graph_.nodes.size() - 1;
  }

  void column_heads() {
    double height = 0;
    std::vector<Node> headings;
    for (const ColumnGroup& group : matrix_.column_groups) {
      const double width = static_cast<double>(group.columns) * (matrix_.cell.width + matrix_.cell_gap) +
                           column_group_gap - matrix_.cell_gap;
      Node heading = boxes_.begin(Role::heading, "heading", width + 2 * padding_x);
      boxes_.write(heading, group.title, Font::small, 3);
      Boxes::close(heading);
      height = std::max(height, heading.size.height);
      headings.push_back(std::move(heading));
    }
    std::size_t column = 0;
    for (std::size_t i = 0; i < headings.size(); ++i) {
      if (column < xs_.size()) put(std::move(headings[i]), xs_[column] - padding_x, height - headings[i].size.height);
      column += matrix_.column_groups[i].columns;
    }
    y_ = height;
    double row = 0;
    for (const Node& head : matrix_.columns) row = std::max(row, head.size.height);
    for (std::size_t i = 0; i < matrix_.columns.size(); ++i) {
      heads_.push_back(matrix_.columns[i].lines);
      put(std::move(matrix_.columns[i]), xs_[i], y_ + row - matrix_.columns[i].size.height);
    }
    if (!matrix_.behind_title.empty()) {
      Node heading = boxes_.heading(matrix_.behind_title, matrix_.behind_width);
      const double top = y_ + row - heading.size.height;
      put(std::move(heading), behind_, top);
    }
    y_ += row + group_gap - inset;
  }

  // The codes of the columns once more: a long picture is read far from its top.
  double heads_again() {
    double height = 0;
    for (std::size_t i = 0; i < heads_.size(); ++i) {
      Node again = boxes_.begin(Role::heading, "heading", matrix_.cell.width);
      again.lines = heads_[i];
      for (Line& line : again.lines) line.font = Font::small;
      again.align = Align::centre;
      again.size = box_size(again.lines, matrix_.cell.width);
      again.size.height -= 2 * padding_y;
      height = std::max(height, again.size.height);
      put(std::move(again), xs_[i], y_);
    }
    return height;
  }

  void group(std::size_t at) {
    MatrixGroup& of = matrix_.groups[at];
    const double top = y_;
    y_ += inset;
    double title = 0;
    if (!of.title.empty()) {
      Node heading = boxes_.heading(of.title, matrix_.head_width);
      title = heading.size.height;
      put(std::move(heading), 0, y_);
    }
    if (at > 0 && rows_ >= 12) {
      title = std::max(title, heads_again() + 6);
      rows_ = 0;
    }
    y_ += title;
    for (MatrixRow& each : of.rows) row(each);
    rows_ += of.rows.size();
    y_ += inset - matrix_.row_gap;
    graph_.clusters.push_back({"rows-" + base::to_text(static_cast<std::int64_t>(at)),
                               {},
                               Rect{-inset, top, placed_.width + 2 * inset, y_ - top}});
    y_ += group_gap - inset;
  }

  void row(MatrixRow& of) {
    double height = std::max(of.head.size.height, matrix_.cell.height);
    if (!of.behind.lines.empty()) height = std::max(height, of.behind.size.height);
    const auto middle = [&](const Node& node) { return y_ + (height - node.size.height) / 2; };
    const double head = middle(of.head);
    placed_.heads.push_back(put(std::move(of.head), 0, head));
    placed_.cells.emplace_back();
    for (MatrixCell& cell : of.cells) {
      const double at = middle(cell.node);
      placed_.cells.back().emplace_back(cell.column, put(std::move(cell.node), xs_[cell.column] + cell.shift, at));
    }
    placed_.behind.push_back(ShownCompetencies::nowhere);
    if (!of.behind.lines.empty()) {
      const double at = middle(of.behind);
      placed_.behind.back() = put(std::move(of.behind), behind_, at);
    }
    y_ += height + matrix_.row_gap;
  }

  Graph& graph_;
  Boxes& boxes_;
  Matrix matrix_;
  PlacedMatrix placed_;
  std::vector<double> xs_;  // left of each column
  std::vector<std::vector<Line>> heads_;
  double behind_ = 0, y_ = 0;
  std::size_t rows_ = 0;  // since the heads of the columns were last to be seen
};

}  // namespace

PlacedMatrix place_matrix(Graph& graph, Boxes& boxes, Matrix matrix) {
  return MatrixPlacer(graph, boxes, std::move(matrix)).run();
}

void place_key(Graph& graph, Boxes& boxes, const std::vector<std::string>& texts, Point at, double width) {
  constexpr double wanted = 320;
  const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor((width + 12) / wanted)));
  const double each = width / static_cast<double>(columns);
  const std::size_t rows = (texts.size() + columns - 1) / columns;
  for (std::size_t first = 0; first < texts.size(); first += rows) {
    double y = at.y;
    for (std::size_t i = first; i < std::min(texts.size(), first + rows); ++i) {
      Node line = boxes.begin(Role::heading, "key", each);
      boxes.write(line, texts[i], Font::small, 2);
      Boxes::close(line);
      line.size.height -= 2 * padding_y - 3;
      line.at = {at.x + static_cast<double>(first / rows) * each, y};
      y += line.size.height;
      graph.nodes.push_back(std::move(line));
    }
  }
}

}  // namespace attune::diagram
