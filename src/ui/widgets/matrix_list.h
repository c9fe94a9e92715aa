#pragma once
// The matrix as a list: every alignment that it shows is a row, for those who hear it read, or who would rather read.
// Keys set and clear levels as in the grid; Enter goes to the cell.

#include <functional>
#include <optional>

#include <wx/dataview.h>

#include "ui/models/level_keys.h"
#include "ui/widgets/matrix_table.h"

namespace attune::ui {

class MatrixList : public wxDataViewCtrl {
 public:
  struct At {
    std::size_t row, column;  // of the matrix
  };

  // What the table shows, whenever shown_anew() says that it is another.
  MatrixList(wxWindow* parent, MatrixTable& table);
  void shown_anew();

  std::size_t size() const { return model_->cells.size(); }
  // The row's text in a column: who, the competency, the level, and what there is to say about it.
  wxString text(std::size_t row, unsigned column) const;
  std::optional<At> selected() const;

  std::function<void(const At& cell, const std::optional<std::string>& level)> on_level;
  std::function<void(const At& cell)> on_open;

 private:
  class Rows : public wxDataViewVirtualListModel {
   public:
    explicit Rows(MatrixTable& table) : table_(table) {}
    void list();
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    std::vector<At> cells;

   private:
    wxString text(const At& cell, unsigned column) const;
    MatrixTable& table_;
  };

  void key(wxKeyEvent& event);

  MatrixTable& table_;
  wxObjectDataPtr<Rows> model_;
  LevelKeys keys_;
};

}  // namespace attune::ui
