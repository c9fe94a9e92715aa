#pragma once
// The planner as a job: the program's catalogue of patterns, the solver in attune-worker, and what taking a plan does.

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analysis/planner/plan.h"
#include "analysis/planner/realise.h"
#include "app/document.h"
#include "base/message.h"

namespace attune::app {

// The program's own patterns, or those of a file with the same columns; with the program's methods and framework.
// Throws Error(input) for a file that cannot be read or is not valid: findings say where, all of them.
std::shared_ptr<const analysis::PatternCatalogue> load_patterns(const std::filesystem::path& file,
                                                                std::vector<base::Finding>& findings);
std::shared_ptr<const analysis::PatternCatalogue> load_patterns();

// The rules that a person named: "all" becomes every plannable one. Throws Error(usage) for one that is none, or whose
// gaps additions cannot close.
void check_plannable(std::vector<std::string>& rules);

struct PlanOptions {
  analysis::PlanRequest request;
  std::chrono::milliseconds limit = std::chrono::seconds(5);
};

// What becomes of the programme with some of a plan's additions.
struct PlanOutcome {
  model::Snapshot after;
  analysis::Coverage coverage_after;
  std::vector<analysis::Gap> gaps_after;  // of all rules
  std::vector<std::size_t> closed;        // places in Plan::gaps that are gone afterwards
  std::vector<std::size_t> opened;        // places in gaps_after that were not there before
};

// A plan, and the programme with all of it beside the programme as it is.
struct PlanResult : PlanOutcome {
  std::shared_ptr<const analysis::PatternCatalogue> catalogue;
  analysis::Plan plan;
  model::Snapshot before;
  analysis::Coverage coverage_before;
  std::vector<analysis::Gap> gaps_before;  // of all rules
  std::string today;                       // ISO: which waivers count
  // Why the solver gave no answer, so that the plan is only the first one found; empty where it did.
  base::Message trouble;
};

// Safe on any thread. Throws Error(cancelled) when it is stopped.
PlanResult plan_job(model::Snapshot before, std::shared_ptr<const analysis::PatternCatalogue> catalogue,
                    const PlanOptions& options, std::stop_token stop = {});

// The same with these places in the plan's additions only. Safe on any thread.
PlanOutcome outcome_of(const PlanResult& result, const std::vector<std::size_t>& additions);

// Takes the plan: one edit. Without `additions` all of it, else those places in it. The document must not have changed
// since the plan was made: throws Error(input) when it has. Returns whether anything changed.
bool apply_plan(Document& document, const PlanResult& result, const std::vector<std::size_t>& additions = {});

}  // namespace attune::app
