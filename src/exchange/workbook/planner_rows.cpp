// From the rows of a sheet to entities that are added, changed or removed.

#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "exchange/workbook/planner.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {

using base::Message;
using base::Severity;

namespace {

constexpr std::size_t rows_between_reports = 4096;

// Finds the entity that a row without a code means: the first, second, … of those that are alike.
template <class T>
class Matcher {
 public:
  Matcher(const BoundSheet& bound, const model::Table<T>& existing, const Names& names) : bound_(bound), names_(names) {
    for (const auto& column : columns_of<T>())
      if (column.tells_apart() && bound.column(column.name) >= 0) columns_.push_back(&column);
    // A sheet without the framework column still tells its competencies' frameworks apart.
    for (const auto& column : columns_of<T>())
      if (column.tells_apart() && bound.column(column.name) < 0 && column.name.ends_with("framework"))
        columns_.push_back(&column);
    for (const T& entity : existing) alike_[key(entity)].entities.push_back(&entity);
  }

  const T* next(const T& read) {
    Alike& alike = alike_[key(read)];
    return alike.used < alike.entities.size() ? alike.entities[alike.used++] : nullptr;
  }

 private:
  struct Alike {
    std::vector<const T*> entities;
    std::size_t used = 0;
  };
  std::string key(const T& entity) const {
    std::string key;
    for (const auto* column : columns_) (key += column->write(entity, column->name, names_)) += '\n';
    return key;
  }

  const BoundSheet& bound_;
  const Names& names_;
  std::vector<const Column<T>*> columns_;
  std::unordered_map<std::string, Alike> alike_;
};

template <class T>
std::int64_t end_position(const model::Table<T>& table) {
  return table.empty() ? 1 : table[table.size() - 1].position + 1;
}

}  // namespace

template <class T>
void Planner::settle(T& entity, const RowReader& row) {
  if constexpr (requires { settle_row(entity, row); }) settle_row(entity, row);
  if constexpr (requires { entity.year; }) check_term(entity.year, entity.term, row);
  if constexpr (std::is_same_v<T, model::Competency>) entity.framework.uuid = names_.framework_of(entity.id.uuid);
}

template <class T>
std::vector<Planner::PlannedRow<T>> Planner::read_rows(BoundSheet& bound, std::vector<const T*>& removed) {
  const auto& table = current_.table<T>();
  std::vector<const Column<T>*> present;
  for (const auto& column : columns_of<T>())
    if (bound.column(column.name) >= 0) present.push_back(&column);
  std::optional<Matcher<T>> matcher;
  if constexpr (!has_code<T>()) matcher.emplace(bound, table, names_);

  std::vector<PlannedRow<T>> planned;
  planned.reserve(bound.rows().size());
  std::unordered_set<base::Uuid, base::UuidHash> met;
  std::unordered_map<std::string, int> policy_rows;
  RowReader reader(bound, codes_, scale_, findings_);
  for (std::size_t i = 0; i < bound.rows().size(); ++i) {
    if (i % rows_between_reports == 0)
      progress_.at(share_, Message(N_("reading {sheet}"), {{"sheet", bound.sheet->name}}));
    if (has_code<T>() && !bound.ids[i]) continue;
    reader.move_to(bound.rows()[i]);
    T read;
    bool complete = true;
    for (const auto* column : present) {
      column->read(read, column->name, reader);
      if (column->role != ColumnRole::key || !reader.cell(column->name).empty()) continue;
      complete = false;
      reader.error(column->name, Message(N_("the row has no {column}"), {{"column", std::string(column->name)}}));
    }
    if (!complete) continue;

    PlannedRow<T> row;
    row.row = i;
    if constexpr (has_code<T>())
      row.old = table.find({bound.ids[i]});
    else
      row.old = matcher->next(read);
    if constexpr (std::is_same_v<T, model::Policy>) {
      const auto [before, is_new] = policy_rows.emplace(read.key, bound.rows()[i].number);
      if (!is_new)
        reader.error("key", Message(N_("the key {key} is there twice; it stands in row {row} already"),
                                    {{"key", read.key}, {"row", std::to_string(before->second)}}));
      // Without a value the rules' default holds.
      if (read.value.empty()) {
        if (row.old) removed.push_back(row.old), met.insert(row.old->id.uuid);
        continue;
      }
    }
    if (row.old) row.entity = *row.old;
    row.entity.id.uuid = row.old ? row.old->id.uuid : bound.ids[i] ? bound.ids[i] : base::Uuid::random();
    bound.ids[i] = row.entity.id.uuid;
    for (const auto* column : present) column->copy(read, row.entity);
    settle(row.entity, reader);
    met.insert(bound.ids[i]);
    planned.push_back(std::move(row));
  }
  if (mode_ == ImportMode::replace)
    for (const T& entity : table)
      if (!met.contains(entity.id.uuid)) removed.push_back(&entity);
  return planned;
}

