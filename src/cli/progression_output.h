#pragma once
// A competency's progression as JSON; docs/CLI.md describes it.

#include <nlohmann/json_fwd.hpp>

#include "analysis/progression.h"

namespace attune::cli {

nlohmann::ordered_json progression_json(const model::Curriculum& curriculum, const analysis::Progression& progression);

}  // namespace attune::cli
