#pragma once
// One size: everything that is measured at it, and the proof that all contestants get the same numbers.

#include <filesystem>
#include <stdexcept>
#include <string>

#include "tests/bench/programme.h"
#include "tests/bench/result.h"

namespace attune::bench {

// Two contestants got different numbers.
struct Disagreement : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The program as a process: while this one is small, because the system counts a parent's memory as its child's.
void measure_process(const std::filesystem::path& file, int rounds, Result& result);

// Everything else. Throws Disagreement.
void measure_here(const std::filesystem::path& file, int rounds, Result& result);

}  // namespace attune::bench
