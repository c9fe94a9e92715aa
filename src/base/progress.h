#pragma once
// How far long work has come, and the wish to stop it. Nested: a part of the work gets a Progress of its own that
// fills its share of the whole. Used from the one thread that does the work; the callback decides where it goes.

#include <functional>
#include <stop_token>

#include "base/message.h"

namespace attune::base {

class Progress {
 public:
  // Called with the share done (0..1) and what is being done now.
  using Callback = std::function<void(double share, const Message& now)>;

  // Work that nobody watches and nobody stops.
  Progress() = default;
  explicit Progress(Callback callback, std::stop_token stop = {}) : callback_(std::move(callback)), stop_(stop) {}

  // A part that begins at `from` and ends at `to` (shares of this one).
  Progress part(double from, double to) const;

  // Tells how far the work is; throws Error(cancelled) when it should stop.
  void at(double share, const Message& now = {}) const;
  bool stop_requested() const { return stop_.stop_requested(); }
  std::stop_token stop_token() const { return stop_; }

 private:
  Callback callback_;
  std::stop_token stop_;
  double from_ = 0;
  double to_ = 1;
};

}  // namespace attune::base
