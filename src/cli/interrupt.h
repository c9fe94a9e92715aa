#pragma once
#include <stop_token>

namespace attune::cli {

// From now on Ctrl-C (SIGINT) and SIGTERM ask the returned token to stop instead of ending the program, so that no file
// is left half written; the second one ends it at once. Call once, before there are other threads.
std::stop_token stop_on_interrupt();

}  // namespace attune::cli
