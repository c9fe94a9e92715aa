#include "app/worker/graphviz.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <thread>

#include "app/worker/worker.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "tests/support/files.h"

using namespace attune;
using namespace std::chrono_literals;

namespace {

// Puts another program in the worker's place for a while.
class StandIn {
 public:
  explicit StandIn(const std::string& program) { ::setenv("ATTUNE_WORKER", program.c_str(), 1); }
  ~StandIn() { ::unsetenv("ATTUNE_WORKER"); }
};

class Script {
 public:
  explicit Script(const std::string& text) {
    base::write_file(folder_ / "worker", "#!/bin/sh\n" + text + "\n");
    std::filesystem::permissions(folder_ / "worker", std::filesystem::perms::owner_all);
    stand_in_.emplace((folder_ / "worker").string());
  }

 private:
  test::TemporaryFolder folder_;
  std::optional<StandIn> stand_in_;
};

base::Error failure(std::chrono::milliseconds limit = 20s, std::stop_token stop = {}) {
  try {
    app::graphviz_layout(limit)("digraph { a -> b }", stop);
  } catch (const base::Error& error) {
    return error;
  }
  FAIL("the layout should have failed");
  throw 0;
}

const char* chain =
    "digraph { rankdir=LR; node [shape=box, label=\"\"]; a; \"b\\\\n \\\"c\" ; a -> \"b\\\\n \\\"c\" [key=first] }";

}  // namespace

TEST_CASE("Graphviz places nodes and routes edges in the worker", "[app][worker]") {
  const diagram::Layout layout = app::graphviz_layout()(chain, {});
  REQUIRE(layout.nodes.size() == 2);
  CHECK(layout.nodes.at("a").x == Approx(0));
  CHECK(layout.nodes.at("a").right() < layout.nodes.rbegin()->second.x);
  REQUIRE(layout.edges.count("first") == 1);
  CHECK(layout.edges.at("first").size() % 3 == 1);
  CHECK(layout.size.width >= layout.nodes.rbegin()->second.right());
}

TEST_CASE("the worker's answer is the same every time", "[app][worker]") {
  CHECK(app::run_worker({"layout"}, chain, {}, 20s) == app::run_worker({"layout"}, chain, {}, 20s));
}

TEST_CASE("text that is not a graph is refused in one sentence", "[app][worker]") {
  for (const char* nonsense : {"", "hello", "digraph { a -> ", "digraph { \"a }"}) {
    try {
      app::graphviz_layout()(nonsense, {});
      FAIL("accepted: " << nonsense);
    } catch (const base::Error& error) {
      CHECK(error.kind() == base::ErrorKind::defect);
      CHECK_THAT(error.what(), Catch::Contains("not a graph in DOT") && !Catch::Contains("\n"));
    }
  }
}

TEST_CASE("a worker that is missing is one error", "[app][worker]") {
  const StandIn missing("/nowhere/attune-worker");
  CHECK(failure().kind() == base::ErrorKind::defect);
  CHECK_THAT(failure().what(), Catch::Contains("cannot be started"));
}

TEST_CASE("a worker that dies is one error", "[app][worker]") {
  const Script dies("kill -KILL $$");
  CHECK_THAT(failure().what(), Catch::Contains("signal 9"));
}

TEST_CASE("a worker that hangs is ended and is one error", "[app][worker]") {
  const Script hangs("exec sleep 30");
  CHECK(failure(100ms).kind() == base::ErrorKind::output);
  CHECK_THAT(failure(100ms).what(), Catch::Contains("took longer than 0.1 s"));
}

TEST_CASE("a worker that answers nonsense is one error", "[app][worker]") {
  for (const char* nonsense : {"echo hello", "true", "echo graph 1 1", "printf 'graph 1 x\\nend\\n'",
                               "printf 'graph 1 1\\nedge 4 1 1 e\\nend\\n'"}) {
    const Script answers(nonsense);
    CHECK_THAT(failure().what(), Catch::Contains("makes no sense"));
  }
}

TEST_CASE("stopping a layout is one error", "[app][worker]") {
  const Script hangs("exec sleep 30");
  std::stop_source stop;
  std::jthread asker([&] {
    std::this_thread::sleep_for(50ms);
    stop.request_stop();
  });
  CHECK(failure(20s, stop.get_token()).kind() == base::ErrorKind::cancelled);
}
