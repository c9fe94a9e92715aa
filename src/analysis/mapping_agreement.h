#pragma once
// How far two people agree who mapped apart: two copies of a programme, or two authors' alignments in one.
//
// What they rate is every pair of a course, activity or assessment, to which at least one of them aligned anything, and
// a leaf of the programme's own frameworks. The categories are "not aligned" and the levels of the scale, lowest first.

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/compare.h"
#include "analysis/kappa.h"

namespace attune::analysis {

// In the second programme's indices, where there are two.
struct Disagreement {
  model::Kind kind;  // course, activity or assessment
  Index from;
  Index competency;
  std::optional<int> first, second;  // ranks of the levels; nothing: not aligned
};

struct MappingAgreement {
  Agreement overall;
  std::vector<std::pair<Index, Agreement>> by_competency;  // in the framework's order
  std::vector<Disagreement> disagreements;  // courses, activities, assessments, each in order, then by competency
};

// Two authors' alignments in one programme. Proposed ones count: agreement is what is to be found.
MappingAgreement compare_authors(const Curriculum& curriculum, std::string_view first, std::string_view second);

// Two copies; things and competencies that are in one of them only are not rated. Levels are those of the second's
// scale; a level of the first that this scale does not have counts as its lowest.
MappingAgreement compare_copies(const Curriculum& before, const Curriculum& after, const Comparison& comparison);

}  // namespace attune::analysis
