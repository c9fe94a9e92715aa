#include "base/progress.h"

#include "base/error.h"

namespace attune::base {

Progress Progress::part(double from, double to) const {
  Progress part = *this;
  part.from_ = from_ + (to_ - from_) * from;
  part.to_ = from_ + (to_ - from_) * to;
  return part;
}

void Progress::at(double share, const Message& now) const {
  if (stop_.stop_requested()) throw Error(ErrorKind::cancelled, N_("stopped; nothing was changed"));
  if (callback_) callback_(from_ + (to_ - from_) * share, now);
}

}  // namespace attune::base
