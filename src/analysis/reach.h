#pragma once
// Who meets an activity (DOMAIN.md, "Reach"), and which alignments count.

#include "analysis/thresholds.h"
#include "model/curriculum.h"

namespace attune::analysis {

// The share of the cohort that meets what is not compulsory, where nobody says how many do.
inline constexpr double reach_of_a_choice = 0.2;

// Share of the cohort that meets the activity, 0..1: its own value where one is given; else in the first classroom 1
// where the course is required and the course's reach (0.2 when empty) where it is elective; else in the second
// classroom 1 where it is compulsory and 0.2 where it is not.
double reach_of(const model::Curriculum& curriculum, model::Index activity);

// Whether that share is what the policy asks for; differences of arithmetic (1e-9) do not matter.
inline bool is_enough(double reach, const Thresholds& thresholds) { return reach >= thresholds.reach - 1e-9; }

// Whether the alignment counts under the thresholds (proposed ones may not).
inline bool counts(const model::Alignment& alignment, const Thresholds& thresholds) {
  return !thresholds.agreed_only || alignment.status != model::AlignmentStatus::proposed;
}

}  // namespace attune::analysis
