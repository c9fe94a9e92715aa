#include "diagram/parts/bands.h"

#include <algorithm>

#include "base/number.h"

namespace attune::diagram {

const analysis::Band* find_band(const analysis::Coverage& coverage, const std::string& stage,
                                const std::string& dimension) {
  const auto& bands = coverage.thresholds.bands;
  const auto found = std::ranges::find_if(
      bands, [&](const analysis::Band& each) { return each.stage == stage && each.dimension == dimension; });
  return found == bands.end() ? nullptr : &*found;
}

bool is_outside(const analysis::Band& band, double share) {
  return share < band.low - 1e-9 || share > band.high + 1e-9;
}

base::Message asked_for(const analysis::Band& band) {
  const std::string low = base::format_percent(band.low), high = base::format_percent(band.high);
  if (band.high >= 1) return {N_("asked for: at least {low}"), {{"low", low}}};
  if (band.low <= 0) return {N_("asked for: at most {high}"), {{"high", high}}};
  return {N_("asked for: {low} to {high}"), {{"low", low}, {"high", high}}};
}

}  // namespace attune::diagram
