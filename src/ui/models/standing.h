#pragma once
// Where the programme stands: its parts with the competencies that each covers, and what rests on what.

#include <array>
#include <string>
#include <vector>

#include "analysis/breakdown.h"
#include "analysis/gap.h"
#include "analysis/rule.h"
#include "base/catalogue.h"
#include "base/message.h"

namespace attune::ui {

enum class StandingBy { branch, dimension, stage, classroom };

// A part of the programme: of its framework (a branch, a dimension), for whose leaves everything counts, or of its
// courses and activities (a stage, a classroom), which cover what they cover by themselves.
struct Standing {
  std::string name;
  std::vector<model::Index> leaves;  // that it could cover, in the frameworks' order
  analysis::CoveredLeaves covered;
};

// In the programme's order; parts without leaves are left out.
std::vector<Standing> standing_of(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                                  StandingBy by, const base::Catalogue& words);
// The programme as one part.
Standing whole_standing(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                        const base::Catalogue& words);

// What a definition says: "Some activity teaches it".
base::Message definition_help(analysis::Definition definition);

// What a competency is covered by in this sense: courses, activities or assessments; empty where it is not.
std::vector<std::pair<model::Kind, model::Index>> evidence_of(const model::Curriculum& curriculum,
                                                              const analysis::Coverage& coverage, model::Index leaf,
                                                              analysis::Definition by);

// Gaps of one rule: what to do about them is the same.
struct Task {
  const analysis::Rule* rule = nullptr;
  std::size_t count = 0;  // that are open
  std::size_t first = 0;  // the first of them, a place in the gaps
};
// At most `most`: errors first, then the rules with most gaps.
std::vector<Task> tasks_of(const std::vector<analysis::Gap>& gaps, std::size_t most);

}  // namespace attune::ui
