#pragma once
// A list beside its details.

#include <algorithm>
#include <cmath>

#include <wx/clntdata.h>
#include <wx/splitter.h>

namespace attune::ui {

// The first side's share of the room, which it keeps when the window changes its size.
struct SashShare : wxClientData {
  SashShare(double share_, int least_) : share(share_), least(least_) {}
  double share;
  int least;             // pixels
  int second = 0;        // pixels; until people move the sash, the second side has these and the first the rest
  bool by_hand = false;  // people moved the sash
};

inline int room_of(const wxSplitterWindow& splitter) {
  const wxSize size = splitter.GetClientSize();
  return splitter.GetSplitMode() == wxSPLIT_VERTICAL ? size.x : size.y;
}

// Where the sash is to be by the share that was kept.
inline void place_sash(wxSplitterWindow& splitter) {
  const auto* kept = dynamic_cast<const SashShare*>(splitter.GetClientObject());
  if (kept == nullptr || !splitter.IsSplit()) return;
  const int room = room_of(splitter);
  const int by_share = std::max(kept->least, static_cast<int>(std::lround(kept->share * room)));
  const int wanted = kept->second > 0 && !kept->by_hand ? room - kept->second : by_share;
  if (splitter.GetSashPosition() != wanted) splitter.SetSashPosition(wanted);
}

// The first side gets this share of the room, but no less than `least` pixels; once people have moved the sash, the
// share that they gave it.
inline void keep_share(wxSplitterWindow& splitter, double share, int least) {
  splitter.SetSashGravity(0.0);
  auto* kept = new SashShare(share, least);
  splitter.SetClientObject(kept);
  splitter.Bind(wxEVT_SPLITTER_SASH_POS_CHANGED, [&splitter, kept](wxSplitterEvent& event) {
    event.Skip();
    if (room_of(splitter) <= 0) return;
    kept->by_hand = true;
    kept->share = static_cast<double>(event.GetSashPosition()) / room_of(splitter);
    kept->least = 0;
  });
  splitter.Bind(wxEVT_SIZE, [&splitter](wxSizeEvent& event) {
    event.Skip();
    place_sash(splitter);
  });
}

// The second side stays as wide as this until people move the sash; from then on the first one keeps its share.
inline void keep_second(wxSplitterWindow& splitter, int width) {
  keep_share(splitter, 0, 0);
  static_cast<SashShare*>(splitter.GetClientObject())->second = width;
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
