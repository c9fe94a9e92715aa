#pragma once
// Which modes the methods of an activity have.

#include <cstdint>

#include "model/curriculum.h"

namespace attune::analysis {

class Modes {
 public:
  Modes() = default;
  Modes(const model::Curriculum& curriculum, const model::Activity& activity) {
    for (const auto& id : activity.methods) {
      const model::Method* method = curriculum.methods().find(id);
      bits_ |= method == nullptr ? not_there : bit(method->mode);
    }
  }

  bool has(model::Mode mode) const { return (bits_ & bit(mode)) != 0; }
  // Whether there are methods, and each of them is there and has this mode.
  bool are_all(model::Mode mode) const { return bits_ == bit(mode); }
  // Whether students do or reflect in it.
  bool practise() const { return has(model::Mode::practice) || has(model::Mode::reflection); }

  friend bool operator==(const Modes&, const Modes&) = default;

 private:
  static constexpr std::uint8_t not_there = 0x80;
  static constexpr std::uint8_t bit(model::Mode mode) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(mode));
  }
  std::uint8_t bits_ = 0;
};

}  // namespace attune::analysis
