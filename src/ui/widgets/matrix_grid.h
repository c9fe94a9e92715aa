#pragma once
// The grid of the matrix: moves and selects as grids do, and turns keys and clicks into levels. It shows; who made it
// edits.
//
// Keys: a level's letters or number set it for the selected cells; Delete and Backspace clear; Enter opens the menu.
// Ranges are copied, cut and pasted as in spreadsheets (with Shift copied with their headings), filled down (Ctrl+D)
// and to the right (Ctrl+R). Space folds what stands under the row's heading, with Shift the column's branch; so does a
// click on the heading. A double click goes to the next level.

#include <functional>
#include <optional>

#include "ui/models/level_block.h"
#include "ui/models/level_keys.h"
#include "ui/widgets/matrix_table.h"

namespace attune::ui {

class MatrixGrid : public wxGrid {
 public:
  struct At {
    std::size_t row, column;
  };
  using SetLevel = std::function<void(const std::vector<At>& cells, const std::optional<std::string>& level)>;
  using SetLevels = std::function<void(const std::vector<PlacedLevel>& levels, const base::Message& label)>;
  using Moved = std::function<void(const At& cell)>;
  // What is folded or no longer is.
  using Fold = std::function<void(const base::Uuid& what)>;
  struct Doings {
    SetLevel set_level;
    SetLevels set_levels;
    Moved moved;
    Fold fold;
    std::function<void()> fold_all;                    // or unfold
    std::function<void(const At& cell)> show_history;  // of its row
  };

  MatrixGrid(wxWindow* parent, Doings doings);

  MatrixTable& table() { return *table_; }
  // Shows what is in the table now.
  void shown_anew();
  // Moves the cursor there and makes it visible.
  void go_to(const At& cell);
  std::optional<At> cursor();
  // What a screen reader says of the cursor's cell, and a mouse shows.
  wxString describe(const At& cell) const;

 private:
  enum class Command { cut, copy, copy_headed, paste, fill_down, fill_right, fold_row, fold_column, fold_all, history };

  void key(wxKeyEvent& event);
  bool with_control(wxKeyEvent& event);
  void run(Command command);
  void paste();
  void fill(bool across);
  void fold_row(int row);
  void fold_column(int column);
  void click_label(wxGridEvent& event);
  void character(wxKeyEvent& event);
  void open_menu();
  void next_level();
  void show_tip(wxMouseEvent& event);
  void forget_tip();
  void fit_columns();
  void fit_row_labels();
  // The selected cells that hold levels; else the cursor's.
  std::vector<At> chosen();
  // What the first selected block, else the cursor, holds.
  LevelRange chosen_range();
  void take_levels(const std::vector<PlacedLevel>& levels, const char* label);

  MatrixTable* table_;
  Doings doings_;
  LevelKeys keys_;
  wxString tip_;
};

}  // namespace attune::ui
