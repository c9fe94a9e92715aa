#pragma once
// Competencies as the heads of a matrix.

#include "diagram/parts/matrix.h"
#include "diagram/parts/shown.h"

namespace attune::diagram {

// "E1 Notice emotional cues", "E Emotional empathy (as a whole)", or a framework's title.
std::string name_of(const Shown& shown, const model::Curriculum& curriculum, const Wording& words);

// How it is drawn: covered, not covered, or a gap where nothing teaches it.
Role role_of(const Shown& shown, const analysis::Coverage& coverage, analysis::Definition covered_by);

// The beginning of a box that stands for it: name, role, subjects, alternative text; no words yet.
Node head_of(const Shown& shown, const model::Curriculum& curriculum, const analysis::Coverage& coverage,
             const Wording& words, Boxes& boxes, analysis::Definition covered_by, double width);

// Heads of columns that show codes, with their branches above them, and the lines that say what the codes mean.
struct CodedColumns {
  std::vector<Node> heads;
  std::vector<ColumnGroup> groups;
  std::vector<std::string> key;
};
CodedColumns coded_columns(const ShownCompetencies& shown, const model::Curriculum& curriculum,
                           const analysis::Coverage& coverage, const Wording& words, Boxes& boxes,
                           analysis::Definition covered_by, double width);

}  // namespace attune::diagram
