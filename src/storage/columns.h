#pragma once
// How an entity's fields stand in its table: one column a field, except ordered references, which stand in a table of
// their own, KIND_FIELD(owner, position, item).

#include <string>
#include <type_traits>
#include <vector>

#include "base/text.h"
#include "model/entities.h"
#include "storage/statement.h"

namespace attune::storage {

template <class Value>
inline constexpr bool in_own_table = model::is_reference_list<Value>;

// "course_prerequisites"
template <class T>
std::string list_table(std::string_view field) {
  return std::string(model::code(T::kind)) + "_" + std::string(field);
}

// Lists of plain text are lines of one column.
inline constexpr char list_separator = '\n';

template <class Value>
void bind_value(Statement& statement, int parameter, const Value& value) {
  if constexpr (std::is_same_v<Value, std::string>) statement.bind(parameter, std::string_view(value));
  else if constexpr (std::is_enum_v<Value>) statement.bind(parameter, model::code(value));
  else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
    statement.bind_copy(parameter, base::join(value, std::string(1, list_separator)));
  else if constexpr (model::is_reference<Value>) statement.bind(parameter, value.uuid);
  else if (!value) statement.bind_null(parameter);
  else if constexpr (std::is_same_v<Value, std::optional<double>>) statement.bind(parameter, *value);
  else statement.bind(parameter, static_cast<std::int64_t>(*value));
}

template <class Value>
void read_value(const Statement& statement, int column, Value& value) {
  if constexpr (std::is_same_v<Value, std::string>) value = statement.text(column);
  else if constexpr (std::is_enum_v<Value>) value = model::from_code<Value>(statement.text(column)).value_or(Value{});
  else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
    value = base::split_list(statement.text(column), list_separator);
  else if constexpr (model::is_reference<Value>) value.uuid = statement.uuid(column);
  else if (statement.is_null(column)) value.reset();
  else if constexpr (std::is_same_v<Value, std::optional<double>>) value = statement.real(column);
  else if constexpr (std::is_same_v<Value, std::optional<bool>>) value = statement.integer(column) != 0;
  else value = static_cast<int>(statement.integer(column));
}

// Calls visit(field, number) for the fields with a column, number counting from 0.
template <class T, class Visitor>
void for_each_column(Visitor&& visit) {
  int number = 0;
  model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
    if constexpr (!in_own_table<Value>) visit(field, number++);
  });
}

// Calls visit(field) for the fields with a table of their own.
template <class T, class Visitor>
void for_each_list(Visitor&& visit) {
  model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
    if constexpr (in_own_table<Value>) visit(field);
  });
}

}  // namespace attune::storage
