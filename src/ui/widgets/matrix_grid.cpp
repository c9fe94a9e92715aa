#include "ui/widgets/matrix_grid.h"

#include <algorithm>

#include <wx/dcclient.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/matrix_painting.h"

namespace attune::ui {
namespace {

constexpr int row_label_width = 350, widest_row_label = 600;  // DIP

MatrixGrid::At at(int row, int column) { return {static_cast<std::size_t>(row), static_cast<std::size_t>(column)}; }

}  // namespace

MatrixGrid::MatrixGrid(wxWindow* parent, Doings doings)
    : wxGrid(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxBORDER_NONE),
      table_(new MatrixTable),
      doings_(std::move(doings)) {
  SetName(wxS("matrix"));
  SetTable(table_, true);
  SetDefaultRenderer(new MatrixCells(*table_));
  EnableEditing(false);
  DisableDragRowSize();
  DisableDragColSize();
  SetTabBehaviour(Tab_Leave);
  SetDefaultRowSize(FromDIP(24), true);
  SetDefaultColSize(FromDIP(42), true);
  SetRowLabelSize(FromDIP(row_label_width));
  SetColLabelSize(FromDIP(66));
  SetLabelFont(GetDefaultCellFont().Bold());
  accessible_name(this, tr(N_("Matrix")));
  accessible_name(GetGridWindow(), tr(N_("Matrix")));
  accessible_name(GetGridRowLabelWindow(), tr(N_("Rows of the matrix")));
  accessible_name(GetGridColLabelWindow(), tr(N_("Competencies")));
  accessible_name(GetGridCornerLabelWindow(), tr(N_("Matrix")));
  Bind(wxEVT_KEY_DOWN, &MatrixGrid::key, this);
  Bind(wxEVT_CHAR, &MatrixGrid::character, this);
  Bind(wxEVT_GRID_CELL_LEFT_DCLICK, [this](wxGridEvent&) { next_level(); });
  Bind(wxEVT_GRID_CELL_RIGHT_CLICK, [this](wxGridEvent& event) {
    if (!IsInSelection(event.GetRow(), event.GetCol())) SetGridCursor(event.GetRow(), event.GetCol());
    open_menu();
  });
  Bind(wxEVT_GRID_SELECT_CELL, [this](wxGridEvent& event) {
    event.Skip();
    keys_.restart();
    // While rows come and go the grid moves its cursor by itself, also to where nothing is any more.
    if (event.GetRow() < 0 || event.GetRow() >= table_->GetNumberRows() || event.GetCol() < 0 ||
        event.GetCol() >= table_->GetNumberCols())
      return;
    const At cell = at(event.GetRow(), event.GetCol());
    accessible_name(GetGridWindow(), describe(cell));
    doings_.moved(cell);
  });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    fit_row_labels();
  });
  Bind(wxEVT_GRID_LABEL_LEFT_CLICK, &MatrixGrid::click_label, this);
  GetGridWindow()->Bind(wxEVT_MOTION, &MatrixGrid::show_tip, this);
  GetGridColLabelWindow()->Bind(wxEVT_MOTION, &MatrixGrid::show_tip, this);
  GetGridRowLabelWindow()->Bind(wxEVT_MOTION, &MatrixGrid::show_tip, this);
}

void MatrixGrid::shown_anew() {
  table_->counts_changed();
  forget_tip();
  fit_columns();
  if (const auto here = cursor()) accessible_name(GetGridWindow(), describe(*here));
  ForceRefresh();
}

// Wide enough for every code, as far as that is reasonable.
void MatrixGrid::fit_columns() {
  wxClientDC dc(this);
  dc.SetFont(GetLabelFont());
  int width = FromDIP(42);
  for (int column = 0; column < GetNumberCols(); ++column)
    width = std::max(width, dc.GetTextExtent(GetColLabelValue(column)).x + FromDIP(10));
  width = std::min(width, FromDIP(110));
  if (width != GetDefaultColSize()) SetDefaultColSize(width, true);
  fit_row_labels();
}

