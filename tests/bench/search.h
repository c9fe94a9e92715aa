#pragma once
// The search: what its index costs, and what a query does while somebody types.

#include "model/curriculum.h"
#include "tests/bench/result.h"

namespace attune::bench {

void measure_search(const model::Snapshot& snapshot, int rounds, Result& result);

}  // namespace attune::bench
