#include "base/collate.h"

#include <catch2/catch.hpp>

using namespace attune::base;

TEST_CASE("codes are ordered with their numbers by value", "[base][collate]") {
  CHECK(code_less("A2", "A10"));
  CHECK_FALSE(code_less("A10", "A2"));
  CHECK(code_less("1.9", "1.10"));
  CHECK(code_less("A", "A1"));
  CHECK(code_less("A9", "B1"));
  CHECK_FALSE(code_less("A1", "A1"));
}

TEST_CASE("codes that differ only in leading zeros still have one order", "[base][collate]") {
  CHECK(code_less("A01", "A1") != code_less("A1", "A01"));
}

TEST_CASE("titles are ordered as the language does, with numbers by value", "[base][collate]") {
  const Collator english("en");
  CHECK(english.key("Ward 2") < english.key("Ward 10"));
  CHECK(english.key("apple") < english.key("Banana"));
  const Collator chinese("zh_CN");
  CHECK(chinese.key("儿科") < chinese.key("外科"));  // érkē, wàikē
}
