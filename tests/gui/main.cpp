#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/gui/window.h"
#include "tests/support/quick_disk.h"

int main(int argc, char** argv) {
  Catch::Session session;
  if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0) return wrong;
  attune::test::use_quick_disk();
  return attune::test::run_in_window(argv[0], [&] { return session.run(); });
}
