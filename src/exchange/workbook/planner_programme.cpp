// The programme's own values, and what the meaning of other cells depends on: languages, scale, own frameworks.

#include <algorithm>

#include "base/text.h"
#include "exchange/workbook/planner.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {

using base::Message;
using base::Severity;
using model::Programme;

namespace {

constexpr std::string_view key_and_value[] = {"key", "value"};

std::vector<std::string_view> key_names() { return column_names(model::Kind::programme); }

std::string_view cell(const BoundSheet& bound, const Row& row, std::string_view column) {
  const int place = bound.column(column);
  if (place < 0 || static_cast<std::size_t>(place) >= row.cells.size()) return {};
  return base::trim(row.cells[static_cast<std::size_t>(place)]);
}

}  // namespace

void Planner::read_languages() {
  languages_ = {current_.programme().language, current_.programme().language_2};
  if (!sheet(Kind::programme)) return;
  if (!bind(Kind::programme, key_and_value, key_and_value)) {
    sheets_[static_cast<std::size_t>(Kind::programme)].reset();
    return;
  }
  const BoundSheet& bound = *sheet(Kind::programme);
  for (const Row& row : bound.rows()) {
    const std::string_view key = column_meant(Kind::programme, cell(bound, row, "key"), key_names(), languages_);
    if (key != "language" && key != "language_2") continue;
    if (const auto language = language_in(cell(bound, row, "value")))
      (key == "language" ? languages_.main : languages_.second) = *language;
  }
}

void Planner::plan_programme() {
  if (!sheet(Kind::programme)) return;
  const BoundSheet& bound = *sheet(Kind::programme);
  const bool exists = !current_.table<Programme>().empty();
  const Programme old = exists ? current_.table<Programme>()[0] : Programme{};
  Programme programme = old;
  if (!exists) programme.id = base::Id<Programme>::random();

  PlannedChange change{Kind::programme,   exists ? model::ChangeType::changed : model::ChangeType::added,
                       programme.id.uuid, "",
                       bound.sheet->at(), {}};
  std::vector<std::pair<std::string, int>> seen;
  for (const Row& row : bound.rows()) {
    const std::string key = name_key(cell(bound, row, "key"));
    const auto before = std::find_if(seen.begin(), seen.end(), [&](const auto& other) { return other.first == key; });
    if (before != seen.end()) {
      findings_.add(bound.place, Severity::error, bound.sheet->at(row.number, "key"),
                    Message(N_("the key {key} is there twice; it stands in row {row} already"),
                            {{"key", std::string(cell(bound, row, "key"))}, {"row", std::to_string(before->second)}}));
      continue;
    }
    seen.emplace_back(key, row.number);
    plan_programme_key(row, programme, change.fields);
  }
  change.label = programme.title;
  for (const auto& key : programme_keys()) {
    const std::string before = exists ? key.write(old, key.name, names_) : std::string();
    std::string after = key.write(programme, key.name, names_);
    if (before != after) change.fields.push_back({std::string(key.name), before, std::move(after)});
  }
  if (!exists)
    ++counts(Kind::programme).added;
  else
    ++(change.fields.empty() ? counts(Kind::programme).unchanged : counts(Kind::programme).changed);
  if (!exists || programme != old) plan_.rows<Programme>().push_back(programme);
  if (!exists || !change.fields.empty()) plan_.changes.push_back(std::move(change));
}

