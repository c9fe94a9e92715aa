// Cells of columns that Attune has no use for.

#include <algorithm>

#include "base/text.h"
#include "exchange/workbook/planner.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {

using model::Extra;

namespace {

std::string key_of(std::string_view sheet, std::string_view column, std::string_view owner) {
  std::string key(sheet);
  key += '\n';
  key += owner;
  key += '\n';
  return key += column;
}

}  // namespace

void Planner::collect_extras() {
  for (const Extra& extra : current_.table<Extra>()) {
    extras_.emplace(key_of(extra.sheet, extra.column, extra.owner), &extra);
    next_extra_position_ = std::max(next_extra_position_, extra.position + 1);
  }
}

std::optional<FieldChange> Planner::plan_extra(Kind kind, const std::string& column, base::Uuid owner,
                                               std::string value) {
  const std::string sheet(sheet_name(kind)), owner_text = owner.to_string();
  const auto found = extras_.find(key_of(sheet, column, owner_text));
  const Extra* old = found == extras_.end() ? nullptr : found->second;
  if ((old ? old->value : std::string()) == value) return std::nullopt;
  FieldChange change{column, old ? old->value : std::string(), value};
  if (old && value.empty()) {
    plan_.removals.push_back({Kind::extra, old->id.uuid});
    ++counts(Kind::extra).removed;
    return change;
  }
  Extra extra = old ? *old : Extra{base::Id<Extra>::random(), next_extra_position_++, sheet, column, owner_text, {}};
  extra.value = std::move(value);
  plan_.rows<Extra>().push_back(std::move(extra));
  ++(old ? counts(Kind::extra).changed : counts(Kind::extra).added);
  return change;
}

// Column after column, so that on export they stand in the order they had.
Planner::FieldChanges Planner::plan_extras(const BoundSheet& bound) {
  FieldChanges changes;
  const auto rows = bound.rows();
  for (const BoundSheet::Unknown& unknown : bound.unknown)
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!bound.ids[i]) continue;
      std::string value = unknown.column < rows[i].cells.size() ? clean(rows[i].cells[unknown.column]) : std::string();
      if (auto change = plan_extra(bound.kind, unknown.header, bound.ids[i], std::move(value)))
        changes[i].push_back(std::move(*change));
    }
  return changes;
}

void Planner::drop_orphaned_extras() {
  std::unordered_map<std::string, bool> gone;
  for (const Removal& removal : plan_.removals)
    if (removal.kind != Kind::extra) gone.emplace(removal.id.to_string(), true);
  if (gone.empty()) return;
  for (const Extra& extra : current_.table<Extra>())
    if (gone.contains(extra.owner)) {
      plan_.removals.push_back({Kind::extra, extra.id.uuid});
      ++counts(Kind::extra).removed;
    }
}

}  // namespace attune::exchange
