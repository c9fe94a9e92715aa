#pragma once
// Search fields.

#include <wx/srchctrl.h>

namespace attune::ui {

// The Down key goes from the field to what it found.
inline void lead_down(wxSearchCtrl& search, wxWindow& found) {
  search.Bind(wxEVT_CHAR_HOOK, [&found](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DOWN && !event.HasAnyModifiers()) found.SetFocus();
    else event.Skip();
  });
}

}  // namespace attune::ui
