#include "ui/models/visits.h"

namespace attune::ui {
namespace {

constexpr std::size_t most_visits = 200;

}  // namespace

void Visits::begin(const Place& at) {
  places_ = {at};
  at_ = 0;
}

void Visits::go(const Place& from, const Place& to) {
  if (from == to) return;
  if (places_.empty()) begin(from);
  places_.resize(at_ + 1);
  places_.back() = from;
  places_.push_back(to);
  if (places_.size() > most_visits) places_.erase(places_.begin());
  at_ = places_.size() - 1;
}

std::optional<Place> Visits::back(const Place& from) {
  if (!can_go_back()) return std::nullopt;
  places_[at_] = from;
  return places_[--at_];
}

std::optional<Place> Visits::forward(const Place& from) {
  if (!can_go_forward()) return std::nullopt;
  places_[at_] = from;
  return places_[++at_];
}

}  // namespace attune::ui