// The names of the rows get what room the columns leave, as far as that is reasonable.
void MatrixGrid::fit_row_labels() {
  const int left = GetClientSize().x - GetNumberCols() * GetDefaultColSize();
  const int width = std::clamp(left, FromDIP(row_label_width), FromDIP(widest_row_label));
  if (width != GetRowLabelSize()) SetRowLabelSize(width);
}

void MatrixGrid::go_to(const At& cell) {
  forget_tip();
  ClearSelection();
  SetGridCursor(static_cast<int>(cell.row), static_cast<int>(cell.column));
  MakeCellVisible(static_cast<int>(cell.row), static_cast<int>(cell.column));
}

std::optional<MatrixGrid::At> MatrixGrid::cursor() {
  const int row = GetGridCursorRow(), column = GetGridCursorCol();
  if (row < 0 || column < 0 || row >= GetNumberRows() || column >= GetNumberCols()) return std::nullopt;
  return at(row, column);
}

LevelRange MatrixGrid::chosen_range() {
  const auto place = [](int at) { return static_cast<std::size_t>(std::max(at, 0)); };
  for (const wxGridBlockCoords& block : GetSelectedBlocks())
    return range_of(table_->matrix(), place(block.GetTopRow()), place(block.GetLeftCol()), place(block.GetBottomRow()),
                    place(block.GetRightCol()));
  const auto here = cursor();
  return here ? range_of(table_->matrix(), here->row, here->column, here->row, here->column) : LevelRange{};
}

std::vector<MatrixGrid::At> MatrixGrid::chosen() {
  std::vector<At> cells;
  const auto take = [&](int row, int column) {
    if (table_->matrix().can_align(static_cast<std::size_t>(row), static_cast<std::size_t>(column)))
      cells.push_back(at(row, column));
  };
  for (const wxGridBlockCoords& block : GetSelectedBlocks())
    for (int row = block.GetTopRow(); row <= block.GetBottomRow(); ++row)
      for (int column = block.GetLeftCol(); column <= block.GetRightCol(); ++column) take(row, column);
  if (const auto here = cursor(); here && !IsSelection())
    take(static_cast<int>(here->row), static_cast<int>(here->column));
  return cells;
}

wxString MatrixGrid::describe(const At& cell) const {
  const Matrix& matrix = table_->matrix();
  const auto& competency = matrix.curriculum().competencies()[matrix.column(cell.column).competency];
  const wxString from = table_->GetRowLabelValue(static_cast<int>(cell.row));
  const wxString to = wx(name_of(matrix.curriculum(), app::ref(competency), table_->texts()));
  const std::string& level = matrix.level(cell.row, cell.column);
  return tr(base::Message(level.empty() ? N_("{from} / {competency}") : N_("{from} / {competency}: {level}"),
                          {{"from", utf8(from)}, {"competency", utf8(to)}, {"level", level}}));
}

// What is under the pointer may be something else now.
void MatrixGrid::forget_tip() {
  tip_.clear();
  for (wxWindow* window : {GetGridWindow(), GetGridColLabelWindow(), GetGridRowLabelWindow()}) window->UnsetToolTip();
}

void MatrixGrid::show_tip(wxMouseEvent& event) {
  event.Skip();
  auto* window = static_cast<wxWindow*>(event.GetEventObject());
  const wxPoint point = CalcUnscrolledPosition(event.GetPosition());
  const int row = window == GetGridColLabelWindow() ? -1 : YToRow(point.y);
  const int column = window == GetGridRowLabelWindow() ? -1 : XToCol(point.x);
  wxString tip;
  if (row >= 0 && column >= 0) {
    if (table_->matrix().what(static_cast<std::size_t>(row))) tip = describe(at(row, column));
  } else if (row >= 0) {
    tip = table_->GetRowLabelValue(row);
  } else if (column >= 0) {
    const auto& of = table_->matrix().column(static_cast<std::size_t>(column));
    tip = wx(name_of(table_->matrix().curriculum(),
                     app::ref(table_->matrix().curriculum().competencies()[of.competency]), table_->texts()));
    if (of.branch) tip += wxS("\n") + tr(N_("The branch as a whole: this covers none of its competencies"));
    if (of.gap) tip += wxS("\n") + tr(N_("A gap of this competency is an error"));
  }
  if (tip != tip_) window->SetToolTip(tip_ = tip);
}

}  // namespace attune::ui
