#include "ui/widgets/matrix_painting.h"

#include <wx/control.h>
#include <wx/dc.h>
#include <wx/dcclient.h>
#include <wx/settings.h>

#include "base/number.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/matrix_table.h"

namespace attune::ui {
namespace {

wxColour themed(wxSystemColour which) { return wxSystemSettings::GetColour(which); }

wxString number(std::size_t value) { return wx(base::to_text(static_cast<std::int64_t>(value))); }

void fill(wxDC& dc, const wxRect& rect, const wxColour& colour) {
  dc.SetPen(*wxTRANSPARENT_PEN);
  dc.SetBrush(wxBrush(colour));
  dc.DrawRectangle(rect);
}

wxColour header_ground() { return blend(themed(wxSYS_COLOUR_WINDOW), themed(wxSYS_COLOUR_WINDOWTEXT), 0.05); }
wxColour heading_ground() { return blend(themed(wxSYS_COLOUR_WINDOW), themed(wxSYS_COLOUR_WINDOWTEXT), 0.09); }
wxColour line() { return blend(themed(wxSYS_COLOUR_WINDOW), themed(wxSYS_COLOUR_WINDOWTEXT), 0.16); }

void draw_gap_mark(wxDC& dc, const wxPoint& middle, int size) {
  const wxPoint points[] = {
      {middle.x, middle.y - size}, {middle.x + size, middle.y + size}, {middle.x - size, middle.y + size}};
  dc.SetPen(*wxTRANSPARENT_PEN);
  dc.SetBrush(wxBrush(error_colour()));
  dc.DrawPolygon(3, points);
}

}  // namespace

void MatrixCells::Draw(wxGrid& grid, wxGridCellAttr&, wxDC& dc, const wxRect& rect, int row_at, int column_at,
                       bool is_selected) {
  const Matrix& matrix = table_.matrix();
  const auto row = static_cast<std::size_t>(row_at), column = static_cast<std::size_t>(column_at);
  const bool heading = matrix.row(row).type == MatrixRow::heading;
  if (heading && !matrix.is_folded_row(row)) return fill(dc, rect, heading_ground());
  const wxColour window = themed(wxSYS_COLOUR_WINDOW);
  const wxColour plain = heading || matrix.is_folded_column(column) ? heading_ground()
                         : matrix.column(column).branch             ? header_ground()
                                                                    : window;
  fill(dc, rect, is_selected ? blend(window, themed(wxSYS_COLOUR_WINDOWTEXT), 0.14) : plain);
  const MatrixCell cell = matrix.cell(row, column);
  if (cell.alignment == model::none) return;
  const auto rank = matrix.rank(row, column);
  const wxColour ground =
      rank ? level_colour(*rank, static_cast<int>(matrix.curriculum().scale().levels.size())) : window;
  wxRect inside = rect;
  inside.Deflate(is_selected ? grid.FromDIP(3) : grid.FromDIP(1));
  fill(dc, inside, ground);
  wxString text = wx(matrix.level(row, column));
  if (cell.proposed) text += '?';
  if (cell.several) text += cell.differing ? '!' : '+';
  dc.SetFont(grid.GetDefaultCellFont());
  dc.SetTextForeground(rank ? text_on(ground) : error_colour());
  dc.DrawLabel(text, rect, wxALIGN_CENTRE);
}

wxSize MatrixCells::GetBestSize(wxGrid& grid, wxGridCellAttr&, wxDC&, int, int) { return grid.FromDIP(wxSize(40, 24)); }

const wxGridColumnHeaderRenderer& MatrixHeaders::GetColumnHeaderRenderer(int column) {
  columns_.column = column;
  return columns_;
}

const wxGridRowHeaderRenderer& MatrixHeaders::GetRowHeaderRenderer(int row) {
  rows_.row = row;
  return rows_;
}

void MatrixHeaders::Columns::DrawBorder(const wxGrid&, wxDC& dc, wxRect& rect) const {
  fill(dc, rect, header_ground());
  dc.SetPen(wxPen(line()));
  dc.DrawLine(rect.GetRight(), rect.GetTop(), rect.GetRight(), rect.GetBottom());
  dc.DrawLine(rect.GetLeft(), rect.GetBottom(), rect.GetRight() + 1, rect.GetBottom());
}

void MatrixHeaders::Columns::draw_group(const wxGrid& grid, wxDC& dc, const wxRect& rect) const {
  const Matrix& matrix = table.matrix();
  const auto group_of = [&](int at) { return matrix.column(static_cast<std::size_t>(at)).group; };
  const model::Index group = group_of(column);
  int first = column, last = column;
  const int count = static_cast<int>(matrix.column_count());
  while (first > 0 && group_of(first - 1) == group) --first;
  while (last + 1 < count && group_of(last + 1) == group) ++last;
  fill(dc, rect, heading_ground());
  dc.SetPen(wxPen(line()));
  if (column == last) dc.DrawLine(rect.GetRight(), rect.GetTop(), rect.GetRight(), rect.GetBottom());
  if (group == model::none) return;
  const wxDCClipper clip(dc, rect);
  const int width = grid.GetColSize(0) * (last - first + 1);
  wxString title =
      wx(name_of(matrix.curriculum(), ref_at(matrix.curriculum(), model::Kind::competency, group), table.texts()));
  dc.SetFont(grid.GetDefaultCellFont());
  title = wxControl::Ellipsize(title, dc, wxELLIPSIZE_END, width - grid.FromDIP(8));
  const int left = rect.x - grid.GetColSize(0) * (column - first);
  dc.SetTextForeground(themed(wxSYS_COLOUR_WINDOWTEXT));
  dc.DrawLabel(title, wxRect(left + grid.FromDIP(4), rect.y, width, rect.height),
               wxALIGN_LEFT | wxALIGN_CENTRE_VERTICAL);
}

void MatrixHeaders::Columns::DrawLabel(const wxGrid& grid, wxDC& dc, const wxString& value, const wxRect& rect, int,
                                       int, int) const {
  const MatrixColumn& of = table.matrix().column(static_cast<std::size_t>(column));
  const int third = rect.height / 3;
  draw_group(grid, dc, wxRect(rect.x, rect.y, rect.width, third));
  dc.SetFont(of.branch ? grid.GetLabelFont().Italic() : grid.GetLabelFont());
  dc.SetTextForeground(themed(wxSYS_COLOUR_WINDOWTEXT));
  dc.DrawLabel(wxControl::Ellipsize(value, dc, wxELLIPSIZE_END, rect.width - grid.FromDIP(4)),
               wxRect(rect.x, rect.y + third, rect.width, third), wxALIGN_CENTRE);
  dc.SetFont(grid.GetDefaultCellFont());
  dc.SetTextForeground(faint_text());
  const wxRect below(rect.x, rect.y + 2 * third, rect.width, third);
  const wxString total = number(table.matrix().column_total(static_cast<std::size_t>(column)));
  if (!of.gap) return dc.DrawLabel(total, below, wxALIGN_CENTRE);
  draw_gap_mark(dc, {below.x + grid.FromDIP(10), below.y + below.height / 2}, grid.FromDIP(5));
  dc.DrawLabel(total, wxRect(below.x + grid.FromDIP(14), below.y, below.width - grid.FromDIP(14), below.height),
               wxALIGN_CENTRE);
}

void MatrixHeaders::Rows::DrawBorder(const wxGrid&, wxDC& dc, wxRect& rect) const {
  const bool heading = table.matrix().row(static_cast<std::size_t>(row)).type == MatrixRow::heading;
  fill(dc, rect, heading ? heading_ground() : header_ground());
  dc.SetPen(wxPen(line()));
  dc.DrawLine(rect.GetRight(), rect.GetTop(), rect.GetRight(), rect.GetBottom());
  dc.DrawLine(rect.GetLeft(), rect.GetBottom(), rect.GetRight() + 1, rect.GetBottom());
}

void MatrixHeaders::Rows::DrawLabel(const wxGrid& grid, wxDC& dc, const wxString& value, const wxRect& rect, int, int,
                                    int) const {
  const MatrixRow& of = table.matrix().row(static_cast<std::size_t>(row));
  const int margin = grid.FromDIP(8), total_width = grid.FromDIP(34);
  wxRect place = rect;
  place.x += of.type == MatrixRow::activity ? 2 * margin : margin;
  place.width = rect.GetRight() - place.x - margin - (of.type == MatrixRow::heading ? 0 : total_width);
  dc.SetFont(of.type == MatrixRow::heading ? grid.GetLabelFont() : grid.GetDefaultCellFont());
  dc.SetTextForeground(themed(wxSYS_COLOUR_WINDOWTEXT));
  dc.DrawLabel(wxControl::Ellipsize(value, dc, wxELLIPSIZE_END, place.width), place,
               wxALIGN_LEFT | wxALIGN_CENTRE_VERTICAL);
  if (of.type == MatrixRow::heading) return;
  dc.SetTextForeground(faint_text());
  const std::size_t total = table.matrix().row_total(static_cast<std::size_t>(row));
  const wxRect end(rect.GetRight() - margin - total_width, rect.y, total_width, rect.height);
  if (total > 0) dc.DrawLabel(number(total), end, wxALIGN_RIGHT | wxALIGN_CENTRE_VERTICAL);
}

}  // namespace attune::ui
