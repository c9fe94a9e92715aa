// What keys, clicks and the menu do in the matrix.

#include <wx/menu.h>

#include "base/number.h"
#include "ui/support/clipboard.h"
#include "ui/support/text.h"
#include "ui/widgets/matrix_grid.h"

namespace attune::ui {

void MatrixGrid::key(wxKeyEvent& event) {
  if (with_control(event)) return;
  if (event.HasAnyModifiers() && event.GetModifiers() != wxMOD_SHIFT) return event.Skip();
  switch (event.GetKeyCode()) {
    case WXK_DELETE:
    case WXK_BACK:
      return doings_.set_level(chosen(), std::nullopt);
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
    case WXK_F2:
    case WXK_WINDOWS_MENU:
      return open_menu();
    case WXK_SPACE:
      return run(event.ShiftDown() ? Command::fold_column : Command::fold_row);
    default:
      event.Skip();
  }
}

void MatrixGrid::character(wxKeyEvent& event) {
  const auto typed = static_cast<wxUint32>(event.GetUnicodeKey());
  if (event.ControlDown() || event.AltDown() || typed <= 32 || typed >= 127) return event.Skip();
  if (const auto level = keys_.type(static_cast<char>(typed), table_->matrix().curriculum().scale()))
    doings_.set_level(chosen(), level);
}

void MatrixGrid::next_level() {
  const auto here = cursor();
  if (!here || !table_->matrix().can_align(here->row, here->column)) return;
  const auto& levels = table_->matrix().curriculum().scale().levels;
  const auto rank = table_->matrix().rank(here->row, here->column);
  const std::size_t next = rank ? static_cast<std::size_t>(*rank) + 1 : 0;
  doings_.set_level({*here}, next < levels.size() ? std::optional(levels[next].code) : std::nullopt);
}

void MatrixGrid::open_menu() {
  const std::vector<At> cells = chosen();
  const auto here = cursor();
  if (!here) return;
  // It would lie over the menu.
  forget_tip();
  wxMenu menu;
  const auto& levels = table_->matrix().curriculum().scale().levels;
  const int first_command = static_cast<int>(levels.size()) + 2;
  if (!cells.empty()) {
    for (std::size_t i = 0; i < levels.size(); ++i) {
      const std::string& title =
          table_->texts() == Texts::second && !levels[i].title_2.empty() ? levels[i].title_2 : levels[i].title;
      menu.Append(static_cast<int>(i) + 1, wx(levels[i].code + "  " + title));
    }
    menu.AppendSeparator();
    menu.Append(first_command - 1, tr(N_("No level")) + wxS("\tDelete"));
    menu.AppendSeparator();
  }
  const auto add = [&](Command command, const base::Message& label, const wxString& key) {
    menu.Append(first_command + static_cast<int>(command), tr(label) + wxS("\t") + key);
  };
  if (!cells.empty()) {
    add(Command::cut, N_("Cut"), wxS("Ctrl+X"));
    add(Command::copy, N_("Copy"), wxS("Ctrl+C"));
    add(Command::copy_headed, N_("Copy with headings"), wxS("Ctrl+Shift+C"));
    add(Command::paste, N_("Paste"), wxS("Ctrl+V"));
    add(Command::fill_down, N_("Fill down"), wxS("Ctrl+D"));
    add(Command::fill_right, N_("Fill to the right"), wxS("Ctrl+R"));
    menu.AppendSeparator();
  }
  const Matrix& matrix = table_->matrix();
  add(Command::fold_row, matrix.is_folded_row(here->row) ? N_("Unfold the row") : N_("Fold the rows of this heading"),
      wxS("Space"));
  if (matrix.fold_of_column(here->column))
    add(Command::fold_column,
        matrix.is_folded_column(here->column) ? N_("Unfold the column") : N_("Fold the columns of this branch"),
        wxS("Shift+Space"));
  add(Command::fold_all, N_("Fold or unfold everything"), wxS("Ctrl+Space"));
  if (matrix.what(here->row)) {
    menu.AppendSeparator();
    menu.Append(first_command + static_cast<int>(Command::history), tr(N_("History of this row")));
  }
  const wxRect place = CellToRect(static_cast<int>(here->row), static_cast<int>(here->column));
  const int picked = GetGridWindow()->GetPopupMenuSelectionFromUser(menu, CalcScrolledPosition(place.GetBottomLeft()));
  if (picked < 1) return;
  if (picked >= first_command) return run(static_cast<Command>(picked - first_command));
  const auto index = static_cast<std::size_t>(picked - 1);
  doings_.set_level(cells, index < levels.size() ? std::optional(levels[index].code) : std::nullopt);
}

bool MatrixGrid::with_control(wxKeyEvent& event) {
  const bool shift = event.GetModifiers() == (wxMOD_CONTROL | wxMOD_SHIFT);
  if (event.GetModifiers() != wxMOD_CONTROL && !shift) return false;
  switch (event.GetKeyCode()) {
    case 'C':
    case WXK_INSERT:
      return run(shift ? Command::copy_headed : Command::copy), true;
    case WXK_SPACE:
      return !shift && (run(Command::fold_all), true);
    case 'X':
      return !shift && (run(Command::cut), true);
    case 'V':
      return !shift && (run(Command::paste), true);
    case 'D':
      return !shift && (run(Command::fill_down), true);
    case 'R':
      return !shift && (run(Command::fill_right), true);
    default:
      return false;
  }
}

void MatrixGrid::run(Command command) {
  switch (command) {
    case Command::cut:
    case Command::copy:
      copy_text(copy_block(table_->matrix(), chosen_range(), false));
      if (command == Command::cut) doings_.set_level(chosen(), std::nullopt);
      return;
    case Command::copy_headed:
      return copy_text(copy_block(table_->matrix(), chosen_range(), true));
    case Command::paste:
      return paste();
    case Command::fill_down:
      return fill(false);
    case Command::fill_right:
      return fill(true);
    case Command::fold_row:
      return fold_row(GetGridCursorRow());
    case Command::fold_column:
      return fold_column(GetGridCursorCol());
    case Command::fold_all:
      return doings_.fold_all();
    case Command::history:
      if (const auto here = cursor()) doings_.show_history(*here);
      return;
  }
}

void MatrixGrid::paste() {
  const std::string text = clipboard_text();
  if (!text.empty()) take_levels(paste_block(table_->matrix(), chosen_range(), text), N_("Paste {count} levels"));
}

void MatrixGrid::fill(bool across) {
  take_levels(fill_block(table_->matrix(), chosen_range(), across), N_("Fill {count} levels"));
}

void MatrixGrid::take_levels(const std::vector<PlacedLevel>& levels, const char* label) {
  if (levels.empty()) return;
  doings_.set_levels(levels, {label, {{"count", base::to_text(levels.size())}}});
}

void MatrixGrid::fold_row(int row) {
  if (row >= 0 && row < GetNumberRows()) doings_.fold(table_->matrix().fold_of_row(static_cast<std::size_t>(row)));
}

void MatrixGrid::fold_column(int column) {
  if (column < 0 || column >= GetNumberCols()) return;
  if (const auto what = table_->matrix().fold_of_column(static_cast<std::size_t>(column))) doings_.fold(*what);
}

// A heading folds what is under it, a branch's title what is below that; elsewhere a click selects as in every grid.
void MatrixGrid::click_label(wxGridEvent& event) {
  const int row = event.GetRow(), column = event.GetCol();
  if (row >= 0 && table_->matrix().row(static_cast<std::size_t>(row)).type == MatrixRow::heading) return fold_row(row);
  if (column >= 0 && event.GetPosition().y < GetColLabelSize() / 3) return fold_column(column);
  event.Skip();
}

}  // namespace attune::ui
