#pragma once
// What all contestants must agree on.

#include <array>
#include <string>
#include <vector>

#include "analysis/rule.h"

namespace attune::bench {

using analysis::definition_count;
using model::Index;

// How often a rule finds something, and a sum over what it finds it in that does not depend on the order.
struct Found {
  std::size_t count = 0;
  std::uint64_t subjects = 0;

  void add(Index subject, Index competency) {
    ++count;
    subjects += (std::uint64_t{subject} * 0x9E3779B97F4A7C15u) ^ (std::uint64_t{competency} * 0xC2B2AE3D27D4EB4Fu);
  }
  friend bool operator==(const Found&, const Found&) = default;
};

struct CoverageNumbers {
  // By competency: bit n is the definition of that number.
  std::vector<std::uint8_t> all, any;
  std::array<std::size_t, definition_count> covered_leaves{};
  std::vector<double> contact_hours, taught_hours, effective_hours;  // by competency; to nine decimals the same
};

struct Numbers {
  CoverageNumbers coverage;
  std::vector<Found> found;  // in the order of analysis::all_rules()
};

// What the program itself finds.
Numbers numbers_of(const analysis::Coverage& coverage, const std::vector<analysis::Gap>& gaps);

// What the two disagree in; empty where they agree. The second may leave out the hours.
std::string difference(const CoverageNumbers& expected, const CoverageNumbers& actual);
std::string difference(const Numbers& expected, const Numbers& actual);

}  // namespace attune::bench
