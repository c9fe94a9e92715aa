#include "base/number.h"

#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace attune::base {

std::string to_text(double value) {
  std::array<char, 64> buffer{};
  const bool plain = std::fabs(value) < 1e15;
  const auto result =
      plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
            : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  // Tiny values have fixed forms longer than the buffer; the general form always fits.
  if (result.ec != std::errc{}) return fmt::format("{}", value);
  std::string text(buffer.data(), result.ptr);
  return text == "-0" ? "0" : text;
}

std::string to_text(std::size_t value) { return fmt::format("{}", value); }

std::string to_text(std::int64_t value) { return fmt::format("{}", value); }

std::optional<double> parse_double(std::string_view text) {
  double value = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::optional<std::int64_t> parse_int(std::string_view text) {
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

double round_nano(double value) { return std::round(value * 1e9) / 1e9; }

std::string format_hours(double hours) { return to_text(std::round(hours * 10) / 10); }

std::string format_percent(double share) {
  double percent = std::round(share * 100);
  if (percent >= 100 && share < 1) percent = 99;
  if (percent <= 0 && share > 0) percent = 1;
  return fmt::format("{} %", static_cast<int>(percent));
}

}  // namespace attune::base
