#pragma once
// Some of many gaps by others, without sorting all of them again.

#include "analysis/gap_order.h"

namespace attune::analysis {

struct StaleGap {
  std::size_t place;  // in the list of gaps
  GapKey key;         // as it is in the snapshot of now, for what is still there
};

// `gaps` as sort_gaps leaves them but for the stale ones, by place, which go; `fresh`, sorted, takes their place.
// Afterwards the whole is sorted again. What is found again under the same key only takes the other's place, because
// moving what stands behind it is what takes time.
void replace_gaps(const Curriculum& curriculum, std::vector<Gap>& gaps, const std::vector<StaleGap>& stale,
                  std::vector<Gap> fresh);

}  // namespace attune::analysis
