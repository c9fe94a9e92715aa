#pragma once
// What can be dragged onto a competency to align it.

#include <vector>

#include "app/edits/entity_ref.h"
#include "diagram/graph.h"

namespace attune::ui {

// All courses, then the activities outside courses: the second classroom.
std::vector<app::EntityRef> alignable_things(const model::Curriculum& curriculum);

// The courses, activities and assessments among what a shape stands for.
std::vector<app::EntityRef> alignable_among(const std::vector<diagram::Subject>& subjects);

// The competency that a shape stands for, and for nothing else before it; nothing for others.
model::Id<model::Competency> competency_of(const std::vector<diagram::Subject>& subjects);

// The level at which something is aligned to a competency now; empty: it is not.
std::string level_of(const model::Curriculum& curriculum, const app::EntityRef& what,
                     const model::Id<model::Competency>& competency);

}  // namespace attune::ui
