#pragma once
// How long things take: contestants in turns, so that what else the machine does hits all of them, and medians.

#include <functional>
#include <string>
#include <vector>

namespace attune::bench {

struct Contestant {
  std::string name;
  std::function<void()> run;
  std::vector<double> milliseconds{};

  double median() const;
};

// Runs all of them again and again: at least `rounds` times, and as long as `seconds` have not passed.
void race(std::vector<Contestant>& contestants, int rounds, double seconds);

double milliseconds_of(const std::function<void()>& run);

// Runs a program to its end, its output to a file that nobody reads unless `output` is given; returns what it took.
struct Ran {
  double milliseconds = 0;
  double peak_megabytes = 0;
  int exit_code = 0;
  std::string output;
};
Ran run_program(const std::vector<std::string>& command);

}  // namespace attune::bench
