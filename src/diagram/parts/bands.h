#pragma once
// What the policy asks of a dimension's share in a stage.

#include <string>

#include "analysis/coverage.h"
#include "base/message.h"

namespace attune::diagram {

// nullptr where it asks for nothing.
const analysis::Band* find_band(const analysis::Coverage& coverage, const std::string& stage,
                                const std::string& dimension);
bool is_outside(const analysis::Band& band, double share);
// "asked for: at least 20 %"
base::Message asked_for(const analysis::Band& band);

}  // namespace attune::diagram
