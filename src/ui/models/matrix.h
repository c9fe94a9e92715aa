#pragma once
// The matrix of one snapshot: who aligns to which competency at which level. Index maps over the snapshot; the cells
// are one flat array, so that thousands of activities stay cheap.

#include <optional>
#include <string>
#include <vector>

#include "analysis/rule.h"
#include "ui/models/names.h"

namespace attune::ui {

using model::Index;

enum class MatrixRows {
  courses,     // what each course declares
  activities,  // what each activity teaches, under its course, then the second classroom
};

enum class MatrixColumns { all, gaps };

struct MatrixRow {
  enum Type { heading, course, activity } type;
  Index index;  // of the course or activity; a heading's course, or model::none for the second classroom
};

// A leaf; or a parent that rows are aligned to, which stands before its children.
struct MatrixColumn {
  Index competency;
  Index group;  // the parent, for a parent it itself; model::none at the top
  bool gap;     // an error that nobody waived
  bool branch;  // a parent
};

struct MatrixCell {
  Index alignment = model::none;  // the one with the highest level
  bool proposed = false;
  bool several = false;
};

class Matrix {
 public:
  Matrix() = default;
  Matrix(model::Snapshot snapshot, const std::vector<analysis::Gap>& gaps, MatrixRows rows, Texts texts);

  // Shows the rows whose code or title, or whose course's, has the text, and these columns.
  void filter(std::string_view text, MatrixColumns columns);

  std::size_t row_count() const { return shown_rows_.size(); }
  std::size_t column_count() const { return shown_columns_.size(); }
  const MatrixRow& row(std::size_t at) const { return rows_[shown_rows_[at]]; }
  const MatrixColumn& column(std::size_t at) const { return columns_[shown_columns_[at]]; }
  const MatrixCell& cell(std::size_t row, std::size_t column) const {
    return cells_[shown_rows_[row] * columns_.size() + shown_columns_[column]];
  }
  // The level's code as it is shown; the scale's lowest where the alignment says none; empty without an alignment.
  const std::string& level(std::size_t row, std::size_t column) const;
  std::optional<int> rank(std::size_t row, std::size_t column) const;

  // How many competencies the row is aligned to, and how many rows are to the column; whatever the filter hides.
  std::size_t row_total(std::size_t at) const { return row_totals_[shown_rows_[at]]; }
  std::size_t column_total(std::size_t at) const { return column_totals_[shown_columns_[at]]; }

  // Nil for a heading.
  app::EntityRef what(std::size_t row) const;
  std::optional<std::size_t> find_row(const app::EntityRef& what) const;
  std::optional<std::size_t> find_column(const base::Uuid& competency) const;

  const model::Curriculum& curriculum() const { return *snapshot_; }

 private:
  void list_columns(const std::vector<analysis::Gap>& gaps, MatrixRows rows);
  void list_rows(MatrixRows rows);
  void fill();
  void put(std::size_t row, std::span<const Index> alignments);

  model::Snapshot snapshot_ = std::make_shared<const model::Curriculum>();
  Texts texts_ = Texts::main;
  std::vector<MatrixRow> rows_;
  std::vector<std::size_t> heading_of_;  // of each row; its own for a heading
  std::vector<MatrixColumn> columns_;
  std::vector<std::size_t> column_of_;  // by competency; columns_.size(): none
  std::vector<MatrixCell> cells_;
  std::vector<std::size_t> row_totals_, column_totals_;
  std::vector<std::size_t> shown_rows_, shown_columns_;
};

}  // namespace attune::ui
