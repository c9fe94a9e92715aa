#pragma once
// The history in human words: which things an edit touched, and their old and new values, with names where the file has
// identities.

#include <string>
#include <vector>

#include "app/document.h"
#include "base/catalogue.h"

namespace attune::app {

struct FieldChange {
  std::string_view field;  // as in the file ("theory_hours"); model::field_word gives its word
  std::string before, after;
};

struct EntityChange {
  model::Kind kind;
  model::Uuid id;
  model::ChangeType type;
  std::string name;  // "MED101 Medical ethics"; for an alignment "MED101-2 → R3"
  std::vector<FieldChange> fields;
};

enum class Values {
  codes,  // as in the file: "agreed", "R"
  words,  // as people call them: "Agreed", "R Reinforced"
};
// What the history's step `seq` did (for undo and redo: the edit that they are about). Things are named in the
// language of `words` where the programme has it.
std::vector<EntityChange> describe_step(Document& document, std::int64_t seq, const base::Catalogue& words,
                                        Values values);

// "MED101 Medical ethics", "MED101-2 → R3"; empty for a thing that the snapshot does not have.
std::string name_of(const model::Curriculum& curriculum, model::Kind kind, const model::Uuid& id,
                    bool prefer_second);

}  // namespace attune::app
