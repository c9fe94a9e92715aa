#pragma once
// The grid of the matrix: moves and selects as grids do, and turns keys and clicks into levels. It shows; who made it
// edits.
//
// Keys: a level's letters or number set it for the selected cells; Delete and Backspace clear; Enter opens the menu of
// levels. A double click goes to the next level.

#include <functional>
#include <optional>

#include "ui/models/level_keys.h"
#include "ui/widgets/matrix_table.h"

namespace attune::ui {

class MatrixGrid : public wxGrid {
 public:
  struct At {
    std::size_t row, column;
  };
  using SetLevel = std::function<void(const std::vector<At>& cells, const std::optional<std::string>& level)>;
  using Moved = std::function<void(const At& cell)>;

  MatrixGrid(wxWindow* parent, SetLevel set_level, Moved moved);

  MatrixTable& table() { return *table_; }
  // Shows what is in the table now.
  void shown_anew();
  // Moves the cursor there and makes it visible.
  void go_to(const At& cell);
  std::optional<At> cursor();
  // What a screen reader says of the cursor's cell, and a mouse shows.
  wxString describe(const At& cell) const;

  std::function<void(const At& cell)> history_wanted;  // from the menu

 private:
  void key(wxKeyEvent& event);
  void character(wxKeyEvent& event);
  void open_menu();
  void next_level();
  void show_tip(wxMouseEvent& event);
  void forget_tip();
  void fit_columns();
  // The selected cells that hold levels; else the cursor's.
  std::vector<At> chosen();

  MatrixTable* table_;
  SetLevel set_level_;
  Moved moved_;
  LevelKeys keys_;
  wxString tip_;
};

}  // namespace attune::ui
