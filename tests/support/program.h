#pragma once
// Runs the built command line as its users do.

#include <string>
#include <vector>

namespace attune::test {

struct ProgramRun {
  int exit_code = 0;
  std::string out, err;
};

// attune with these arguments, in the C locale, without a display. Never throws: a program that cannot be started has
// the exit code 127.
ProgramRun run_attune(const std::vector<std::string>& arguments);

}  // namespace attune::test
