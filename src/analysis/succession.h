#pragma once
// Which competencies of a new edition take the place of which ones of the editions before it.

#include <vector>

#include "model/curriculum.h"

namespace attune::analysis {

enum class SameCodes {
  mean_nothing,
  stand_in,  // a competency that no relation replaces is replaced by the one of the same code
};

// By competency: those of the framework `to` that replace it, by the relation `replaced by`, directly or by way of
// other editions; each once, in the order of the relations. None for the framework's own.
std::vector<std::vector<model::Index>> successors_in(const model::Curriculum& curriculum, model::Index to,
                                                     SameCodes same_codes = SameCodes::mean_nothing);

// The programme's own frameworks with a competency that has a successor.
std::vector<model::Index> editions_before(const model::Curriculum& curriculum, model::Index to,
                                          const std::vector<std::vector<model::Index>>& successors);

}  // namespace attune::analysis
