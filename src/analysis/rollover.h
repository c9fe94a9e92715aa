#pragma once
// A programme rolled over into its next year, or to a new edition of its framework, and what could not be carried.
//
// To a new edition: what is aligned to a competency of the editions before goes to those that replace it
// (succession.h). Where several replace one, each gets the alignment with its part of the weight, so that the hours
// stay what they were; where one replaces several, their alignments from one thing by one author become one, with the
// highest level and the weights together. Trainings, relations to other frameworks, waivers and the codes of the
// evidence go along. The new edition is adopted and the programme's own, the ones before are retired; what nothing
// replaces stays with them.
//
// Into a new year: measurements (administrations, scores, perceptions) and waivers that have ended stay behind.

#include <string>
#include <vector>

#include "analysis/succession.h"
#include "base/message.h"
#include "model/curriculum.h"

namespace attune::analysis {

enum class Years { same, next };
enum class Alignments { as_they_are, as_proposals };

struct RolloverRequest {
  model::Index to = model::none;   // the new edition; none: no new one
  std::vector<model::Index> from;  // the editions that it replaces
  SameCodes same_codes = SameCodes::mean_nothing;
  Years year = Years::same;
  Alignments alignments = Alignments::as_they_are;
  std::string today;  // ISO: which waivers have ended
};

struct RolloverNote {
  model::Kind kind;
  model::Index index;  // in the programme before
  base::Message why;
};

struct Rollover {
  model::Tables tables;                   // the programme afterwards
  std::size_t carried = 0;                // alignments that lead to the new edition now
  std::vector<RolloverNote> left_behind;  // what could not be carried
  std::vector<RolloverNote> changed;      // what was carried, but not as it was
  std::vector<model::Index> unprepared;   // leaves of the new edition to which nothing was carried
};

Rollover roll_over(const model::Curriculum& curriculum, const RolloverRequest& request);

}  // namespace attune::analysis
