#include "model/free_code.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <initializer_list>

using namespace attune;

TEST_CASE("a free code counts on the number at its end", "[model]") {
  const auto used = [](std::initializer_list<const char*> list) {
    return [set = std::vector<std::string>(list.begin(), list.end())](const std::string& code) {
      return std::find(set.begin(), set.end(), code) != set.end();
    };
  };
  CHECK(model::free_code("MED1", used({})) == "MED1");
  CHECK(model::free_code("MED101-03", used({"MED101-03"})) == "MED101-04");
  CHECK(model::free_code("E9", used({"E9", "E10"})) == "E11");
  CHECK(model::free_code("MED", used({"MED"})) == "MED-2");
}
