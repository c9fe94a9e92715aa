#pragma once
// The floor: a straight loop over flat arrays that works out the six definitions, the hours and what every rule finds
// it in, and nothing else: no lists of what covers what, no sentences, no order.

#include "tests/bench/flat.h"
#include "tests/bench/numbers.h"

namespace attune::bench {

Numbers floor_of(const Flat& flat);

// Later than any term.
inline constexpr int never = 1 << 20;

// What the loop over the alignments leaves of each competency; the rules look at nothing else.
struct Tally {
  static constexpr std::size_t most_levels = 8;

  bool declared = false, taught = false, practised = false, assessed = false, summative = false, formative = false;
  bool only_passive = true, in_first = false, in_second = false, without_term = false;
  int level = -1;            // of the activities that reach
  std::uint64_t terms = 0;   // bit n: some activity stands in term n
  int first_term = never;    // no_term where an activity has none
  int early_assessments = 0;  // before anything has taught it
  double contact_hours = 0, taught_hours = 0, effective_hours = 0;
  std::size_t reaching = 0;
  Index course = model::none;  // of the first activity that reaches
  bool one_course = true;
  Index leader = model::none;  // the one so far
  bool one_leader = true;
  std::array<int, most_levels> first_at{}, first_known_at{};  // `never` where none does
};

// The rules over the tallies; `found` is in the order of analysis::all_rules().
void find_in(const Flat& flat, const std::vector<Tally>& tallies, const std::vector<double>& stage_hours,
             const CoverageNumbers& coverage, std::vector<Found>& found);

}  // namespace attune::bench
