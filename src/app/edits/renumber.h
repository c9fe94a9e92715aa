#pragma once
// Gives competencies codes by where they stand: under E1 come E1.1, E1.2 …; under E, which ends in no digit, E1, E2 ….

#include <string>
#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"
#include "app/edits/field_rules.h"

namespace attune::app {

struct NewCode {
  model::Id<model::Competency> competency;
  std::string before, after;
};

struct Renumbering {
  std::vector<NewCode> codes;  // of everything below the branch, in the tree's order, also where nothing changes
  base::Message error;         // why it cannot be done: a code would be there twice
};

// Below a competency, or in a whole framework, where those at the top keep their codes. `separator` stands between two
// numbers.
Renumbering renumbering(const model::Curriculum& curriculum, const EntityRef& branch, const std::string& separator);

// Does it, in one edit. The verdict says why it cannot be done.
Verdict renumber(Document& document, const EntityRef& branch, const std::string& separator);

}  // namespace attune::app
