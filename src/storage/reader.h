#pragma once
// Entities out of the file.

#include <optional>
#include <string>

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

// One entity; nothing when it is not there.
template <class T>
std::optional<T> read_entity(Connection& connection, const model::Id<T>& id) {
  static const std::string sql = select_rows<T>() + " WHERE id = ?";
  Statement statement(connection, sql);
  statement.bind(1, id.uuid);
  if (!statement.step()) return std::nullopt;
  T row = read_row<T>(statement);
  for_each_list<T>([&](const auto& field) {
    Statement items(connection, "SELECT item FROM " + list_table<T>(field.name) + " WHERE owner = ? ORDER BY position");
    items.bind(1, id.uuid);
    while (items.step()) (row.*field.member).push_back({items.uuid(0)});
  });
  return row;
}

}  // namespace attune::storage
