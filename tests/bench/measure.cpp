#include "tests/bench/measure.h"

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <stdexcept>

namespace attune::bench {

double milliseconds_of(const std::function<void()>& run) {
  const auto start = std::chrono::steady_clock::now();
  run();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double processor_milliseconds_of(const std::function<void()>& run) {
  const auto now = [] {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
  };
  const double start = now();
  run();
  return now() - start;
}

double Contestant::median() const {
  std::vector<double> sorted = milliseconds;
  std::sort(sorted.begin(), sorted.end());
  return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

void race(std::vector<Contestant>& contestants, int rounds, double seconds, Clock clock) {
  double spent = 0;
  for (int round = 0; round < rounds || spent < seconds * 1000; ++round)
    for (Contestant& contestant : contestants) {
      contestant.milliseconds.push_back(clock == Clock::processor ? processor_milliseconds_of(contestant.run)
                                                                  : milliseconds_of(contestant.run));
      spent += contestant.milliseconds.back();
    }
}

Ran run_program(const std::vector<std::string>& command) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  std::vector<char*> arguments;
  for (const std::string& each : command) arguments.push_back(const_cast<char*>(each.c_str()));
  arguments.push_back(nullptr);

  Ran ran;
  ran.milliseconds = milliseconds_of([&] {
    pid_t child = 0;
    if (::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
      throw std::runtime_error("cannot run " + command[0]);
    ::close(ends[1]);
    std::array<char, 65536> buffer{};
    for (ssize_t size = 0; (size = ::read(ends[0], buffer.data(), buffer.size())) > 0;)
      ran.output.append(buffer.data(), static_cast<std::size_t>(size));
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ran.peak_megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
  });
  ::close(ends[0]);
  posix_spawn_file_actions_destroy(&actions);
  return ran;
}

}  // namespace attune::bench
