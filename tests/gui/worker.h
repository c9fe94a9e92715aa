#pragma once
// Another worker than the program's own, for a while.

#include <cstdlib>

#include "base/atomic_file.h"
#include "tests/support/files.h"

namespace attune::test {

// Puts a script in the place of the worker for a while.
class Worker {
 public:
  explicit Worker(const std::string& script) {
    base::write_file(folder_ / "worker", "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(folder_ / "worker", std::filesystem::perms::owner_all);
    ::setenv("ATTUNE_WORKER", (folder_ / "worker").c_str(), 1);
  }
  ~Worker() { ::unsetenv("ATTUNE_WORKER"); }

 private:
  TemporaryFolder folder_;
};

}  // namespace attune::test
