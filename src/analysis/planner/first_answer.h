#pragma once
// A good answer to a 0/1 programme in about a tenth of a second: a local search that flips one variable at a time. Rows
// that stay unsatisfied gain weight, and what was flipped last rests for a while (the idea of weighting local search
// for pseudo-Boolean programmes: Lei et al., "Efficient local search for pseudo Boolean optimization", SAT 2021).

#include <stop_token>

#include "analysis/planner/integer_programme.h"

namespace attune::analysis {

// The cheapest choice found that satisfies every row; empty where none was found. Always the same for the same
// programme: it counts its steps, not the time. `effort` is how many factors of rows it may look at.
Choice first_answer(const IntegerProgramme& programme, std::stop_token stop = {}, std::int64_t effort = 20'000'000);

}  // namespace attune::analysis
