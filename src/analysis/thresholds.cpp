#include "analysis/thresholds.h"

#include <algorithm>

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

// "balance.clinical.cognitive": a stage's code, which may have dots of its own, and a dimension.
std::optional<Band> band_named(std::string_view key) {
  constexpr std::string_view start = "balance.";
  const std::size_t dot = key.rfind('.');
  if (!key.starts_with(start) || dot <= start.size() || dot + 1 == key.size()) return std::nullopt;
  return Band{std::string(key.substr(start.size(), dot - start.size())), std::string(key.substr(dot + 1)), 0, 1};
}

std::string key_of(const Band& band) { return "balance." + band.stage + "." + band.dimension; }

std::string value_of(const Band& band) {
  return base::to_text(band.low) + (band.high < 1 ? ".." + base::to_text(band.high) : "");
}

// Takes the place of the band of the same stage and dimension; false for what is no band.
bool take_band(std::vector<Band>& bands, Band band, std::string_view value) {
  const std::size_t dots = value.find("..");
  const auto low = number_between(value.substr(0, dots), 0, 1);
  const auto high = dots == value.npos ? 1.0 : number_between(value.substr(dots + 2), 0, 1);
  if (!low || !high || *low > *high) return false;
  band.low = *low;
  band.high = *high;
  const auto same = std::find_if(bands.begin(), bands.end(), [&](const Band& known) {
    return known.stage == band.stage && known.dimension == band.dimension;
  });
  if (same != bands.end())
    *same = std::move(band);
  else
    bands.push_back(std::move(band));
  return true;
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
  if (key == "low_rating") return take(to.low_rating, number_between(value, 0, 5));
  if (auto band = band_named(key)) return take_band(to.bands, std::move(*band), value);
  if (key == "agreed_only") return take(to.agreed_only, yes_or_no(value));
  if (key == "sustain_terms") {
    const auto terms = base::parse_int(value);
    if (!terms || *terms < 0 || *terms > 1000) return false;
    to.sustain_terms = static_cast<int>(*terms);
  }
  return true;
}

}  // namespace

std::vector<Band> default_bands() {
  return {{"preclinical", "emotional", 0.2, 1},
          {"clinical", "cognitive", 0.25, 1},
          {"clinical", "regulation", 0.1, 1},
          {"internship", "cognitive", 0.25, 1},
          {"internship", "regulation", 0.1, 1}};
}

Thresholds thresholds_of(const model::Curriculum& curriculum) {
  Thresholds thresholds;
  for (const model::Policy& row : curriculum.table<model::Policy>()) read(thresholds, row.key, row.value);
  return thresholds;
}

std::vector<std::pair<std::string, std::string>> as_text(const Thresholds& thresholds) {
  std::vector<std::pair<std::string, std::string>> text = {
      {"reach", base::to_text(thresholds.reach)},
      {"sustain_terms", base::to_text(std::int64_t{thresholds.sustain_terms})},
      {"overload", base::to_text(thresholds.overload)},
      {"divergence", base::to_text(thresholds.divergence)},
      {"low_rating", base::to_text(thresholds.low_rating)},
      {"agreed_only", thresholds.agreed_only ? "yes" : "no"}};
  for (const Band& band : thresholds.bands) text.emplace_back(key_of(band), value_of(band));
  return text;
}

bool is_known_policy(std::string_view key) {
  if (band_named(key)) return true;
  const auto known = as_text({});
  return std::any_of(known.begin(), known.end(), [&](const auto& entry) { return entry.first == key; });
}

bool is_valid_policy(std::string_view key, std::string_view value) {
  Thresholds ignored;
  return read(ignored, key, value);
}

}  // namespace attune::analysis
