#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/gui/window.h"

int main(int argc, char** argv) {
  Catch::Session session;
  if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0) return wrong;
  return attune::test::run_in_window(argv[0], [&] { return session.run(); });
}
