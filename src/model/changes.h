#pragma once
// What differs between a snapshot and the one before it.

#include <algorithm>
#include <vector>

#include "model/kind.h"

namespace attune::model {

enum class ChangeType { added, changed, removed };

struct Change {
  Kind kind;
  Uuid id;
  ChangeType type;
  friend bool operator==(const Change&, const Change&) = default;
};

struct Changes {
  std::vector<Change> items;  // each entity at most once
  bool everything = false;    // the file was read anew: compare by yourself

  bool touches(Kind kind) const {
    return everything || std::any_of(items.begin(), items.end(), [&](const Change& c) { return c.kind == kind; });
  }
};

}  // namespace attune::model
