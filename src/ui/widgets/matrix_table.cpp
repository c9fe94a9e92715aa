#include "ui/widgets/matrix_table.h"

#include "ui/support/text.h"
#include "ui/widgets/matrix_painting.h"

namespace attune::ui {

MatrixTable::MatrixTable() { SetAttrProvider(new MatrixHeaders(*this)); }

void MatrixTable::replace(Matrix matrix, Texts texts) {
  matrix_ = std::move(matrix);
  texts_ = texts;
  counts_changed();
}

void MatrixTable::counts_changed() {
  const auto tell = [this](int before, int now, wxGridTableRequest grown, wxGridTableRequest shrunk) {
    if (GetView() == nullptr || before == now) return;
    if (now > before) {
      wxGridTableMessage message(this, grown, now - before);
      GetView()->ProcessTableMessage(message);
    } else {
      // wx keeps selected blocks that reach beyond what is left.
      GetView()->ClearSelection();
      wxGridTableMessage message(this, shrunk, now, before - now);
      GetView()->ProcessTableMessage(message);
    }
  };
  tell(told_rows_, GetNumberRows(), wxGRIDTABLE_NOTIFY_ROWS_APPENDED, wxGRIDTABLE_NOTIFY_ROWS_DELETED);
  tell(told_columns_, GetNumberCols(), wxGRIDTABLE_NOTIFY_COLS_APPENDED, wxGRIDTABLE_NOTIFY_COLS_DELETED);
  told_rows_ = GetNumberRows();
  told_columns_ = GetNumberCols();
}

wxString MatrixTable::GetValue(int row, int column) {
  return wx(matrix_.level(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
}

bool MatrixTable::IsEmptyCell(int row, int column) {
  return matrix_.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column)).alignment == model::none;
}

wxString MatrixTable::GetRowLabelValue(int at) {
  const MatrixRow& row = matrix_.row(static_cast<std::size_t>(at));
  const wxString mark = row.type != MatrixRow::heading                        ? wxString()
                        : matrix_.is_folded_row(static_cast<std::size_t>(at)) ? wxString(wxS("\u25B8 "))
                                                                              : wxString(wxS("\u25BE "));
  if (row.index == model::none) return mark + tr(N_("Second classroom"));
  const auto kind = row.type == MatrixRow::activity ? model::Kind::activity : model::Kind::course;
  return mark + wx(name_of(matrix_.curriculum(), ref_at(matrix_.curriculum(), kind, row.index), texts_));
}

wxString MatrixTable::GetColLabelValue(int column) {
  const MatrixColumn& of = matrix_.column(static_cast<std::size_t>(column));
  const auto code_of = [&](model::Index competency) {
    return wx(matrix_.curriculum().competencies()[competency].code);
  };
  return matrix_.is_folded_column(static_cast<std::size_t>(column)) ? wxS("\u25B8 ") + code_of(of.group)
                                                                    : code_of(of.competency);
}

}  // namespace attune::ui
