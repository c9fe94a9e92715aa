#pragma once
// The competencies that a picture has a row or a column for: the leaves of the programme's own frameworks while they
// are few, else their branches.

#include <string>
#include <vector>

#include "diagram/options.h"

namespace attune::diagram {

struct Shown {
  model::Index competency = model::none;  // `none`: a whole framework
  model::Index framework = model::none;
  model::Index top = model::none;     // the branch at the top that it belongs to; itself where it stands there
  std::vector<model::Index> leaves;   // a leaf: itself
  std::vector<model::Index> members;  // whose alignments count for it: the leaves, and branches that are folded
  bool folded = false;                // stands for several
  bool whole = false;                 // a branch by itself, next to its leaves: alignments to all of it
};

struct ShownCompetencies {
  std::vector<Shown> list;  // in the order of the frameworks
  bool folded = false;
  std::size_t leaf_count = 0;         // that they stand for
  std::vector<std::size_t> place_of;  // by competency: its place in the list, or `nowhere`
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
};

// At most about `most`; of options.competency, where it is given, only what is under it.
ShownCompetencies shown_competencies(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                                     const PictureOptions& options, std::size_t most);

// The stretches of the list that belong to one branch at the top, as [first, last).
std::vector<std::pair<std::size_t, std::size_t>> by_branch(const ShownCompetencies& shown);

}  // namespace attune::diagram
