#pragma once
// Coverage seen part by part: what each course, stage, method … gives, by the same definitions. A part of the programme
// covers a leaf when its own courses, activities and assessments do so by themselves; a dimension is a part of the
// framework instead, and everything counts for its leaves.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/coverage.h"

namespace attune::analysis {

enum class Part { course, activity, stage, setting, method, dimension, year };

// "course", "activity", …: as on the command line. Nothing for another word.
std::optional<Part> part_of(std::string_view code);

struct PartCoverage {
  std::string code;  // of the course, stage, method …; empty: what has none ("no stage")
  std::string title, title_2;
  std::size_t activities = 0;
  double hours = 0;            // of its activities; of a dimension, its taught hours
  double effective_hours = 0;  // the same times reach
  std::size_t leaf_count = 0;  // of the own frameworks; of a dimension, its leaves
  std::array<std::size_t, definition_count> covered_leaves{};
};

// The leaves that a part covers, by definition; each once, in no particular order.
using CoveredLeaves = std::array<std::vector<Index>, definition_count>;

// In the programme's order; the part of what belongs nowhere stands last. An activity of several methods counts for
// each of them. `leaves` becomes which ones each part covers.
std::vector<PartCoverage> break_down(const Curriculum& curriculum, const Coverage& coverage, Part by,
                                     std::vector<CoveredLeaves>* leaves = nullptr);

}  // namespace attune::analysis