template <class T>
void Planner::set_positions(std::vector<PlannedRow<T>>& rows) {
  std::int64_t end = end_position(current_.table<T>());
  if (mode_ == ImportMode::replace) {
    // Where the rows are not in the order of the document, theirs becomes the order.
    std::int64_t last = -1;
    bool in_order = true, any_new = false;
    for (const PlannedRow<T>& row : rows) {
      if (!row.old)
        any_new = true;
      else {
        in_order = in_order && !any_new && row.old->position > last;
        last = row.old->position;
      }
    }
    if (!in_order) {
      for (std::size_t i = 0; i < rows.size(); ++i) rows[i].entity.position = static_cast<std::int64_t>(i) + 1;
      return;
    }
  }
  for (PlannedRow<T>& row : rows)
    if (!row.old) row.entity.position = end++;
}

template <class T>
std::string Planner::label(const T& entity, const BoundSheet& bound) const {
  if constexpr (has_code<T>()) return clean(model::code_of(entity));
  std::string label;
  for (const auto& column : columns_of<T>()) {
    if (!column.tells_apart() || bound.column(column.name) < 0 || column.name == "text") continue;
    if (const std::string text = column.write(entity, column.name, names_); !text.empty())
      label += (label.empty() ? "" : " \xC2\xB7 ") + text;
  }
  return label;
}

template <class T>
void Planner::record(BoundSheet& bound, std::vector<PlannedRow<T>> rows, FieldChanges aside) {
  for (PlannedRow<T>& row : rows) {
    const bool same = row.old && *row.old == row.entity;
    const auto extra = aside.find(row.row);
    if (same && extra == aside.end()) {
      ++counts(T::kind).unchanged;
      continue;
    }
    PlannedChange change{T::kind,
                         row.old ? model::ChangeType::changed : model::ChangeType::added,
                         row.entity.id.uuid,
                         label(row.entity, bound),
                         bound.sheet->at(bound.rows()[row.row].number),
                         {}};
    for (const auto& column : columns_of<T>()) {
      std::string before = row.old ? column.write(*row.old, column.name, names_) : std::string();
      std::string after = column.write(row.entity, column.name, names_);
      if (before != after) change.fields.push_back({std::string(column.name), std::move(before), std::move(after)});
    }
    if (extra != aside.end()) change.fields.insert(change.fields.end(), extra->second.begin(), extra->second.end());
    ++(row.old ? counts(T::kind).changed : counts(T::kind).added);
    plan_.changes.push_back(std::move(change));
    if (!same) plan_.rows<T>().push_back(std::move(row.entity));
  }
}

template <class T>
void Planner::remove(const BoundSheet& bound, const std::vector<const T*>& removed) {
  for (const T* entity : removed) {
    plan_.removals.push_back({T::kind, entity->id.uuid});
    plan_.changes.push_back(
        {T::kind, model::ChangeType::removed, entity->id.uuid, label(*entity, bound), bound.sheet->at(), {}});
    ++counts(T::kind).removed;
  }
}

template <class T>
void Planner::plan_rows() {
  share_ += 1.0 / static_cast<double>(model::kind_count);
  if (!sheet(T::kind)) return;
  if constexpr (!has_code<T>()) {
    std::vector<std::string_view> required;
    for (const auto& column : columns_of<T>())
      if (column.is_required()) required.push_back(column.name);
    if (!bind(T::kind, column_names(T::kind), required)) return;
  }
  BoundSheet& bound = *sheet(T::kind);
  std::vector<const T*> removed;
  auto rows = read_rows<T>(bound, removed);
  set_positions(rows);
  record(bound, std::move(rows), plan_extras(bound));
  remove(bound, removed);
}

template void Planner::plan_rows<model::Policy>();
template void Planner::plan_rows<model::ScaleLevel>();
template void Planner::plan_rows<model::Stage>();
template void Planner::plan_rows<model::Framework>();
template void Planner::plan_rows<model::Competency>();
template void Planner::plan_rows<model::Relation>();
template void Planner::plan_rows<model::Method>();
template void Planner::plan_rows<model::Teacher>();
template void Planner::plan_rows<model::Course>();
template void Planner::plan_rows<model::Activity>();
template void Planner::plan_rows<model::Assessment>();
template void Planner::plan_rows<model::Alignment>();
template void Planner::plan_rows<model::Training>();
template void Planner::plan_rows<model::Instrument>();
template void Planner::plan_rows<model::Administration>();
template void Planner::plan_rows<model::Score>();
template void Planner::plan_rows<model::Perception>();
template void Planner::plan_rows<model::Source>();
template void Planner::plan_rows<model::Coding>();
template void Planner::plan_rows<model::Excerpt>();
template void Planner::plan_rows<model::Waiver>();

}  // namespace attune::exchange
