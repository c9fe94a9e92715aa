#include "analysis/rule.h"

#include <algorithm>

#include "analysis/rules/rules.h"

namespace attune::analysis {

const std::vector<const Rule*>& all_rules() {
  static const std::vector<const Rule*> all = {&rules::untaught,
                                               &rules::not_reached,
                                               &rules::below_target,
                                               &rules::unassessed,
                                               &rules::assessed_not_taught,
                                               &rules::declared_not_taught,
                                               &rules::taught_not_declared,
                                               &rules::out_of_order,
                                               &rules::not_sustained,
                                               &rules::single_point,
                                               &rules::passive_only,
                                               &rules::one_classroom_only,
                                               &rules::no_formative_feedback,
                                               &rules::orphan_course,
                                               &rules::orphan_activity,
                                               &rules::dimension_balance,
                                               &rules::strategy_unused,
                                               &rules::no_cross_cultural,
                                               &rules::no_reflection_in_internship,
                                               &rules::untrained_teacher,
                                               &rules::standard_unmet,
                                               &rules::overloaded,
                                               &rules::hours_mismatch,
                                               &rules::prerequisite_order,
                                               &rules::perception_divergence,
                                               &rules::duplicate_code,
                                               &rules::dangling_reference};
  return all;
}

const Rule* find_rule(std::string_view id) {
  const auto& all = all_rules();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Rule* rule) { return rule->id == id; });
  return found == all.end() ? nullptr : *found;
}

}  // namespace attune::analysis
