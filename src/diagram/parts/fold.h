#pragma once
// Which competencies get a row of their own: all leaves while they are few, else the branches at a depth that keeps the
// picture readable.

#include <vector>

#include "model/curriculum.h"

namespace attune::diagram {

struct Folding {
  // Competencies deeper than this are not drawn; their branch is. -1: not even the top ones are, only their framework.
  int depth = 0;
  bool folded = false;  // whether anything is left out

  bool is_row(const model::Curriculum& curriculum, model::Index competency) const {
    const int at = curriculum.depth_of(competency);
    return at == depth || (at < depth && curriculum.is_leaf(competency));
  }
};

Folding fold(const model::Curriculum& curriculum, std::size_t most_rows);

// The leaves of a competency's subtree in tree order; itself when it is one.
std::vector<model::Index> leaves_under(const model::Curriculum& curriculum, model::Index competency);
// The leaves of a framework.
std::vector<model::Index> leaves_of(const model::Curriculum& curriculum, model::Index framework);

}  // namespace attune::diagram
