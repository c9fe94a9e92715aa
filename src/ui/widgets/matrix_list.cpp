#include "ui/widgets/matrix_list.h"

#include "base/text.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

enum MatrixListColumn : unsigned { from, competency, level, remark };

}  // namespace

void MatrixList::Rows::list() {
  cells.clear();
  const Matrix& matrix = table_.matrix();
  for (std::size_t row = 0; row < matrix.row_count(); ++row)
    for (std::size_t column = 0; column < matrix.column_count(); ++column)
      if (matrix.can_align(row, column) && matrix.cell(row, column).alignment != model::none)
        cells.push_back({row, column});
  Reset(static_cast<unsigned>(cells.size()));
}

wxString MatrixList::Rows::text(const At& cell, unsigned column) const {
  const Matrix& matrix = table_.matrix();
  switch (column) {
    case from:
      return table_.GetRowLabelValue(static_cast<int>(cell.row));
    case competency:
      return wx(name_of(matrix.curriculum(),
                        ref_at(matrix.curriculum(), model::Kind::competency, matrix.column(cell.column).competency),
                        table_.texts()));
    case level:
      return wx(matrix.level(cell.row, cell.column));
    default:
      break;
  }
  const MatrixCell of = matrix.cell(cell.row, cell.column);
  std::vector<std::string> remarks;
  if (of.proposed) remarks.push_back(words().translate(N_("Proposed")));
  if (of.differing)
    remarks.push_back(words().translate(N_("Several that differ")));
  else if (of.several)
    remarks.push_back(words().translate(N_("Several")));
  return wx(base::join(remarks, words().translate(N_(", "))));
}

void MatrixList::Rows::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = row < cells.size() ? text(cells[row], column) : wxString();
}

MatrixList::MatrixList(wxWindow* parent, MatrixTable& table)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES | wxBORDER_NONE),
      table_(table),
      model_(new Rows(table)) {
  SetName(wxS("matrix_list"));
  accessible_name(this, tr(N_("The matrix as a list")));
  AssociateModel(model_.get());
  AppendTextColumn(tr(N_("Course or activity")), from, wxDATAVIEW_CELL_INERT, FromDIP(340));
  AppendTextColumn(tr(N_("Competency")), competency, wxDATAVIEW_CELL_INERT, FromDIP(320));
  AppendTextColumn(tr(N_("Level")), level, wxDATAVIEW_CELL_INERT, FromDIP(80));
  AppendTextColumn(tr(N_("Remark")), remark, wxDATAVIEW_CELL_INERT, FromDIP(160));
  ellipsize_columns(*this);
  Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
    if (const auto cell = selected(); cell && on_open) on_open(*cell);
  });
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { keys_.restart(); });
  Bind(wxEVT_CHAR_HOOK, &MatrixList::key, this);
}

// What was selected stays so, as far as there is as much.
void MatrixList::shown_anew() {
  const wxDataViewItem before = GetSelection();
  const unsigned at = before.IsOk() ? model_->GetRow(before) : 0;
  model_->list();
  if (model_->GetCount() == 0 || !before.IsOk()) return;
  const wxDataViewItem item = model_->GetItem(std::min(at, model_->GetCount() - 1));
  Select(item);
  EnsureVisible(item);
}

wxString MatrixList::text(std::size_t row, unsigned column) const {
  wxVariant value;
  model_->GetValueByRow(value, static_cast<unsigned>(row), column);
  return value.GetString();
}

std::optional<MatrixList::At> MatrixList::selected() const {
  const wxDataViewItem item = GetSelection();
  if (!item.IsOk() || model_->GetRow(item) >= size()) return std::nullopt;
  return model_->cells[model_->GetRow(item)];
}

void MatrixList::key(wxKeyEvent& event) {
  const auto cell = selected();
  if (!cell || !on_level || (event.HasAnyModifiers() && event.GetModifiers() != wxMOD_SHIFT)) return event.Skip();
  const int code = event.GetKeyCode();
  if (code == WXK_DELETE || code == WXK_BACK) return on_level(*cell, std::nullopt);
  if (code <= WXK_SPACE || code >= WXK_DELETE) return event.Skip();
  if (const auto wanted = keys_.type(static_cast<char>(code), table_.matrix().curriculum().scale()))
    return on_level(*cell, wanted);
  event.Skip();
}

}  // namespace attune::ui
