#pragma once
// What an edit did, as SQLite's session extension records it: the one source of undo, redo, history and of what the
// views must look at again. A changeset's format is SQLite's own.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/changes.h"
#include "storage/connection.h"

struct sqlite3_session;

namespace attune::storage {

// Records what happens to the entities' tables from its construction on.
class Recording {
 public:
  explicit Recording(Connection& connection);
  // Empty when nothing changed in the end.
  std::string changeset();

 private:
  struct Delete {
    void operator()(sqlite3_session* session) const;
  };
  Connection& connection_;
  std::unique_ptr<sqlite3_session, Delete> session_;
};

// Does again what the changeset says; any conflict means that file and journal disagree and throws Error(input).
void apply(Connection& connection, std::string_view changeset);
// Does the opposite.
void apply_inverted(Connection& connection, std::string_view changeset);

// A value as it stands in the file: nothing (NULL), a number, text, or the UUID of another entity.
using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string, model::Uuid>;

struct StoredField {
  std::string_view name;  // of the model's field; "position" for the order
  std::optional<StoredValue> before, after;
};

// What happened to one entity. A change of an ordered list is one field a place of the list.
struct StoredChange {
  model::Kind kind;
  model::Uuid id;
  model::ChangeType type;
  std::vector<StoredField> fields;  // changed ones; all of an added or removed entity
};

// In the order of Kind. Throws Error(input) for bytes that are no changeset of this schema.
std::vector<StoredChange> read_changeset(Connection& connection, std::string_view changeset);

}  // namespace attune::storage
