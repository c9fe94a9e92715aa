#pragma once
// What a course has to do with each competency: the three corners of constructive alignment, and the second classroom
// beside them.

#include <optional>
#include <string>
#include <vector>

#include "analysis/coverage.h"

namespace attune::publish {

using model::Curriculum;
using model::Index;

struct Taught {
  Index activity;
  std::string level;  // its code, as the alignment gives it
};

struct Claim {
  Index competency = model::none;
  std::optional<std::string> declared;  // the level's code
  std::vector<Taught> taught;           // by the course's activities
  std::vector<Index> assessments;       // of the course or of its activities

  // Codes of competencies above it that the course declares, and of those below that it teaches or assesses: what
  // fills a corner that the competency leaves open itself (DOMAIN.md, declared-not-taught and taught-not-declared).
  std::vector<std::string> declared_above, taught_below, assessed_below;
};

// By framework, the programme's own first, then in the framework's order.
std::vector<Claim> claims_of(const Curriculum& curriculum, const analysis::Thresholds& thresholds, Index course);

// The course's activities, and those of the second classroom that teach what it claims, or what stands above or below
// it in the framework: by term, then as people ordered them.
std::vector<Index> activities_in_order(const Curriculum& curriculum, Index course);
std::vector<Index> second_classroom_for(const Curriculum& curriculum, const analysis::Thresholds& thresholds,
                                        const std::vector<Claim>& claims);

// Assessments of the course, then of its activities, each once.
std::vector<Index> assessments_in_order(const Curriculum& curriculum, Index course);

// The alignments that count, with a competency that exists.
std::vector<Index> counted(const Curriculum& curriculum, const analysis::Thresholds& thresholds,
                           std::span<const Index> alignments);

}  // namespace attune::publish
