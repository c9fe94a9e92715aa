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

// The same after a piece of shell: "ulimit -f 8;", or a program that starts it: "LC_ALL=zh_CN.UTF-8". With `input` on
// standard input.
ProgramRun run_attune_after(const std::string& shell, const std::vector<std::string>& arguments,
                            const std::string& input = {});

}  // namespace attune::test