void Planner::plan_programme_key(const Row& row, Programme& programme, std::vector<FieldChange>& fields) {
  const BoundSheet& bound = *sheet(Kind::programme);
  const std::string_view key = cell(bound, row, "key"), value = cell(bound, row, "value");
  if (key.empty()) {
    findings_.add(bound.place, Severity::error, bound.sheet->at(row.number, "key"),
                  N_("a value stands without its key"));
    return;
  }
  const auto names = key_names();
  const std::string_view meant = column_meant(Kind::programme, key, names, languages_);
  if (meant.empty()) {
    const std::string_view close = closest(key, names);
    Message message(N_("the key {key} is not one that Attune uses; it is kept and written back on export"),
                    {{"key", std::string(key)}});
    if (!close.empty())
      message =
          Message(N_("the key {key} is not one that Attune uses (did you mean {suggestion}?); it is kept and written "
                     "back on export"),
                  {{"key", std::string(key)}, {"suggestion", std::string(close)}});
    findings_.add(bound.place, Severity::warning, bound.sheet->at(row.number, "key"), std::move(message));
    if (auto field = plan_extra(Kind::programme, clean(key), programme.id.uuid, clean(value)))
      fields.push_back(std::move(*field));
    return;
  }
  if (meant == "language" || meant == "language_2") {
    const auto language = language_in(value);
    if (!language && !value.empty())
      findings_.add(bound.place, Severity::error, bound.sheet->at(row.number, "value"),
                    Message(N_("\"{text}\" is not a language; write en or zh_CN"), {{"text", std::string(value)}}));
    if (meant == "language")
      programme.language = language.value_or(programme.language);
    else
      programme.language_2 = language.value_or("");
    return;
  }
  if (meant == "scale" && value.empty()) return;
  // The key stands where columns stand in other sheets.
  BoundSheet one{bound.sheet, bound.place, Kind::programme, 1, {meant}, {0}, {}, {}};
  const Row only{row.number, {std::string(value)}};
  RowReader reader(one, codes_, scale_, findings_);
  reader.move_to(only);
  for (const auto& column : programme_keys()) {
    if (column.name != meant) continue;
    Programme read;
    column.read(read, meant, reader);
    column.copy(read, programme);
  }
}

void Planner::check_scale() {
  const auto& planned = plan_.rows<Programme>();
  const std::string& name = planned.empty() ? current_.programme().scale : planned.front().scale;
  std::unordered_map<base::Uuid, model::ScaleLevel, base::UuidHash> levels;
  for (const model::ScaleLevel& level : current_.table<model::ScaleLevel>()) levels.emplace(level.id.uuid, level);
  for (const Removal& removal : plan_.removals) levels.erase(removal.id);
  for (const model::ScaleLevel& level : plan_.rows<model::ScaleLevel>()) levels[level.id.uuid] = level;
  std::vector<model::ScaleLevel> rows;
  for (auto& [id, level] : levels) rows.push_back(std::move(level));
  const model::Table<model::ScaleLevel> table(std::move(rows));
  scale_ = model::find_scale(name, table);
  const BoundSheet* about = sheet(sheet(Kind::programme) ? Kind::programme : Kind::scale_level);
  if (!scale_.levels.empty() || !about) return;

  std::string valid;
  for (const model::Scale& scale : model::built_in_scales()) valid += (valid.empty() ? "" : ", ") + scale.name;
  std::vector<std::string> own;
  for (const model::ScaleLevel& level : table)
    if (std::find(own.begin(), own.end(), level.scale) == own.end()) own.push_back(level.scale);
  for (const std::string& scale : own) valid += ", " + scale;
  findings_.add(about->place, Severity::error, about->sheet->at(),
                Message(N_("there is no scale {scale}; there are {valid}"), {{"scale", name}, {"valid", valid}}));
}

void Planner::find_own_frameworks() {
  std::unordered_map<base::Uuid, model::Framework, base::UuidHash> frameworks;
  for (const model::Framework& framework : current_.frameworks()) frameworks.emplace(framework.id.uuid, framework);
  for (const Removal& removal : plan_.removals) frameworks.erase(removal.id);
  for (const model::Framework& framework : plan_.rows<model::Framework>()) frameworks[framework.id.uuid] = framework;
  std::vector<model::Framework> rows;
  for (auto& [id, framework] : frameworks) rows.push_back(std::move(framework));
  for (const model::Framework& framework : model::Table<model::Framework>(std::move(rows)))
    if (framework.role == model::FrameworkRole::own && framework.status != model::FrameworkStatus::retired)
      codes_.own_frameworks.push_back(framework.id.uuid);
  names_.set_only_own_framework(codes_.own_frameworks.size() == 1 ? codes_.own_frameworks.front() : base::Uuid{});
}

}  // namespace attune::exchange
