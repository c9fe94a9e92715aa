#pragma once
// Stages, their terms, the courses in them with their activities and assessments; then the second classroom. What has
// no term or no stage stands after those that have.

#include "base/catalogue.h"
#include "base/message.h"
#include "ui/models/outline.h"

namespace attune::ui {

// NodeKey::group of the places that no entity stands for.
inline constexpr int second_classroom_group = -1;
inline constexpr int no_term_group = -2;

// Columns: name, hours, number of competencies it is aligned to.
Outline curriculum_outline(const model::Curriculum& curriculum, const base::Catalogue& words);

}  // namespace attune::ui
