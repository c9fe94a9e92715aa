#pragma once
// A list beside its details.

#include <algorithm>
#include <memory>

#include <wx/splitter.h>

namespace attune::ui {

// The first side gets this share of the room, but no less than `least` pixels, until people move the sash themselves.
inline void keep_share(wxSplitterWindow& splitter, double share, int least) {
  splitter.SetSashGravity(0.0);
  const auto moved = std::make_shared<bool>(false);
  splitter.Bind(wxEVT_SPLITTER_SASH_POS_CHANGED, [moved](wxSplitterEvent& event) {
    *moved = true;
    event.Skip();
  });
  splitter.Bind(wxEVT_SIZE, [&splitter, moved, share, least](wxSizeEvent& event) {
    event.Skip();
    const wxSize size = splitter.GetClientSize();
    const int room = splitter.GetSplitMode() == wxSPLIT_VERTICAL ? size.x : size.y;
    const int wanted = std::max(least, static_cast<int>(share * room));
    if (!*moved && splitter.GetSashPosition() != wanted) splitter.SetSashPosition(wanted);
  });
}

// Side by side; `least` is in DIP, as below.
inline void split_by_share(wxSplitterWindow& splitter, wxWindow* left, wxWindow* right, double share, int least) {
  least = splitter.FromDIP(least);
  splitter.SetMinimumPaneSize(splitter.FromDIP(240));
  splitter.SplitVertically(left, right, least);
  keep_share(splitter, share, least);
}

// One above the other.
inline void stack_by_share(wxSplitterWindow& splitter, wxWindow* upper, wxWindow* lower, double share, int least) {
  least = splitter.FromDIP(least);
  splitter.SetMinimumPaneSize(least);
  splitter.SplitHorizontally(upper, lower, least);
  keep_share(splitter, share, least);
}

}  // namespace attune::ui
