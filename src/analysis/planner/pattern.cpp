#include "analysis/planner/pattern.h"

#include <algorithm>

namespace attune::analysis {

const model::Method* PatternCatalogue::find_method(std::string_view code) const {
  const auto found =
      std::find_if(methods.begin(), methods.end(), [&](const model::Method& method) { return method.code == code; });
  return found == methods.end() ? nullptr : &*found;
}

}  // namespace attune::analysis
