#pragma once
// What a check is asked about: one entity of a snapshot, by its kind and index; kind programme with `none`: the whole.

#include "model/curriculum.h"

namespace attune::analysis {

struct Subject {
  model::Kind kind = model::Kind::programme;
  model::Index index = model::none;

  friend auto operator<=>(const Subject&, const Subject&) = default;
};

}  // namespace attune::analysis
