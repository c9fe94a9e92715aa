#include "exchange/workbook/schema.h"

#include <algorithm>

#include "base/number.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {
namespace {

using namespace model;

// --- Values as text ---

std::string text_of(const std::string& value, const Names&) { return clean(value); }
std::string text_of(const std::optional<int>& value, const Names&) {
  return value ? base::to_text(static_cast<std::int64_t>(*value)) : std::string();
}
std::string text_of(const std::optional<double>& value, const Names&) {
  return value ? base::to_text(*value) : std::string();
}
std::string text_of(const std::optional<bool>& value, const Names&) { return !value ? "" : *value ? "yes" : "no"; }
std::string text_of(const std::vector<std::string>& value, const Names&) { return list_text(value); }
template <class Enum>
requires std::is_enum_v<Enum> std::string text_of(Enum value, const Names&) { return std::string(code(value)); }
template <class T>
std::string text_of(const Id<T>& value, const Names& names) {
  if constexpr (std::is_same_v<T, Competency>)
    return value ? names.short_name(value.uuid) : std::string();
  else
    return names.code(value.uuid);
}
template <class T>
std::string text_of(const std::vector<Id<T>>& value, const Names& names) {
  std::vector<std::string> codes;
  for (const Id<T>& id : value) codes.push_back(text_of(id, names));
  return list_text(codes);
}

template <class Value>
constexpr bool is_number = std::is_same_v<Value, std::optional<int>> || std::is_same_v<Value, std::optional<double>>;

// --- Columns that are fields ---

template <class T, std::size_t i>
Column<T> field_column() {
  static constexpr auto of = std::get<i>(T::fields());
  using Value = typename decltype(of)::value_type;
  return {of.name,
          ColumnRole::plain,
          is_number<Value>,
          [](T& entity, std::string_view column, const RowReader& row) { row.read(column, entity.*(of.member)); },
          [](const T& from, T& to) { to.*(of.member) = from.*(of.member); },
          [](const T& entity, std::string_view, const Names& names) { return text_of(entity.*(of.member), names); }};
}

template <class T>
std::vector<Column<T>> field_columns() {
  constexpr std::size_t count = std::tuple_size_v<decltype(T::fields())>;
  return [&]<std::size_t... i>(std::index_sequence<i...>) { return std::vector<Column<T>>{field_column<T, i>()...}; }
  (std::make_index_sequence<count>{});
}

template <class T>
auto find(std::vector<Column<T>>& columns, std::string_view name) {
  return std::find_if(columns.begin(), columns.end(), [&](const Column<T>& column) { return column.name == name; });
}

template <class T>
void set_role(std::vector<Column<T>>& columns, ColumnRole role, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) find(columns, name)->role = role;
}

template <class T>
void erase(std::vector<Column<T>>& columns, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) columns.erase(find(columns, name));
}

// Columns that are read and copied with another one.
template <class T>
Column<T> joined(std::string_view name, ColumnRole role,
                 std::string (*write)(const T&, std::string_view, const Names&)) {
  return {name, role, false, [](T&, std::string_view, const RowReader&) {}, [](const T&, T&) {}, write};
}

// A competency, as the two columns framework and code.
template <class T, Id<Competency> T::*member>
void insert_competency(std::vector<Column<T>>& columns, std::string_view before, std::string_view framework,
                       std::string_view code, void (*read)(T&, std::string_view, const RowReader&)) {
  const auto at = before.empty() ? columns.end() : find(columns, before);
  const Column<T> pair[] = {
      joined<T>(framework, ColumnRole::part,
                [](const T& entity, std::string_view, const Names& names) {
                  return names.code(names.framework_of((entity.*member).uuid));
                }),
      {code, ColumnRole::key, false, read, [](const T& from, T& to) { to.*member = from.*member; },
       [](const T& entity, std::string_view, const Names& names) { return names.code((entity.*member).uuid); }}};
  columns.insert(at, std::begin(pair), std::end(pair));
}

template <class T>
std::vector<Column<T>> coded(std::string_view code = "code") {
  auto columns = field_columns<T>();
  set_role(columns, ColumnRole::required, {code});
  return columns;
}

