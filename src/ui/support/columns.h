#pragma once
// Columns of lists and trees.

#include <wx/clntdata.h>
#include <wx/dataview.h>

namespace attune::ui {

// How wide the column was made, by the program or by hand; what is left of the room, which the last one gets, is not
// counted.
int own_width(const wxDataViewColumn& column);

// A column that gets its share of the list's room until people drag its edge.
struct SharingColumn : wxClientData {
  SharingColumn(unsigned column_, int width_) : column(column_), width(width_) {}
  unsigned column;
  int width;  // pixels; another one was given by hand
};

// The column gets this share of the room, but no less than it has now.
void share_column(wxDataViewCtrl& list, unsigned column, double share);

// Whether people gave the column its width, as far as the list tells.
bool is_by_hand(const wxDataViewCtrl& list, unsigned column);

// Text that is wider than its column ends in an ellipsis. Called when all columns are there.
inline void ellipsize_columns(const wxDataViewCtrl& list) {
  for (unsigned i = 0; i < list.GetColumnCount(); ++i)
    list.GetColumn(i)->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
}

// The first column, which has ticks, also goes by Space, Enter and a double click anywhere in the row.
inline void toggle_by_key(wxDataViewListCtrl& list) {
  list.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&list](wxDataViewEvent&) {
    const int row = list.GetSelectedRow();
    if (row == wxNOT_FOUND) return;
    const auto at = static_cast<unsigned>(row);
    list.SetToggleValue(!list.GetToggleValue(at, 0), at, 0);
  });
}

}  // namespace attune::ui
