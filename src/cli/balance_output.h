#pragma once
// How the dimensions share each stage's effective hours, as `attune coverage --by stage` tells it.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "analysis/balance.h"
#include "base/catalogue.h"

namespace attune::cli {

// [{"dimension": "emotional", "effective_hours": 12, "share": 0.3, "at_least": 0.2}, …]: the bounds where the policy
// asks for some.
nlohmann::ordered_json balance_json(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                                    const analysis::StageBalance& stage);

// Stages down, dimensions across, shares in per cent, "!" where the policy asks for something else; empty where the
// programme has no stages.
std::string balance_text(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                         const base::Catalogue& words, bool prefer_second);

}  // namespace attune::cli
