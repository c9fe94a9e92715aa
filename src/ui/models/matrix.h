#pragma once
// The matrix of one snapshot: who aligns to which competency at which level. Index maps over the snapshot; only cells
// that hold something are kept, so that thousands of activities by thousands of competencies stay cheap.

#include <optional>
#include <set>
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

// Which rows and columns are shown; what is empty asks for nothing.
struct MatrixFilter {
  std::string text{};  // in the code or title of the row, or of its course
  MatrixColumns columns = MatrixColumns::all;
  std::string stage{}, setting{}, kind{}, method{};  // codes; a course has the methods of its activities
};

// What stands for all that belongs to it: courses and branches, by identity; nil for the second classroom.
using Folded = std::set<base::Uuid>;

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
  bool differing = false;  // several, not all at one level
};

class Matrix {
 public:
  Matrix() = default;
  Matrix(model::Snapshot snapshot, const std::vector<analysis::Gap>& gaps, MatrixRows rows, Texts texts);

  void filter(const MatrixFilter& wanted);
  // Rows under their heading, columns under their branch: one stands for all that the filter leaves of them.
  void fold(Folded folded);

  std::size_t row_count() const { return shown_rows_.size(); }
  std::size_t column_count() const { return shown_columns_.size(); }
  const MatrixRow& row(std::size_t at) const { return rows_[shown_rows_[at]]; }
  // Of a folded branch the first of its columns.
  const MatrixColumn& column(std::size_t at) const { return columns_[shown_columns_[at].first]; }
  bool is_folded_row(std::size_t at) const { return folded_rows_[at].size() > 0; }
  bool is_folded_column(std::size_t at) const { return shown_columns_[at].folded; }
  // What a heading or a branch is folded by; nothing for a column without a branch.
  base::Uuid fold_of_row(std::size_t at) const;
  std::optional<base::Uuid> fold_of_column(std::size_t at) const;
  // Of what is folded, the highest level in it.
  MatrixCell cell(std::size_t row, std::size_t column) const;
  // Whether a level can be set here.
  bool can_align(std::size_t row, std::size_t column) const {
    return this->row(row).type != MatrixRow::heading && !is_folded_column(column);
  }
  // The level's code as it is shown; the scale's lowest where the alignment says none; empty without an alignment.
  std::string level(std::size_t row, std::size_t column) const;
  std::optional<int> rank(std::size_t row, std::size_t column) const;

  // How many competencies the row is aligned to, and how many rows are to the column; whatever the filter hides.
  std::size_t row_total(std::size_t at) const { return row_totals_[shown_rows_[at]]; }
  std::size_t column_total(std::size_t at) const;

  // Nil for a heading.
  app::EntityRef what(std::size_t row) const;
  std::optional<std::size_t> find_row(const app::EntityRef& what) const;
  std::optional<std::size_t> find_column(const base::Uuid& competency) const;

  const model::Curriculum& curriculum() const { return *snapshot_; }

 private:
  struct Filled {
    std::size_t column;
    MatrixCell cell;
  };

  void list_columns(const std::vector<analysis::Gap>& gaps, MatrixRows rows);
  void list_rows(MatrixRows rows);
  void fill();
  void put(std::size_t row, std::span<const Index> alignments);
  // What the row holds in these columns, the last one included.
  std::span<const Filled> filled(std::size_t row, std::size_t first, std::size_t last) const;
  void show_rows();
  void show_columns();
  bool has_text(const MatrixRow& row, const std::string& folded_text) const;
  bool passes(const MatrixRow& row) const;
  base::Uuid fold_of(const MatrixColumn& column) const;
  void add(MatrixCell& sum, const MatrixCell& cell) const;

  model::Snapshot snapshot_ = std::make_shared<const model::Curriculum>();
  Texts texts_ = Texts::main;
  std::vector<MatrixRow> rows_;
  std::vector<std::size_t> heading_of_;  // of each row; its own for a heading
  std::vector<MatrixColumn> columns_;
  std::vector<std::size_t> column_of_;  // by competency; columns_.size(): none
  std::vector<Filled> cells_;            // row by row, in the order of columns
  std::vector<std::size_t> row_begins_;  // in cells_; one more than there are rows
  std::vector<std::size_t> row_totals_, column_totals_;

  // Columns first … last, of which one stands for all where they are folded.
  struct ShownColumn {
    std::size_t first, last;
    bool folded;
  };
  MatrixFilter filter_;
  Folded folded_;
  std::vector<std::size_t> shown_rows_;
  std::vector<std::vector<std::size_t>> folded_rows_;  // by shown row: the rows that it stands for
  std::vector<ShownColumn> shown_columns_;
};

}  // namespace attune::ui
