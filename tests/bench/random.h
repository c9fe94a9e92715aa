#pragma once
// Random numbers that are the same on every machine.

#include <cstring>
#include <random>

#include "base/uuid.h"

namespace attune::bench {

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  std::size_t below(std::size_t limit) { return engine_() % limit; }
  bool one_in(std::size_t n) { return below(n) == 0; }

  base::Uuid uuid() {
    base::Uuid id;
    const std::uint64_t words[2] = {engine_(), engine_()};
    std::memcpy(id.bytes.data(), words, sizeof words);
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x40);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace attune::bench
