#pragma once
// Which codes of a snapshot are used more than once.

#include <array>
#include <cstdint>
#include <vector>

#include "analysis/step.h"
#include "analysis/subject.h"

namespace attune::analysis {

class CodeUse {
 public:
  CodeUse() = default;
  explicit CodeUse(const model::Curriculum& curriculum);

  // Whether an entity that stands before this one has the same kind and code: within its framework for a competency,
  // within its scale for a level.
  bool is_taken_before(Subject subject) const {
    const auto& taken = taken_[static_cast<std::size_t>(subject.kind)];
    return !taken.empty() && taken[subject.index] != 0;
  }

  // Goes on to the snapshot after; returns those of it whose own code did not change but the answer did.
  std::vector<Subject> follow(const Step& step);

 private:
  // By kind and index; empty for kinds without codes. A hash of code and scope, 0 for an empty code; and the answer.
  std::array<std::vector<std::uint64_t>, model::kind_count> hashes_;
  std::array<std::vector<std::uint8_t>, model::kind_count> taken_;
};

}  // namespace attune::analysis
