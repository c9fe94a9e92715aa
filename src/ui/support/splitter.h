#pragma once
// A list beside its details.

#include <algorithm>
#include <memory>

#include <wx/splitter.h>

namespace attune::ui {

// The left side gets this share of the room, but no less than `least` (DIP), until people move the sash themselves.
inline void split_by_share(wxSplitterWindow& splitter, wxWindow* left, wxWindow* right, double share, int least) {
  least = splitter.FromDIP(least);
  splitter.SetMinimumPaneSize(splitter.FromDIP(240));
  splitter.SetSashGravity(0.0);
  splitter.SplitVertically(left, right, least);
  const auto moved = std::make_shared<bool>(false);
  splitter.Bind(wxEVT_SPLITTER_SASH_POS_CHANGED, [moved](wxSplitterEvent& event) {
    *moved = true;
    event.Skip();
  });
  splitter.Bind(wxEVT_SIZE, [&splitter, moved, share, least](wxSizeEvent& event) {
    event.Skip();
    const int wanted = std::max(least, static_cast<int>(share * splitter.GetClientSize().x));
    if (!*moved && splitter.GetSashPosition() != wanted) splitter.SetSashPosition(wanted);
  });
}

}  // namespace attune::ui
