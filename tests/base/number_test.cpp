#include "base/number.h"

#include <catch2/catch.hpp>

using namespace attune::base;

TEST_CASE("a number in a file is the shortest that reads back the same", "[base][number]") {
  for (const double value : {0.0, 12.0, 6.5, 0.1, 1.0 / 3, -2.75, 123456789012.0, 1e-7, 1e300}) {
    INFO(value);
    CHECK(parse_double(to_text(value)) == value);
  }
  CHECK(to_text(12.0) == "12");
  CHECK(to_text(0.1) == "0.1");
  CHECK(to_text(-0.0) == "0");
  CHECK(to_text(std::int64_t{-7}) == "-7");
}

TEST_CASE("a text that is not wholly a number is none", "[base][number]") {
  for (const char* text : {"", " 1", "1 ", "1,5", "1h", "inf", "nan", "0x10", "--1"}) {
    INFO(text);
    CHECK_FALSE(parse_double(text).has_value());
  }
  CHECK(parse_double("+1.5") == 1.5);
  CHECK(parse_int("42") == 42);
  CHECK_FALSE(parse_int("4.2").has_value());
  CHECK_FALSE(parse_int("99999999999999999999").has_value());
}

TEST_CASE("people see hours with one decimal at most", "[base][number]") {
  CHECK(format_hours(6.5) == "6.5");
  CHECK(format_hours(12) == "12");
  CHECK(format_hours(2.0 / 3) == "0.7");
}

TEST_CASE("people see none and all of something only where that is exact", "[base][number]") {
  CHECK(format_percent(0) == "0 %");
  CHECK(format_percent(0.001) == "1 %");
  CHECK(format_percent(0.916) == "92 %");
  CHECK(format_percent(0.999) == "99 %");
  CHECK(format_percent(1) == "100 %");
}

TEST_CASE("hours in machine-read output are rounded to a billionth", "[base][number]") {
  CHECK(to_text(round_nano(0.1 + 0.2)) == "0.3");
  CHECK(to_text(round_nano(1.0 / 3)) == "0.333333333");
}
