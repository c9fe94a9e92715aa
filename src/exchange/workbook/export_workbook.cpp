#include "exchange/workbook/export_workbook.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "exchange/workbook/schema.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {
namespace {

using namespace model;
using base::Message;

// The cells kept aside of one sheet.
class Aside {
 public:
  Aside(const Table<Extra>& extras, std::string_view sheet) {
    for (const Extra& extra : extras) {
      if (extra.sheet != sheet) continue;
      if (std::find(columns_.begin(), columns_.end(), extra.column) == columns_.end()) columns_.push_back(extra.column);
      cells_[extra.owner].push_back(&extra);
    }
  }
  bool empty() const { return columns_.empty(); }
  const std::vector<std::string>& columns() const { return columns_; }
  const std::string& cell(const std::string& owner, const std::string& column) const {
    static const std::string none;
    const auto cells = cells_.find(owner);
    if (cells == cells_.end()) return none;
    const auto found = std::find_if(cells->second.begin(), cells->second.end(),
                                    [&](const Extra* extra) { return extra->column == column; });
    return found == cells->second.end() ? none : (*found)->value;
  }

 private:
  std::vector<std::string> columns_;
  std::unordered_map<std::string, std::vector<const Extra*>> cells_;
};

Sheet empty_sheet(Kind kind) {
  Sheet sheet;
  sheet.name = sheet_name(kind);
  sheet.rows.push_back({1, {}});
  return sheet;
}

void add_row(Sheet& sheet, std::vector<std::string> cells) {
  sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 1, std::move(cells)});
}

Sheet programme_sheet(const Curriculum& curriculum, const Names& names) {
  Sheet sheet = empty_sheet(Kind::programme);
  sheet.rows.front().cells = {"key", "value"};
  sheet.numbers = {1};
  for (const auto& key : programme_keys())
    add_row(sheet, {std::string(key.name), key.write(curriculum.programme(), key.name, names)});
  const Aside aside(curriculum.table<Extra>(), sheet.name);
  const std::string owner = curriculum.programme().id.uuid.to_string();
  for (const std::string& key : aside.columns())
    if (const std::string value = clean(aside.cell(owner, key)); !value.empty()) add_row(sheet, {clean(key), value});
  return sheet;
}

template <class T>
Sheet entity_sheet(const Curriculum& curriculum, const Names& names) {
  Sheet sheet = empty_sheet(T::kind);
  const auto& columns = columns_of<T>();
  auto& header = sheet.rows.front().cells;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    header.emplace_back(columns[i].name);
    if (columns[i].number || (T::kind == Kind::policy && columns[i].name == "value")) sheet.numbers.push_back(i);
  }
  const Aside aside(curriculum.table<Extra>(), sheet.name);
  for (const std::string& column : aside.columns()) header.push_back(clean(column));
  sheet.rows.reserve(curriculum.table<T>().size() + 1);
  for (const T& entity : curriculum.table<T>()) {
    std::vector<std::string> cells;
    cells.reserve(columns.size() + aside.columns().size());
    for (const auto& column : columns) cells.push_back(column.write(entity, column.name, names));
    if (!aside.empty())
      for (const std::string& column : aside.columns())
        cells.push_back(clean(aside.cell(entity.id.uuid.to_string(), column)));
    add_row(sheet, std::move(cells));
  }
  return sheet;
}

template <class T>
void report_codes(const Curriculum& curriculum, const Names& names, const Sheet& sheet, base::Reporter& findings) {
  if constexpr (has_code<T>()) {
    std::unordered_set<std::string> codes;
    for (const T& entity : curriculum.table<T>()) {
      const std::string code = clean(code_of(entity));
      std::string key = code;
      if constexpr (std::is_same_v<T, Competency>) key = names.code(entity.framework.uuid) + '\n' + code;
      if (code.empty())
        findings.add(base::Severity::warning, sheet.at(), N_("an entry without a code cannot be imported again"));
      else if (!codes.insert(std::move(key)).second)
        findings.add(base::Severity::warning, sheet.at(),
                     Message(N_("the code {code} stands twice and cannot be imported again"), {{"code", code}}));
    }
  }
}

}  // namespace

Workbook export_workbook(const Curriculum& curriculum, base::Reporter& findings) {
  const Names names(curriculum);
  Workbook workbook;
  for_each_entity([&]<class T>() {
    if constexpr (std::is_same_v<T, Programme>)
      workbook.sheets.push_back(programme_sheet(curriculum, names));
    else if constexpr (!std::is_same_v<T, Extra>) {
      workbook.sheets.push_back(entity_sheet<T>(curriculum, names));
      report_codes<T>(curriculum, names, workbook.sheets.back(), findings);
    }
  });
  return workbook;
}

}  // namespace attune::exchange
