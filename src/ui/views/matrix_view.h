#pragma once
// Courses or activities by competencies; a cell is a level.

#include <wx/stattext.h>

#include "ui/view.h"
#include "ui/widgets/matrix_bar.h"
#include "ui/widgets/matrix_grid.h"
#include "ui/widgets/matrix_list.h"

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
  MatrixList& list() { return *list_; }
  wxWindow* main_control() override;
  wxWindow* search() override { return &bar_->search(); }
  // Folds what is not folded, and the other way round.
  void fold(const base::Uuid& what);

 private:
  void load();
  void apply_filter();
  // The matrix or its list; in place of one that has nothing to show, why.
  void show_grid();
  void shown_anew();
  bool is_list() const { return bar_->as_list(); }
  void fold_all();
  void place_cursor();
  std::optional<std::size_t> first_row_that_can_be_aligned() const;
  void edit(const std::vector<MatrixGrid::At>& cells, const std::optional<std::string>& level);
  void edit(const std::vector<PlacedLevel>& levels, const base::Message& label);
  void say_where(const MatrixGrid::At& cell);
  std::optional<std::size_t> first_row(std::size_t column) const;
  bool reveal_row(const app::EntityRef& from);
  bool go_to(const app::EntityRef& from, const base::Uuid& competency);

  MatrixBar* bar_ = nullptr;
  Folded folded_;
  wxStaticText* legend_ = nullptr;
  MatrixGrid* grid_ = nullptr;
  MatrixList* list_ = nullptr;
  wxStaticText* nothing_ = nullptr;
  bool placed_ = false;  // the cursor, once
};

}  // namespace attune::ui
