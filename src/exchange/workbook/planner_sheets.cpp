// Which sheets of the input hold what.

#include <algorithm>

#include "exchange/workbook/planner.h"

namespace attune::exchange {

using base::Message;
using base::Severity;

namespace {

std::string names_of_all_sheets() {
  std::string names;
  for (const auto& [kind, text] : model::codes_of<model::Kind>)
    if (const std::string_view name = sheet_name(kind); !name.empty())
      names += (names.empty() ? "" : ", ") + std::string(name);
  return names;
}

std::vector<std::string_view> all_sheet_names() {
  std::vector<std::string_view> names;
  for (const auto& [kind, text] : model::codes_of<model::Kind>)
    if (const std::string_view name = sheet_name(kind); !name.empty()) names.push_back(name);
  return names;
}

}  // namespace

void Planner::find_sheets() {
  std::vector<std::size_t> unknown;
  bool any = false;
  for (std::size_t i = 0; i < workbook_.sheets.size(); ++i) {
    const Sheet& found = workbook_.sheets[i];
    const auto kind = sheet_kind(found.name);
    if (!kind) {
      // Spreadsheets keep lists for their own use in hidden sheets.
      if (!found.hidden && !found.rows.empty()) unknown.push_back(i);
      continue;
    }
    any = true;
    if (found.rows.empty()) continue;
    for (const base::Finding& finding : found.findings)
      findings_.add(i, finding.severity, finding.where, finding.message);
    auto& place = sheets_[static_cast<std::size_t>(*kind)];
    if (place) {
      findings_.add(i, Severity::error, found.at(),
                    Message(N_("two sheets are called {sheet}"), {{"sheet", std::string(sheet_name(*kind))}}));
      continue;
    }
    place = std::make_unique<BoundSheet>();
    place->sheet = &found;
    place->place = i;
    place->kind = *kind;
  }
  if (!any) return nothing_known();
  for (const std::size_t i : unknown) {
    const Sheet& sheet = workbook_.sheets[i];
    const std::string_view close = closest(sheet.name, all_sheet_names());
    Message message(N_("the sheet {sheet} is not one that Attune knows and is ignored"), {{"sheet", sheet.name}});
    if (!close.empty())
      message = Message(N_("the sheet {sheet} is not one that Attune knows and is ignored; did you mean {suggestion}?"),
                        {{"sheet", sheet.name}, {"suggestion", std::string(close)}});
    findings_.add(i, Severity::warning, sheet.at(), std::move(message));
  }
}

void Planner::nothing_known() {
  std::string found;
  base::Location where;
  for (const Sheet& sheet : workbook_.sheets) {
    found += (found.empty() ? "" : ", ") + sheet.name;
    where.file = sheet.file;
  }
  if (workbook_.sheets.size() != 1) where.file.clear();
  findings_.add(
      0, Severity::error, where,
      Message(
          N_("nothing here is a sheet of Attune's workbook: sheets (or CSV files) are known by their names, which are "
             "{names}; found: {found}"),
          {{"names", names_of_all_sheets()}, {"found", found.empty() ? "-" : found}}));
}

bool Planner::bind(Kind kind, std::span<const std::string_view> names, std::span<const std::string_view> required) {
  BoundSheet& bound = *sheet(kind);
  bound.names.assign(names.begin(), names.end());
  if (!bind_columns(bound, required, languages_, findings_)) return false;
  bound.ids.assign(bound.rows().size(), {});
  return true;
}

}  // namespace attune::exchange
