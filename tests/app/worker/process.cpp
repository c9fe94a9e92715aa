#include "app/worker/process.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <system_error>
#include <thread>

using namespace attune;
using namespace std::chrono_literals;

namespace {

app::Finished shell(const std::string& script, std::string_view input = {}, std::stop_token stop = {},
                    std::chrono::milliseconds limit = 20s) {
  return app::run_process("/bin/sh", {"-c", script}, input, stop, limit);
}

}  // namespace

TEST_CASE("a process gets its input and gives its output, complaint and exit code", "[app][worker]") {
  const auto finished = shell("cat; echo 'no good' >&2; exit 7", "words");
  CHECK(finished.ending == app::Ending::exited);
  CHECK(finished.code == 7);
  CHECK(finished.output == "words");
  CHECK(finished.complaint == "no good\n");
}

TEST_CASE("megabytes in and out at the same time do not block each other", "[app][worker]") {
  const std::string input(std::size_t{8} << 20, 'x');
  CHECK(shell("cat", input).output == input);
  CHECK(shell("yes | head -c 3000000 >&2; cat", input).output == input);
}

TEST_CASE("a process that does not read its input is no trouble", "[app][worker]") {
  const std::string input(std::size_t{8} << 20, 'x');
  const auto finished = shell("echo done", input);
  CHECK(finished.ending == app::Ending::exited);
  CHECK(finished.output == "done\n");
}

TEST_CASE("a process that dies says by which signal", "[app][worker]") {
  const auto finished = shell("kill -SEGV $$");
  CHECK(finished.ending == app::Ending::died);
  CHECK(finished.code == 11);
}

TEST_CASE("a process over its time limit is killed", "[app][worker]") {
  // It would end by itself, much later than a busy machine is late.
  const auto begin = std::chrono::steady_clock::now();
  CHECK(shell("exec sleep 60", {}, {}, 100ms).ending == app::Ending::too_slow);
  CHECK(shell("exec >&- 2>&-; exec sleep 60", {}, {}, 100ms).ending == app::Ending::too_slow);
  CHECK(std::chrono::steady_clock::now() - begin < 30s);
}

TEST_CASE("a stop token kills a process within a tenth of a second", "[app][worker]") {
  // The quickest of many: a busy machine is late by itself.
  std::chrono::nanoseconds quickest = 1h;
  for (int attempt = 0; attempt < 50 && quickest >= 100ms; ++attempt) {
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread asker([&] {
      std::this_thread::sleep_for(50ms);
      asked = std::chrono::steady_clock::now();
      stop.request_stop();
    });
    const auto finished = shell("exec sleep 30", {}, stop.get_token());
    const auto ended = std::chrono::steady_clock::now();
    asker.join();
    CHECK(finished.ending == app::Ending::stopped);
    quickest = std::min<std::chrono::nanoseconds>(quickest, ended - asked);
  }
  CHECK(quickest < 100ms);
}

TEST_CASE("a program that does not exist is a system error", "[app][worker]") {
  CHECK_THROWS_AS(app::run_process("/nowhere/program", {}, {}, {}, 1s), std::system_error);
}
