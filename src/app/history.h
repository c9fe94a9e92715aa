#pragma once
// The history in human words: which things an edit touched, and their old and new values, with names where the file has
// identities.

#include <string>
#include <vector>

#include "app/document.h"

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

// What the history's step `seq` did (for undo and redo: the edit that they are about). Things are named by their second
// titles with prefer_second, where there are any.
std::vector<EntityChange> describe_step(Document& document, std::int64_t seq, bool prefer_second);

// "MED101 Medical ethics", "MED101-2 → R3"; empty for a thing that the snapshot does not have.
std::string name_of(const model::Curriculum& curriculum, model::Kind kind, const model::Uuid& id,
                    bool prefer_second);

}  // namespace attune::app
