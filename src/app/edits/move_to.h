#pragma once
// Puts things somewhere else: activities into another course or classroom, courses into another term, competencies
// under another one, and any of them between two siblings.

#include <optional>
#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"
#include "app/edits/field_rules.h"

namespace attune::app {

struct Spot {
  enum class In {
    thing,             // under a course, an activity, a framework (at its top) or a competency
    term,              // of courses; without year and term: in none
    second_classroom,  // of activities
  };
  In in = In::thing;
  EntityRef under;
  std::optional<int> year, term;
  EntityRef before;  // the sibling that it goes before; nil: after the last

  friend bool operator==(const Spot&, const Spot&) = default;
};

// In one edit, in the order in which they stood; what stands under one of them goes with it. An activity that leaves
// its course keeps the term that it had from there. A competency keeps its alignments and relations; where it comes
// into another framework, a code that is taken there is counted on, and the verdict's warning says so. Its error says
// why they cannot stand there; nothing has moved then.
Verdict move_to(Document& document, const std::vector<EntityRef>& things, const Spot& spot);

// What move_to would say, without doing it.
Verdict check_move_to(const model::Curriculum& curriculum, const std::vector<EntityRef>& things, const Spot& spot);

}  // namespace attune::app
