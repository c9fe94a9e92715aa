#pragma once
// The order of gaps: errors first, then by rule, subject, and what about it.

#include <string_view>
#include <vector>

#include "analysis/gap.h"

namespace attune::analysis {

// What gaps are ordered by: views of the gap and of what the snapshot holds. Gaps with equal keys are of one rule and
// one subject, and stay as the rule found them.
struct GapKey {
  Severity severity;
  std::string_view rule, subject, about;
  model::Kind kind;
  Index index;

  friend bool operator<(const GapKey& a, const GapKey& b);
};
GapKey key_of(const Curriculum& curriculum, const Gap& gap);

// By their keys, but quicker than comparing them: each code is ranked once.
void sort_gaps(const Curriculum& curriculum, std::vector<Gap>& gaps);

}  // namespace attune::analysis
