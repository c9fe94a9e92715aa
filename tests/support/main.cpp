#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/quick_disk.h"

int main(int count, char** arguments) {
  attune::test::use_quick_disk();
  return Catch::Session().run(count, arguments);
}
