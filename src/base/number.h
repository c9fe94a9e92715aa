#pragma once
// Numbers as text in files and machine-read output: the shortest decimal form that reads back the same, '.' as the
// decimal sign, whatever the locale. Numbers for people go through format_hours and format_percent.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attune::base {

// "12", "6.5", "0.1": never an exponent for |value| < 1e15, never a trailing ".0".
std::string to_text(double value);
std::string to_text(std::int64_t value);
std::string to_text(std::size_t value);

// The whole text must be the number; no spaces, no thousands separators, no inf or nan.
std::optional<double> parse_double(std::string_view text);
std::optional<std::int64_t> parse_int(std::string_view text);

// Rounded to 1e-9, as the command line's JSON gives hours.
double round_nano(double value);

// For people: at most one decimal ("6.5", "12").
std::string format_hours(double hours);
// For people: whole percent, "92 %"; 0 and 100 only where they are exact.
std::string format_percent(double share);

}  // namespace attune::base
