#pragma once
// Which members belong to which owner, as two flat arrays.

#include <span>
#include <vector>

#include "model/table.h"

namespace attune::model {

inline constexpr Index none = static_cast<Index>(-1);

class Grouping {
 public:
  Grouping() = default;
  // owner_of[member] is the member's owner, or `none`. Members keep their order.
  Grouping(std::size_t owners, std::span<const Index> owner_of) : starts_(owners + 1, 0) {
    for (const Index owner : owner_of)
      if (owner != none) ++starts_[owner + 1];
    for (std::size_t i = 0; i < owners; ++i) starts_[i + 1] += starts_[i];
    members_.resize(starts_.back());
    std::vector<Index> next(starts_.begin(), starts_.end() - 1);
    for (std::size_t member = 0; member < owner_of.size(); ++member)
      if (owner_of[member] != none) members_[next[owner_of[member]]++] = static_cast<Index>(member);
  }

  // The same groups with each member m replaced by to[m].
  Grouping mapped(std::span<const Index> to) && {
    for (Index& member : members_) member = to[member];
    return std::move(*this);
  }

  std::span<const Index> of(std::size_t owner) const {
    return std::span(members_).subspan(starts_[owner], starts_[owner + 1] - starts_[owner]);
  }

  friend bool operator==(const Grouping&, const Grouping&) = default;

 private:
  std::vector<Index> starts_{0};
  std::vector<Index> members_;
};

}  // namespace attune::model
