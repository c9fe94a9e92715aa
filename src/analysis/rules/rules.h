#pragma once
// All rules. Each is defined in the file of its name.

#include "analysis/rule.h"

namespace attune::analysis::rules {

extern const Rule untaught;
extern const Rule not_reached;
extern const Rule below_target;
extern const Rule unassessed;
extern const Rule assessed_not_taught;
extern const Rule declared_not_taught;
extern const Rule taught_not_declared;
extern const Rule out_of_order;
extern const Rule not_sustained;
extern const Rule single_point;
extern const Rule passive_only;
extern const Rule one_classroom_only;
extern const Rule no_formative_feedback;
extern const Rule orphan_course;
extern const Rule orphan_activity;
extern const Rule dimension_balance;
extern const Rule strategy_unused;
extern const Rule no_cross_cultural;
extern const Rule no_reflection_in_internship;
extern const Rule untrained_teacher;
extern const Rule standard_unmet;
extern const Rule overloaded;
extern const Rule hours_mismatch;
extern const Rule prerequisite_order;
extern const Rule perception_divergence;
extern const Rule duplicate_code;
extern const Rule dangling_reference;

// Whether the gap is one of dangling_reference whose subject refers to something that is not there, which a later edit
// may add.
bool is_about_a_missing_thing(const Curriculum& curriculum, const Gap& gap);

}  // namespace attune::analysis::rules
