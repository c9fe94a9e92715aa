#pragma once
// The diagram's layout engine: Graphviz's dot, in attune-worker.

#include <chrono>

#include "diagram/layout.h"

namespace attune::app {

// Throws what run_worker throws, and Error(defect) when the answer is not a layout. Safe on any thread.
diagram::LayoutEngine graphviz_layout(std::chrono::milliseconds limit = std::chrono::seconds(30));

}  // namespace attune::app
