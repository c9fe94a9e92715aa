#pragma once
// A programme as flat arrays that hold only what the numbers need: no texts, no identities, every reference an index,
// every alignment that does not count left out. What the floor of the measurements runs over; making it is not
// measured.

#include <vector>

#include "analysis/coverage.h"
#include "analysis/rules/found.h"

namespace attune::bench {

using model::Curriculum;
using model::Index;

// Members by owner: those of owner i stand at starts[i] … starts[i + 1] - 1.
struct Lists {
  std::vector<Index> starts{0};
  std::vector<Index> items;

  void end() { starts.push_back(static_cast<Index>(items.size())); }
  std::span<const Index> of(Index owner) const {
    return std::span(items).subspan(starts[owner], starts[owner + 1] - starts[owner]);
  }
};

struct FlatBand {
  Index stage;
  int dimension;
  double low, high;
};

struct FlatRating {
  Index competency;
  int group;
  double mean, weight;
};

inline constexpr int no_term = 0;

struct Flat {
  analysis::Thresholds thresholds;
  std::vector<FlatBand> bands;
  int term_count = 0;
  std::size_t stages = 0, dimensions = 0, scale_levels = 0;

  // Competencies
  std::vector<Index> parent, framework;
  std::vector<std::uint8_t> is_leaf, is_own, is_context, target_is_known, parent_is_wrong;
  std::vector<int> target, dimension;
  std::vector<Index> upwards;          // every child before its parent
  std::vector<Index> own_leaves;       // in order
  std::vector<Index> active_elements;  // leaves of active standards
  Lists children, related;

  // Activities
  std::vector<double> hours, reach;
  std::vector<std::uint8_t> practises, is_passive, reflects, is_first, strategies, strategy_is_known;
  std::vector<int> term;
  std::vector<Index> course, stage, primary_method;
  Lists leaders;
  std::vector<Index> teaching_starts;  // pairs of each activity: competency, level, weight
  std::vector<Index> taught;
  std::vector<int> level;
  std::vector<double> weight;

  // Courses
  Lists declared, activities, prerequisites;
  std::vector<std::uint8_t> is_required, is_clinical, is_internship, gives_hours;
  std::vector<double> course_hours;
  std::vector<int> course_term;

  // Assessments
  Lists assessed;
  std::vector<std::uint8_t> is_summative, is_formative;
  std::vector<int> assessment_term;

  // The rest
  std::vector<std::uint8_t> is_trained;  // by teacher and method
  std::size_t methods = 0;
  bool uses_s7 = false, uses_s8 = false;
  std::vector<FlatRating> ratings;
  std::vector<Index> code_numbers;  // of all things with a code, equal numbers for equal codes
  std::vector<Index> code_owners;
  std::size_t code_count = 0;
  std::vector<std::uint8_t> level_is_known;  // by alignment
  std::vector<Index> alignment_from, alignment_to;
  std::vector<std::uint8_t> reference_is_whole;  // of everything with references
};

Flat flatten(const Curriculum& curriculum, const analysis::Thresholds& thresholds);

}  // namespace attune::bench
