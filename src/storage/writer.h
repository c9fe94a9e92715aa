#pragma once
// Entities into the file. Used inside a transaction; statements are prepared once and kept.

#include <string>
#include <unordered_map>
#include <vector>

#include "model/entities.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/statement.h"

namespace attune::storage {

class Writer {
 public:
  explicit Writer(Connection& connection) : connection_(connection) {}

  // Inserts the entity, or replaces the one with its id.
  template <class T>
  void put(const T& entity);

  // Deletes the entity and what belongs to it; references to it are emptied (OnDelete).
  template <class T>
  void remove(const model::Id<T>& id);

  // One more than the highest position of its kind.
  template <class T>
  std::int64_t next_position();

 private:
  Statement& prepared(const std::string& sql);
  template <class Owner, class T, class Value>
  void let_go(const model::Field<Owner, Value>& field, const model::Id<T>& id);

  Connection& connection_;
  std::unordered_map<std::string, Statement> statements_;
};

namespace sql {

template <class T>
std::string upsert() {
  std::string names = "id, position", marks = "?, ?", updates = "position = excluded.position";
  for_each_column<T>([&](const auto& field, int) {
    const std::string name = "\"" + std::string(field.name) + "\"";
    names += ", " + name;
    marks += ", ?";
    updates += ", " + name + " = excluded." + name;
  });
  return "INSERT INTO " + std::string(model::code(T::kind)) + " (" + names + ") VALUES (" + marks +
         ") ON CONFLICT (id) DO UPDATE SET " + updates;
}

}  // namespace sql

template <class T>
void Writer::put(const T& entity) {
  static const std::string upsert = sql::upsert<T>();
  Statement& statement = prepared(upsert);
  statement.bind(1, entity.id.uuid).bind(2, entity.position);
  for_each_column<T>([&](const auto& field, int number) { bind_value(statement, number + 3, entity.*field.member); });
  statement.run();
  for_each_list<T>([&](const auto& field) {
    const std::string table = list_table<T>(field.name);
    prepared("DELETE FROM " + table + " WHERE owner = ?").bind(1, entity.id.uuid).run();
    std::int64_t position = 0;
    for (const auto& item : entity.*field.member)
      prepared("INSERT INTO " + table + " (owner, position, item) VALUES (?, ?, ?)")
          .bind(1, entity.id.uuid).bind(2, position++).bind(3, item.uuid).run();
  });
}

template <class Owner, class T, class Value>
void Writer::let_go(const model::Field<Owner, Value>& field, const model::Id<T>& id) {
  const std::string table(model::code(Owner::kind)), column = "\"" + std::string(field.name) + "\"";
  if constexpr (in_own_table<Value>) {
    prepared("DELETE FROM " + list_table<Owner>(field.name) + " WHERE item = ?").bind(1, id.uuid).run();
  } else if (field.on_delete == model::OnDelete::forget) {
    prepared("UPDATE " + table + " SET " + column + " = NULL WHERE " + column + " = ?").bind(1, id.uuid).run();
  } else {
    std::vector<model::Id<Owner>> followers;
    Statement& select = prepared("SELECT id FROM " + table + " WHERE " + column + " = ?");
    select.bind(1, id.uuid);
    while (select.step()) followers.push_back({select.uuid(0)});
    select.reset();
    for (const auto& follower : followers) remove(follower);
  }
}

template <class T>
void Writer::remove(const model::Id<T>& id) {
  // The entity goes first: then parents that make a circle come to an end. References are checked at the commit.
  for_each_list<T>([&](const auto& field) {
    prepared("DELETE FROM " + list_table<T>(field.name) + " WHERE owner = ?").bind(1, id.uuid).run();
  });
  prepared("DELETE FROM " + std::string(model::code(T::kind)) + " WHERE id = ?").bind(1, id.uuid).run();
  const std::string owner = id.uuid.to_string();
  prepared("DELETE FROM extra WHERE \"owner\" = ?").bind(1, std::string_view(owner)).run();
  model::for_each_entity([&]<class Owner>() {
    model::for_each_field<Owner>([&]<class Value>(const model::Field<Owner, Value>& field) {
      if constexpr (std::is_same_v<model::Target<Value>, T>) let_go(field, id);
    });
  });
}

template <class T>
std::int64_t Writer::next_position() {
  Statement& statement = prepared("SELECT coalesce(max(position), 0) + 1 FROM " + std::string(model::code(T::kind)));
  statement.step();
  const std::int64_t position = statement.integer(0);
  statement.reset();
  return position;
}

}  // namespace attune::storage
