#pragma once
// What of the programme's own framework answers to an element of a standard.

#include <vector>

#include "model/curriculum.h"

namespace attune::analysis {

// By competency: the programme's own competencies that a relation of any type but `replaced by` links to it, whichever
// way it was written; each once, in the order of the relations.
std::vector<std::vector<model::Index>> related_to(const model::Curriculum& curriculum);

}  // namespace attune::analysis
