#pragma once
// What a person asks the planner for: which gaps to close, within which budgets.

#include <string>
#include <vector>

#include "app/jobs/plan.h"
#include "base/message.h"

namespace attune::ui {

struct PlanWishes {
  std::vector<std::string> rules = analysis::default_plan_rules();
  std::vector<std::string> gaps;  // keys of those that were picked; empty: all of the rules
  // As they were typed; empty: no limit.
  std::string hours_per_term, hours_per_course, activities;
  std::string seconds = "5";  // to search for a plan
  bool second_classroom = true;
  bool only_trained = false;

  friend bool operator==(const PlanWishes&, const PlanWishes&) = default;
};

struct PlannableRule {
  const analysis::Rule* rule;
  std::size_t open;  // how many of its gaps nobody waived
};

// The rules whose gaps additions can close, where they have open ones.
std::vector<PlannableRule> plannable_with_gaps(const std::vector<analysis::Gap>& gaps);

// Places in `gaps`: the open ones of the wished rules; of those the ones to close, which are all where none of the
// picked ones is among them.
std::vector<std::size_t> offered_gaps(const std::vector<analysis::Gap>& gaps, const PlanWishes& wishes);
std::vector<std::size_t> wanted_gaps(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                                     const PlanWishes& wishes);

struct PlanReading {
  app::PlanOptions options;
  base::Message wrong;  // why nothing can be planned so; empty where it can
};
// `today` (ISO) says which waivers count.
PlanReading read_wishes(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                        const PlanWishes& wishes, std::string today);

// The planner asked for this one gap, without budgets.
app::PlanOptions options_for_gap(const model::Curriculum& curriculum, const analysis::Gap& gap, std::string today);

}  // namespace attune::ui
