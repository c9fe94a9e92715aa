#include "analysis/thresholds.h"

#include "base/number.h"

namespace attune::analysis {
namespace {

std::optional<double> number_between(std::string_view text, double low, double high) {
  const auto value = base::parse_double(text);
  return value && *value >= low && *value <= high ? value : std::nullopt;
}

std::optional<bool> yes_or_no(std::string_view text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  return std::nullopt;
}

template <class Value>
bool take(Value& to, const std::optional<Value>& value) {
  if (value) to = *value;
  return value.has_value();
}

// Reads a value into its threshold; false where it cannot stand there. Keys that are not known are taken as they are.
bool read(Thresholds& to, std::string_view key, std::string_view value) {
  if (key == "reach") return take(to.reach, number_between(value, 0, 1));
  if (key == "overload") return take(to.overload, number_between(value, 0, 1));
  if (key == "divergence") return take(to.divergence, number_between(value, 0, 5));
  if (key == "agreed_only") return take(to.agreed_only, yes_or_no(value));
  if (key == "sustain_terms") {
    const auto terms = base::parse_int(value);
    if (!terms || *terms < 0 || *terms > 1000) return false;
    to.sustain_terms = static_cast<int>(*terms);
  }
  return true;
}

}  // namespace

Thresholds thresholds_of(const model::Curriculum& curriculum) {
  Thresholds thresholds;
  for (const model::Policy& row : curriculum.table<model::Policy>()) read(thresholds, row.key, row.value);
  return thresholds;
}

std::vector<std::pair<std::string, std::string>> as_text(const Thresholds& thresholds) {
  return {{"reach", base::to_text(thresholds.reach)},
          {"sustain_terms", base::to_text(std::int64_t{thresholds.sustain_terms})},
          {"overload", base::to_text(thresholds.overload)},
          {"divergence", base::to_text(thresholds.divergence)},
          {"agreed_only", thresholds.agreed_only ? "yes" : "no"}};
}

bool is_valid_policy(std::string_view key, std::string_view value) {
  Thresholds ignored;
  return read(ignored, key, value);
}

}  // namespace attune::analysis
