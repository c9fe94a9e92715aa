#pragma once
// `attune-worker solve`: a 0/1 programme in, a cheapest choice out. CBC runs here, in a process of its own, because it
// leaks, prints, cannot be cancelled and gives wrong answers on two threads.

#include <string>
#include <string_view>

namespace attune::worker {

// Request and answer are in the grammar that stands at the top of solve.cpp. Throws std::runtime_error for a request
// that does not follow it.
std::string solve(std::string_view request);

}  // namespace attune::worker
