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

// What a clock on the wall says, for what waits for a disk or for another process; or the processor's time that this
// thread took, for what only computes: that stays much the same when others keep the machine busy.
enum class Clock { wall, processor };

// Runs all of them again and again: at least `rounds` times, and as long as `seconds` have not passed.
void race(std::vector<Contestant>& contestants, int rounds, double seconds, Clock clock = Clock::processor);

double milliseconds_of(const std::function<void()>& run);
double processor_milliseconds_of(const std::function<void()>& run);

// Runs a program to its end, its output to a file that nobody reads unless `output` is given; returns what it took.
struct Ran {
  double milliseconds = 0;
  double peak_megabytes = 0;
  int exit_code = 0;
  std::string output;
};
Ran run_program(const std::vector<std::string>& command);

}  // namespace attune::bench
