#pragma once
// The columns of each sheet, made from the entities' own lists of fields (model/field.h). What the workbook writes in
// another way than the model keeps it (an alignment's from, a competency by framework and code) is said in schema.cpp.

#include <string>
#include <string_view>
#include <vector>

#include "exchange/workbook/references.h"
#include "exchange/workbook/row_reader.h"
#include "model/entities.h"

namespace attune::exchange {

enum class ColumnRole {
  plain,
  required,  // the sheet must have it
  key,       // required, its cells are never empty, and with the other keys it tells rows apart
  part,      // tells rows apart where the sheet has it
};

template <class T>
struct Column {
  std::string_view name;
  ColumnRole role = ColumnRole::plain;
  bool number = false;
  // Sets what the cell says. A column that is read together with another one does nothing.
  void (*read)(T& entity, std::string_view column, const RowReader& row) = nullptr;
  void (*copy)(const T& from, T& to) = nullptr;
  std::string (*write)(const T& entity, std::string_view column, const Names& names) = nullptr;

  bool is_required() const { return role == ColumnRole::required || role == ColumnRole::key; }
  bool tells_apart() const { return role == ColumnRole::key || role == ColumnRole::part; }
};

// In the order of the export. Specialised for every entity that has a sheet of rows: all but Programme and Extra.
template <class T>
const std::vector<Column<T>>& columns_of();

// The programme's keys, in the order of the export.
const std::vector<Column<model::Programme>>& programme_keys();

// Whether rows are matched by a code of their own.
template <class T>
constexpr bool has_code() {
  using model::Kind;
  for (const Kind other : {Kind::programme, Kind::policy, Kind::scale_level, Kind::relation, Kind::alignment,
                           Kind::score, Kind::perception, Kind::excerpt, Kind::waiver, Kind::extra})
    if (T::kind == other) return false;
  return true;
}

// The names of a kind's columns; of the programme: its keys. For documents and tests.
std::vector<std::string_view> column_names(model::Kind kind);

}  // namespace attune::exchange
