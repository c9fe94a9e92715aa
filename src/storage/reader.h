#pragma once
// Entities out of the file.

#include <optional>
#include <string>
#include <vector>

#include "model/curriculum.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/statement.h"

namespace attune::storage {

// Everything.
model::Tables read_tables(Connection& connection);

// "SELECT id, position, "code", … FROM course"
template <class T>
std::string select_rows() {
  std::string sql = "SELECT id, position";
  for_each_column<T>([&](const auto& field, int) { sql += ", \"" + std::string(field.name) + "\""; });
  return sql + " FROM " + std::string(model::code(T::kind));
}

// The entity in the row that a select_rows() statement stands on, without its lists.
template <class T>
T read_row(const Statement& statement) {
  T row;
  row.id.uuid = statement.uuid(0);
  row.position = statement.integer(1);
  for_each_column<T>([&](const auto& field, int number) { read_value(statement, number + 2, row.*field.member); });
  return row;
}

// Single entities; its statements are prepared once.
template <class T>
class EntityReader {
 public:
  explicit EntityReader(Connection& connection) : row_(connection, select_rows<T>() + " WHERE id = ?") {
    for_each_list<T>([&](const auto& field) {
      lists_.emplace_back(connection,
                          "SELECT item FROM " + list_table<T>(field.name) + " WHERE owner = ? ORDER BY position");
    });
  }

  // Nothing when it is not there.
  std::optional<T> read(const model::Id<T>& id) {
    row_.bind(1, id.uuid);
    std::optional<T> entity;
    if (row_.step()) entity = read_row<T>(row_);
    row_.reset();
    if (!entity) return entity;
    auto list = lists_.begin();
    for_each_list<T>([&](const auto& field) {
      list->bind(1, id.uuid);
      while (list->step()) ((*entity).*field.member).push_back({list->uuid(0)});
      (list++)->reset();
    });
    return entity;
  }

 private:
  Statement row_;
  std::vector<Statement> lists_;
};

}  // namespace attune::storage
