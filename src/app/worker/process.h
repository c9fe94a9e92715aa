#pragma once
// Runs another program: everything in, everything out, with a limit and a stop token. Safe on any thread.

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace attune::app {

enum class Ending {
  exited,    // by itself; `code` is its exit code
  died,      // by a signal; `code` is the signal
  too_slow,  // killed at the time limit
  too_much,  // killed because its output passed 256 MB
  stopped,   // killed because the stop token asked for it
};

struct Finished {
  Ending ending = Ending::exited;
  int code = 0;
  std::string output;     // its standard output
  std::string complaint;  // the beginning of its standard error, at most 4 KB
};

// The program's standard input is `input`. It and what it prints flow at the same time, so neither side waits for the
// other. When this returns the program has ended and is reaped. Throws std::system_error when it cannot be started.
Finished run_process(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                     std::string_view input, std::stop_token stop, std::chrono::milliseconds limit);

}  // namespace attune::app
