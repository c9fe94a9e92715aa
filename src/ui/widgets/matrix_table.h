#pragma once
// The matrix as wxGrid asks for it, and what its headers look like.

#include <wx/grid.h>

#include "ui/models/matrix.h"

namespace attune::ui {

class MatrixTable : public wxGridTableBase {
 public:
  MatrixTable();

  const Matrix& matrix() const { return matrix_; }
  Matrix& matrix() { return matrix_; }
  Texts texts() const { return texts_; }
  // Tells the grid how many rows and columns there are now.
  void replace(Matrix matrix, Texts texts);
  void counts_changed();

  int GetNumberRows() override { return static_cast<int>(matrix_.row_count()); }
  int GetNumberCols() override { return static_cast<int>(matrix_.column_count()); }
  wxString GetValue(int row, int column) override;
  void SetValue(int, int, const wxString&) override {}
  bool IsEmptyCell(int row, int column) override;
  wxString GetRowLabelValue(int row) override;
  wxString GetColLabelValue(int column) override;
  wxString GetCornerLabelValue() const override { return {}; }

 private:
  Matrix matrix_;
  Texts texts_ = Texts::main;
  int told_rows_ = 0, told_columns_ = 0;
};

}  // namespace attune::ui
