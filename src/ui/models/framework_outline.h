#pragma once
// Frameworks and the trees of their competencies, with what coverage says of each: own ones first, then standards.

#include "analysis/coverage.h"
#include "base/catalogue.h"
#include "base/message.h"
#include "ui/models/outline.h"

namespace attune::ui {

// Columns: name, target level, coverage in words.
Outline framework_outline(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                          const base::Catalogue& words);

// "taught, reached, not assessed"
std::string coverage_in_words(const analysis::CompetencyCoverage& coverage, const base::Catalogue& words);

}  // namespace attune::ui