// --- Relations ---

std::vector<Column<Relation>> relation_columns() {
  auto columns = field_columns<Relation>();
  erase(columns, {"from", "to"});
  set_role(columns, ColumnRole::key, {"relation"});
  insert_competency<Relation, &Relation::from>(columns, "relation", "from_framework", "from",
                                               [](Relation& entity, std::string_view, const RowReader& row) {
                                                 entity.from.uuid = row.competency("from_framework", "from");
                                               });
  insert_competency<Relation, &Relation::to>(columns, "", "to_framework", "to",
                                             [](Relation& entity, std::string_view, const RowReader& row) {
                                               entity.to.uuid = row.competency("to_framework", "to");
                                             });
  return columns;
}

// --- Activities ---

std::vector<Column<Activity>> activity_columns() {
  auto columns = coded<Activity>();
  // The setting follows from the course: it is written, and when reading it may not contradict.
  columns.insert(find(columns, "kind"), joined<Activity>("setting", ColumnRole::plain,
                                                         [](const Activity& entity, std::string_view, const Names&) {
                                                           return std::string(code(entity.setting()));
                                                         }));
  return columns;
}

// --- Alignments ---

void read_from(Alignment& entity, std::string_view column, const RowReader& row) {
  const std::string_view code = row.cell(column);
  if (code.empty()) return;
  constexpr std::string_view kinds[] = {"course", "activity", "assessment"};
  auto kind = row.one_of("from_kind", kinds);
  if (!kind && !row.cell("from_kind").empty()) return;
  if (!kind) {
    // Without a kind, the code must be of one thing only.
    for (const std::string_view candidate : kinds) {
      if (!row.codes().find(*from_code<Kind>(candidate), code)) continue;
      if (kind) return row.error("from_kind", N_("the kind is missing: course, activity or assessment"));
      kind = candidate;
    }
    if (!kind) return row.error("from_kind", N_("the kind is missing: course, activity or assessment"));
  }
  const base::Uuid id = row.refer(column, *from_code<Kind>(*kind), code);
  if (*kind == "course")
    entity.course.uuid = id;
  else if (*kind == "activity")
    entity.activity.uuid = id;
  else
    entity.assessment.uuid = id;
}

std::vector<Column<Alignment>> alignment_columns() {
  auto columns = field_columns<Alignment>();
  erase(columns, {"course", "activity", "assessment", "competency"});
  insert_competency<Alignment, &Alignment::competency>(
      columns, "level", "framework", "competency", [](Alignment& entity, std::string_view, const RowReader& row) {
        entity.competency.uuid = row.competency("framework", "competency");
      });
  const Column<Alignment> from[] = {
      joined<Alignment>("from_kind", ColumnRole::part,
                        [](const Alignment& entity, std::string_view, const Names&) {
                          return std::string(code(entity.from_kind()));
                        }),
      {"from", ColumnRole::key, false, read_from,
       [](const Alignment& source, Alignment& to) {
         to.course = source.course;
         to.activity = source.activity;
         to.assessment = source.assessment;
       },
       [](const Alignment& entity, std::string_view, const Names& names) { return names.code(entity.from()); }}};
  columns.insert(columns.begin(), std::begin(from), std::end(from));
  set_role(columns, ColumnRole::part, {"author"});
  return columns;
}

// --- The other sheets ---

std::vector<Column<Competency>> competency_columns() {
  auto columns = coded<Competency>();
  columns.front().write = [](const Competency& entity, std::string_view, const Names& names) {
    return names.code(entity.framework.uuid);
  };
  // The planner sets the framework, and the parent is looked up within it.
  columns.front().read = [](Competency&, std::string_view, const RowReader&) {};
  const auto parent = find(columns, "parent");
  parent->read = [](Competency& entity, std::string_view column, const RowReader& row) {
    if (!row.cell(column).empty()) entity.parent.uuid = row.competency("framework", column);
  };
  parent->write = [](const Competency& entity, std::string_view, const Names& names) {
    return names.code(entity.parent.uuid);
  };
  return columns;
}

