#include "analysis/reach.h"

namespace attune::analysis {

double reach_of(const model::Curriculum& curriculum, model::Index activity) {
  const model::Activity& row = curriculum.activities()[activity];
  if (row.reach) return *row.reach;
  const model::Index course = curriculum.course_of(activity);
  if (course == model::none) return row.compulsory.value_or(false) ? 1.0 : reach_of_a_choice;
  const model::Course& of = curriculum.courses()[course];
  return of.is_required() ? 1.0 : of.reach.value_or(reach_of_a_choice);
}

}  // namespace attune::analysis
