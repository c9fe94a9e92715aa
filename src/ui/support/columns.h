#pragma once
// Columns of lists and trees.

#include <wx/dataview.h>

namespace attune::ui {

// Text that is wider than its column ends in an ellipsis. Called when all columns are there.
inline void ellipsize_columns(const wxDataViewCtrl& list) {
  for (unsigned i = 0; i < list.GetColumnCount(); ++i)
    list.GetColumn(i)->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
}

}  // namespace attune::ui
