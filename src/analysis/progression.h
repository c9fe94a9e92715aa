#pragma once
// How a competency comes along term by term: at which levels it is taught, in the first classroom and in the second,
// and where that goes back, leaps or falls silent.

#include <optional>
#include <vector>

#include "analysis/coverage.h"

namespace attune::analysis {

struct TermLevel {
  int term;                       // counted from 1 over the whole programme
  int level;                      // rank of the highest level taught there
  std::vector<Index> activities;  // in the snapshot's order
};

// From one term to a later one.
struct LevelStep {
  int from_term, to_term;
  int from_level, to_level;  // ranks
};

struct Progression {
  std::vector<TermLevel> first, second;  // by setting; in order of terms, those without a teaching activity left out
  std::vector<TermLevel> both;
  std::vector<Index> without_term;  // activities that teach it at a time nobody said; in no list above

  // All over `both`.
  std::vector<LevelStep> regressions;  // a term's level lies below that of the term before in which it was taught
  std::vector<LevelStep> jumps;        // it rises above every level so far by more than one; at the start, from below
                                       // the lowest level: then from_term is 0 and from_level -1
  std::vector<LevelStep> silences;     // it is not taught for more than policy.sustain_terms; to the programme's end:
                                       // then to_term is the last term + 1 and to_level -1
};

// By index of the competency; its own alignments only.
std::vector<Progression> progressions(const Curriculum& curriculum, const Coverage& coverage);

}  // namespace attune::analysis
