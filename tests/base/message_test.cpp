#include "base/message.h"

#include <catch2/catch.hpp>

#include "base/catalogue.h"

using namespace attune::base;

TEST_CASE("a sentence is filled by the names of its arguments, as often as they occur", "[base][message]") {
  CHECK(fill("{a} and {b} and {a}", {{"a", "1"}, {"b", "2"}}) == "1 and 2 and 1");
}

TEST_CASE("a name without a value and a brace that stays open are left as they are", "[base][message]") {
  CHECK(fill("{a} {b}", {{"a", "1"}}) == "1 {b}");
  CHECK(fill("100 {", {{"a", "1"}}) == "100 {");
}

TEST_CASE("a value is never filled again", "[base][message]") {
  CHECK(fill("{a}{b}", {{"a", "{b}"}, {"b", "2"}}) == "{b}2");
}

TEST_CASE("a part of a sentence is a sentence itself", "[base][message]") {
  const Message message =
      Message("another {kind} has code {code}").with("code", std::string("C1")).with("kind", Message("course"));
  CHECK(message.english() == "another course has code C1");
}
