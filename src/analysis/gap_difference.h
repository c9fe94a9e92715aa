#pragma once
// Which gaps come and go between two states of a programme.

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/rule.h"

namespace attune::analysis {

// Gaps by what they say, whatever snapshot they are of: rule, subject, and what about it. Waived ones count like
// others.
class GapSet {
 public:
  GapSet() = default;
  GapSet(const Curriculum& curriculum, const std::vector<Gap>& gaps);

  bool contains(const Curriculum& curriculum, const Gap& gap) const;

 private:
  std::set<std::tuple<std::string, model::Kind, std::string, std::string>> keys_;
};

struct GapDifference {
  std::vector<std::size_t> closed;  // places in the gaps before
  std::vector<std::size_t> opened;  // places in the gaps after
};

GapDifference difference_of(const Curriculum& before, const std::vector<Gap>& gaps_before, const Curriculum& after,
                            const std::vector<Gap>& gaps_after);

}  // namespace attune::analysis
