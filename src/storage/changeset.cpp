#include "storage/changeset.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>

#include "base/error.h"
#include "storage/columns.h"

namespace attune::storage {
namespace {

using model::Kind;

struct SqliteFree {
  void operator()(void* memory) const { sqlite3_free(memory); }
};

// SQLite takes changesets as int and void*, though it does not write to them.
void* bytes_of(std::string_view changeset) { return const_cast<char*>(changeset.data()); }
int size_of(std::string_view changeset) { return static_cast<int>(changeset.size()); }

base::Error unreadable(const Connection& connection) {
  return {base::ErrorKind::input,
          base::Message(N_("the history of {file} does not fit what the file holds, so this step cannot "
                           "be taken; the file was left as it was"),
                        {{"file", connection.file().string()}})};
}

struct RecordedTable {
  Kind kind;
  std::vector<std::string_view> columns;  // after the first, which is the entity's id; a list's name for a list
  bool is_list = false;
};

const std::map<std::string, RecordedTable, std::less<>>& recorded_tables() {
  static const auto tables = [] {
    std::map<std::string, RecordedTable, std::less<>> list;
    model::for_each_entity([&]<class T>() {
      RecordedTable table{T::kind, {"position"}};
      for_each_column<T>([&](const auto& field, int) { table.columns.push_back(field.name); });
      list.emplace(model::code(T::kind), std::move(table));
      for_each_list<T>([&](const auto& field) {
        list.emplace(list_table<T>(field.name), RecordedTable{T::kind, {"", field.name}, true});
      });
    });
    return list;
  }();
  return tables;
}

StoredValue value_of(sqlite3_value* value) {
  const auto bytes = [&](const void* data) {
    return std::string(static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_value_bytes(value)));
  };
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return std::int64_t{sqlite3_value_int64(value)};
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return bytes(sqlite3_value_text(value));
    case SQLITE_BLOB: {
      model::Uuid id;
      if (const std::string text = bytes(sqlite3_value_blob(value)); text.size() == id.bytes.size())
        std::memcpy(id.bytes.data(), text.data(), text.size());
      return id;
    }
    default: return std::monostate{};
  }
}

}  // namespace

void Recording::Delete::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

Recording::Recording(Connection& connection) : connection_(connection) {
  sqlite3_session* session = nullptr;
  connection.check(sqlite3session_create(connection.handle(), "main", &session));
  session_.reset(session);
  for (const auto& [name, table] : recorded_tables()) connection.check(sqlite3session_attach(session, name.c_str()));
}

std::string Recording::changeset() {
  int size = 0;
  void* bytes = nullptr;
  connection_.check(sqlite3session_changeset(session_.get(), &size, &bytes));
  const std::unique_ptr<void, SqliteFree> owned(bytes);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

void apply(Connection& connection, std::string_view changeset) {
  const auto abort_on_conflict = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
  const auto only_ours = [](void*, const char* table) {
    return recorded_tables().contains(std::string_view(table)) ? 1 : 0;
  };
  const int result = sqlite3changeset_apply(connection.handle(), size_of(changeset), bytes_of(changeset), only_ours,
                                            abort_on_conflict, nullptr);
  if (result == SQLITE_ABORT || result == SQLITE_CORRUPT || result == SQLITE_SCHEMA) throw unreadable(connection);
  connection.check(result);
}

void apply_inverted(Connection& connection, std::string_view changeset) {
  int size = 0;
  void* bytes = nullptr;
  connection.check(sqlite3changeset_invert(size_of(changeset), bytes_of(changeset), &size, &bytes));
  const std::unique_ptr<void, SqliteFree> owned(bytes);
  apply(connection, {static_cast<const char*>(bytes), static_cast<std::size_t>(size)});
}

std::vector<StoredChange> read_changeset(Connection& connection, std::string_view changeset) {
  sqlite3_changeset_iter* iterator = nullptr;
  connection.check(sqlite3changeset_start(&iterator, size_of(changeset), bytes_of(changeset)));
  const auto finalize = [](sqlite3_changeset_iter* it) { sqlite3changeset_finalize(it); };
  const std::unique_ptr<sqlite3_changeset_iter, decltype(finalize)> owned(iterator, finalize);

  std::map<std::pair<Kind, model::Uuid>, StoredChange> changes;
  int result = SQLITE_OK;
  while ((result = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
    const char* name = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    const auto table = recorded_tables().find(std::string_view(name));
    if (table == recorded_tables().end() || columns != static_cast<int>(table->second.columns.size()) + 1)
      throw unreadable(connection);

    const auto value = [&](auto read, int column) -> std::optional<StoredValue> {
      sqlite3_value* raw = nullptr;
      if (read(iterator, column, &raw) != SQLITE_OK || raw == nullptr) return std::nullopt;
      return value_of(raw);
    };
    const auto before = [&](int column) {
      return operation == SQLITE_INSERT ? std::nullopt : value(sqlite3changeset_old, column);
    };
    const auto after = [&](int column) {
      return operation == SQLITE_DELETE ? std::nullopt : value(sqlite3changeset_new, column);
    };
    const auto key = operation == SQLITE_INSERT ? after(0) : before(0);
    const auto* id = key ? std::get_if<model::Uuid>(&*key) : nullptr;
    if (id == nullptr) throw unreadable(connection);

    const Kind kind = table->second.kind;
    auto& change =
        changes.try_emplace({kind, *id}, StoredChange{kind, *id, model::ChangeType::changed, {}}).first->second;
    if (!table->second.is_list)
      change.type = operation == SQLITE_INSERT   ? model::ChangeType::added
                    : operation == SQLITE_DELETE ? model::ChangeType::removed
                                                 : model::ChangeType::changed;
    for (int column = 1; column < columns; ++column) {
      const std::string_view field = table->second.columns[static_cast<std::size_t>(column) - 1];
      StoredField stored{field, before(column), after(column)};
      if (!field.empty() && (stored.before || stored.after)) change.fields.push_back(std::move(stored));
    }
  }
  if (result != SQLITE_DONE) throw unreadable(connection);

  std::vector<StoredChange> list;
  for (auto& [key, change] : changes) list.push_back(std::move(change));
  return list;
}

}  // namespace attune::storage
