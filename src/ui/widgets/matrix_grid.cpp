#include "ui/widgets/matrix_grid.h"

#include <algorithm>

#include <wx/dcclient.h>
#include <wx/menu.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/matrix_painting.h"

namespace attune::ui {
namespace {

MatrixGrid::At at(int row, int column) { return {static_cast<std::size_t>(row), static_cast<std::size_t>(column)}; }

}  // namespace

MatrixGrid::MatrixGrid(wxWindow* parent, SetLevel set_level, Moved moved)
    : wxGrid(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxBORDER_NONE),
      table_(new MatrixTable),
      set_level_(std::move(set_level)),
      moved_(std::move(moved)) {
  SetName(wxS("matrix"));
  SetTable(table_, true);
  SetDefaultRenderer(new MatrixCells(*table_));
  EnableEditing(false);
  DisableDragRowSize();
  DisableDragColSize();
  SetTabBehaviour(Tab_Leave);
  SetDefaultRowSize(FromDIP(24), true);
  SetDefaultColSize(FromDIP(42), true);
  SetRowLabelSize(FromDIP(350));
  SetColLabelSize(FromDIP(66));
  SetLabelFont(GetDefaultCellFont().Bold());
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
    moved_(cell);
  });
  GetGridWindow()->Bind(wxEVT_MOTION, &MatrixGrid::show_tip, this);
  GetGridColLabelWindow()->Bind(wxEVT_MOTION, &MatrixGrid::show_tip, this);
  GetGridRowLabelWindow()->Bind(wxEVT_MOTION, &MatrixGrid::show_tip, this);
}

void MatrixGrid::shown_anew() {
  table_->counts_changed();
  forget_tip();
  fit_columns();
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

std::vector<MatrixGrid::At> MatrixGrid::chosen() {
  std::vector<At> cells;
  const auto take = [&](int row, int column) {
    if (table_->matrix().what(static_cast<std::size_t>(row))) cells.push_back(at(row, column));
  };
  for (const wxGridBlockCoords& block : GetSelectedBlocks())
    for (int row = block.GetTopRow(); row <= block.GetBottomRow(); ++row)
      for (int column = block.GetLeftCol(); column <= block.GetRightCol(); ++column) take(row, column);
  if (const auto here = cursor(); here && !IsSelection())
    take(static_cast<int>(here->row), static_cast<int>(here->column));
  return cells;
}

void MatrixGrid::key(wxKeyEvent& event) {
  if (event.HasAnyModifiers() && event.GetModifiers() != wxMOD_SHIFT) return event.Skip();
  switch (event.GetKeyCode()) {
    case WXK_DELETE:
    case WXK_BACK:
      return set_level_(chosen(), std::nullopt);
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
    case WXK_F2:
    case WXK_WINDOWS_MENU:
      return open_menu();
    default:
      event.Skip();
  }
}

void MatrixGrid::character(wxKeyEvent& event) {
  const auto typed = static_cast<wxUint32>(event.GetUnicodeKey());
  if (event.ControlDown() || event.AltDown() || typed <= 32 || typed >= 127) return event.Skip();
  if (const auto level = keys_.type(static_cast<char>(typed), table_->matrix().curriculum().scale()))
    set_level_(chosen(), level);
}

void MatrixGrid::next_level() {
  const auto here = cursor();
  if (!here || !table_->matrix().what(here->row)) return;
  const auto& levels = table_->matrix().curriculum().scale().levels;
  const auto rank = table_->matrix().rank(here->row, here->column);
  const std::size_t next = rank ? static_cast<std::size_t>(*rank) + 1 : 0;
  set_level_({*here}, next < levels.size() ? std::optional(levels[next].code) : std::nullopt);
}

void MatrixGrid::open_menu() {
  const std::vector<At> cells = chosen();
  if (cells.empty()) return;
  // It would lie over the menu.
  forget_tip();
  wxMenu menu;
  const auto& levels = table_->matrix().curriculum().scale().levels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const std::string& title =
        table_->texts() == Texts::second && !levels[i].title_2.empty() ? levels[i].title_2 : levels[i].title;
    menu.Append(static_cast<int>(i) + 1, wx(levels[i].code + "  " + title));
  }
  menu.AppendSeparator();
  const int no_level = static_cast<int>(levels.size()) + 1, history = no_level + 1;
  menu.Append(no_level, tr(N_("No level")));
  menu.AppendSeparator();
  menu.Append(history, tr(N_("History of this row")));
  const auto here = cursor();
  const wxRect place = here ? CellToRect(static_cast<int>(here->row), static_cast<int>(here->column)) : wxRect();
  const int picked = GetGridWindow()->GetPopupMenuSelectionFromUser(menu, CalcScrolledPosition(place.GetBottomLeft()));
  if (picked < 1) return;
  if (picked == history) return history_wanted(cells.front());
  const auto index = static_cast<std::size_t>(picked - 1);
  set_level_(cells, index < levels.size() ? std::optional(levels[index].code) : std::nullopt);
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
