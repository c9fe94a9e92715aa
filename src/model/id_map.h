#pragma once
// From identity to a number, for identities that are random already: an open-addressing table without a hash function.

#include <cstdint>
#include <optional>
#include <vector>

#include "base/uuid.h"

namespace attune::model {

class IdMap {
 public:
  // Room for this many; everything in it is dropped.
  void reset(std::size_t count) {
    std::size_t size = 8;
    while (size < count * 2) size *= 2;
    slots_.assign(size, {});
  }

  void insert(const base::Uuid& id, std::uint32_t value) {
    Slot& slot = slots_[place(id)];
    slot = {id, value};
  }

  std::optional<std::uint32_t> find(const base::Uuid& id) const {
    if (slots_.empty() || !id) return std::nullopt;
    const Slot& slot = slots_[place(id)];
    return slot.id == id ? std::optional(slot.value) : std::nullopt;
  }

 private:
  struct Slot {
    base::Uuid id;
    std::uint32_t value = 0;
  };

  // Where the identity stands, or the empty slot where it would.
  std::size_t place(const base::Uuid& id) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = base::UuidHash{}(id) & mask;
    while (slots_[at].id && slots_[at].id != id) at = (at + 1) & mask;
    return at;
  }

  std::vector<Slot> slots_;
};

}  // namespace attune::model