std::vector<Column<Perception>> perception_columns() {
  auto columns = field_columns<Perception>();
  erase(columns, {"competency"});
  set_role(columns, ColumnRole::key, {"group"});
  insert_competency<Perception, &Perception::competency>(
      columns, "n", "framework", "competency", [](Perception& entity, std::string_view, const RowReader& row) {
        entity.competency.uuid = row.competency("framework", "competency");
      });
  return columns;
}

template <class T>
std::vector<Column<T>> keyed(std::initializer_list<std::string_view> keys,
                             std::initializer_list<std::string_view> parts = {}) {
  auto columns = field_columns<T>();
  set_role(columns, ColumnRole::key, keys);
  set_role(columns, ColumnRole::part, parts);
  return columns;
}

template <class T>
std::vector<Column<T>> make() {
  if constexpr (std::is_same_v<T, Policy>) {
    auto columns = keyed<Policy>({"key"});
    set_role(columns, ColumnRole::required, {"value"});
    return columns;
  } else if constexpr (std::is_same_v<T, ScaleLevel>)
    return keyed<T>({"scale", "code"});
  else if constexpr (std::is_same_v<T, Framework>)
    return coded<T>("key");
  else if constexpr (std::is_same_v<T, Competency>)
    return competency_columns();
  else if constexpr (std::is_same_v<T, Relation>)
    return relation_columns();
  else if constexpr (std::is_same_v<T, Activity>)
    return activity_columns();
  else if constexpr (std::is_same_v<T, Alignment>)
    return alignment_columns();
  else if constexpr (std::is_same_v<T, Score>)
    return keyed<T>({"administration"}, {"subscale"});
  else if constexpr (std::is_same_v<T, Perception>)
    return perception_columns();
  else if constexpr (std::is_same_v<T, Excerpt>)
    return keyed<T>({"source", "code"}, {"coder", "text"});
  else if constexpr (std::is_same_v<T, Waiver>)
    return keyed<T>({"rule"}, {"kind", "code", "competency"});
  else
    return coded<T>();
}

}  // namespace

template <class T>
const std::vector<Column<T>>& columns_of() {
  static const std::vector<Column<T>> columns = make<T>();
  return columns;
}

const std::vector<Column<Programme>>& programme_keys() {
  static const std::vector<Column<Programme>> keys = field_columns<Programme>();
  return keys;
}

std::vector<std::string_view> column_names(Kind kind) {
  std::vector<std::string_view> names;
  with_entity(kind, [&]<class T>() {
    if constexpr (std::is_same_v<T, Programme>)
      for (const auto& key : programme_keys()) names.push_back(key.name);
    else if constexpr (!std::is_same_v<T, Extra>)
      for (const auto& column : columns_of<T>()) names.push_back(column.name);
  });
  return names;
}

template const std::vector<Column<Policy>>& columns_of();
template const std::vector<Column<ScaleLevel>>& columns_of();
template const std::vector<Column<Stage>>& columns_of();
template const std::vector<Column<Framework>>& columns_of();
template const std::vector<Column<Competency>>& columns_of();
template const std::vector<Column<Relation>>& columns_of();
template const std::vector<Column<Method>>& columns_of();
template const std::vector<Column<Teacher>>& columns_of();
template const std::vector<Column<Course>>& columns_of();
template const std::vector<Column<Activity>>& columns_of();
template const std::vector<Column<Assessment>>& columns_of();
template const std::vector<Column<Alignment>>& columns_of();
template const std::vector<Column<Training>>& columns_of();
template const std::vector<Column<Instrument>>& columns_of();
template const std::vector<Column<Administration>>& columns_of();
template const std::vector<Column<Score>>& columns_of();
template const std::vector<Column<Perception>>& columns_of();
template const std::vector<Column<Source>>& columns_of();
template const std::vector<Column<Coding>>& columns_of();
template const std::vector<Column<Excerpt>>& columns_of();
template const std::vector<Column<Waiver>>& columns_of();

}  // namespace attune::exchange
