#pragma once
// The policy that a result was worked out with, as every report shows it.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "analysis/thresholds.h"
#include "base/catalogue.h"

namespace attune::cli {

// {"reach": 0.8, …}: numbers and truth values as such.
nlohmann::ordered_json policy_json(const analysis::Thresholds& thresholds);
// "reach=0.8; sustain_terms=3; …": a cell of a table for programs.
std::string policy_text(const analysis::Thresholds& thresholds);
// "Policy: reach=0.8; …", a line for people.
std::string policy_line(const analysis::Thresholds& thresholds, const base::Catalogue& words);

}  // namespace attune::cli
