#pragma once
// The places that were shown, to go back to and forward again, as in a browser.

#include <optional>
#include <vector>

#include "ui/place.h"

namespace attune::ui {

class Visits {
 public:
  // Forgets everything; one is at this place.
  void begin(const Place& at);
  // From a place, as it is left, to another one: what was forward of it is forgotten. Going where one is is no visit.
  void go(const Place& from, const Place& to);
  // Where that leads; nothing when there is no way. `from` is the place as it is left.
  std::optional<Place> back(const Place& from);
  std::optional<Place> forward(const Place& from);

  bool can_go_back() const { return at_ > 0; }
  bool can_go_forward() const { return at_ + 1 < places_.size(); }

 private:
  std::vector<Place> places_;
  std::size_t at_ = 0;
};

}  // namespace attune::ui
