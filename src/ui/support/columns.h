#pragma once
// Columns of lists and trees.

#include <wx/dataview.h>

namespace attune::ui {

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
