#pragma once
// Something that takes a moment to get where it goes, so that the eye can follow. Where the desktop wants no
// animations it is there at once.

#include <functional>

#include <wx/stopwatch.h>
#include <wx/timer.h>
#include <wx/window.h>

namespace attune::ui {

// What the desktop's settings say.
bool animations_wanted();

class Glide : private wxTimer {
 public:
  // `window` is what moves: while it is not to be seen nothing glides. It outlives this.
  explicit Glide(wxWindow& window) : window_(window) {}

  // Calls step(share) with shares that grow to 1, fast at first; the last call is always step(1). What ran before ends
  // where it is.
  void start(int milliseconds, std::function<void(double)> step);
  // Takes the last step now.
  void finish();
  // Stays where it is.
  void stop();
  bool running() const { return IsRunning(); }

 private:
  void Notify() override;

  wxWindow& window_;
  wxStopWatch watch_;
  int duration_ = 0;
  std::function<void(double)> step_;
};

}  // namespace attune::ui
