#include "base/clock.h"

#include <cstdlib>
#include <ctime>
#include <optional>

#include <fmt/chrono.h>

#include "base/number.h"

namespace attune::base {
namespace {

std::optional<std::time_t> frozen() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  return epoch == nullptr ? std::nullopt : parse_int(epoch);
}

}  // namespace

std::string now_utc() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(frozen().value_or(std::time(nullptr))));
}

std::string fixed_utc() { return frozen() ? now_utc() : std::string(); }

std::string today() {
  const auto fixed = frozen();
  return fmt::format("{:%Y-%m-%d}", fixed ? fmt::gmtime(*fixed) : fmt::localtime(std::time(nullptr)));
}

}  // namespace attune::base
