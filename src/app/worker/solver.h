#pragma once
// The planner's solver: CBC, in attune-worker.

#include <chrono>
#include <stop_token>

#include "analysis/planner/integer_programme.h"

namespace attune::app {

// Searches for `limit`, and as long again for a conflict where there is no choice. Throws what run_worker throws, and
// Error(defect) when the answer is not one, or its choice does not satisfy every row. Safe on any thread.
analysis::Solver worker_solver(std::chrono::milliseconds limit, std::stop_token stop = {});

}  // namespace attune::app
