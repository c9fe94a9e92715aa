#pragma once
// What `attune plan` prints.

#include <string>

#include "app/jobs/plan.h"
#include "base/catalogue.h"

namespace attune::cli {

// `second` prefers texts in the programme's second language.
std::string plan_as_json(const app::PlanResult& result, const analysis::Budgets& budgets, const base::Catalogue& words,
                         bool second);
std::string plan_as_text(const app::PlanResult& result, const analysis::Budgets& budgets, const base::Catalogue& words,
                         bool second);

}  // namespace attune::cli
