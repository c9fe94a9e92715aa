#pragma once
// Courses or activities by competencies; a cell is a level.

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "ui/view.h"
#include "ui/widgets/matrix_grid.h"

namespace attune::ui {

class MatrixView : public View {
 public:
  MatrixView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  bool reveal(const Place& place) override;
  Place here() const override;

  // Selects a cell by the codes of an activity or course and of a competency; false where there is none.
  bool select_cell(std::string_view from, std::string_view competency);
  void set_level(const std::optional<std::string>& level);
  // What was ever done to the row of a cell.
  void show_history(const MatrixGrid::At& cell);
  MatrixGrid& grid() { return *grid_; }
  wxWindow* main_control() override { return grid_; }
  wxWindow* search() override { return search_; }

 private:
  void make_bar(wxSizer& across);
  MatrixRows rows() const;
  void load();
  void apply_filter();
  // In place of a grid that has nothing to show, why.
  void show_grid();
  void place_cursor();
  std::optional<std::size_t> first_row_that_can_be_aligned() const;
  void edit(const std::vector<MatrixGrid::At>& cells, const std::optional<std::string>& level);
  void say_where(const MatrixGrid::At& cell);
  std::optional<std::size_t> first_row(std::size_t column) const;
  bool reveal_row(const app::EntityRef& from);
  bool go_to(const app::EntityRef& from, const base::Uuid& competency);

  wxChoice* rows_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  wxCheckBox* only_gaps_ = nullptr;
  wxStaticText* legend_ = nullptr;
  MatrixGrid* grid_ = nullptr;
  wxStaticText* nothing_ = nullptr;
  bool placed_ = false;  // the cursor, once
};

}  // namespace attune::ui
