#pragma once
// A cell of the matrix: from a course, an activity or an assessment to a competency.

#include <span>
#include <string>
#include <vector>

#include "app/edits/entity_ref.h"

namespace attune::app {

struct Cell {
  EntityRef from;
  model::Id<model::Competency> competency;
};

// Those of the course, the activity or the assessment itself; nothing of anything else.
std::span<const model::Index> alignments_from(const model::Curriculum& curriculum, const EntityRef& from);

// What it holds; several where people mapped apart.
std::vector<model::Index> alignments_in(const model::Curriculum& curriculum, const Cell& cell);

// A new one for it: agreed, reviewed today.
model::Alignment new_alignment(const Cell& cell, const std::string& level, const std::string& author);

// Throws Error(input) for a level that the programme's scale does not have.
void require_level(const model::Curriculum& curriculum, const std::string& level);

}  // namespace attune::app
