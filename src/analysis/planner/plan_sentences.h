#pragma once
// What people are told about a plan.

#include "analysis/planner/plan.h"
#include "base/message.h"

namespace attune::analysis {

// "12 additions close 31 of 33 gaps for 86 hours; no plan costs less." `closed` is how many of the gaps are gone.
Message summary_of(const Plan& plan, std::size_t closed);

// One side of a conflict: "close untaught R3", "at most 4 hours in Y2.1".
Message sentence_of(const Curriculum& curriculum, const Plan& plan, const Budgets& budgets, const Demand& demand);

}  // namespace attune::analysis
