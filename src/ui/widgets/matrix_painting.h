#pragma once
// How the matrix looks: a level is its code on a ground that is stronger the higher the level is; a proposed one has a
// question mark, several alignments of one pair a plus, or an exclamation mark where they differ; what is folded shows
// the highest level in it; a competency with an error gap has a triangle over its column, a parent's code is slanted.

#include <wx/grid.h>

namespace attune::ui {

class MatrixTable;

class MatrixCells : public wxGridCellRenderer {
 public:
  explicit MatrixCells(const MatrixTable& table) : table_(table) {}
  void Draw(wxGrid& grid, wxGridCellAttr& attribute, wxDC& dc, const wxRect& rect, int row, int column,
            bool is_selected) override;
  wxSize GetBestSize(wxGrid& grid, wxGridCellAttr& attribute, wxDC& dc, int row, int column) override;
  wxGridCellRenderer* Clone() const override { return new MatrixCells(table_); }

 private:
  const MatrixTable& table_;
};

// The parent's title over its columns, then code and total; rows with their total at the end.
class MatrixHeaders : public wxGridCellAttrProvider {
 public:
  explicit MatrixHeaders(const MatrixTable& table) : columns_(table), rows_(table) {}
  const wxGridColumnHeaderRenderer& GetColumnHeaderRenderer(int column) override;
  const wxGridRowHeaderRenderer& GetRowHeaderRenderer(int row) override;

 private:
  struct Columns : wxGridColumnHeaderRenderer {
    explicit Columns(const MatrixTable& of) : table(of) {}
    void DrawBorder(const wxGrid& grid, wxDC& dc, wxRect& rect) const override;
    void DrawLabel(const wxGrid& grid, wxDC& dc, const wxString& value, const wxRect& rect, int, int,
                   int) const override;
    void draw_group(const wxGrid& grid, wxDC& dc, const wxRect& rect) const;
    const MatrixTable& table;
    int column = 0;
  };
  struct Rows : wxGridRowHeaderRenderer {
    explicit Rows(const MatrixTable& of) : table(of) {}
    void DrawBorder(const wxGrid& grid, wxDC& dc, wxRect& rect) const override;
    void DrawLabel(const wxGrid& grid, wxDC& dc, const wxString& value, const wxRect& rect, int, int,
                   int) const override;
    const MatrixTable& table;
    int row = 0;
  };
  Columns columns_;
  Rows rows_;
};

}  // namespace attune::ui
