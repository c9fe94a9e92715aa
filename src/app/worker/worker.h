#pragma once
// attune-worker, as the rest of the program sees it.

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace attune::app {

// Where attune-worker is: what the environment's ATTUNE_WORKER says, else beside the running program, else where it was
// installed. Throws Error(defect) when it is nowhere.
std::filesystem::path find_worker();

// Runs the worker with the arguments and the input and returns its answer. Throws one Error: cancelled when the stop
// token asked for it (the worker is killed within milliseconds), output when it took longer than the limit, defect when
// it is missing, dies, or refuses the request. Safe on any thread.
std::string run_worker(const std::vector<std::string>& arguments, std::string_view input, std::stop_token stop,
                       std::chrono::milliseconds limit);

}  // namespace attune::app
