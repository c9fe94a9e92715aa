#pragma once
// Workbooks and findings as text, so that a test shows them.

#include <string>
#include <string_view>
#include <vector>

#include "base/catalogue.h"
#include "exchange/workbook/csv_reader.h"
#include "exchange/workbook/csv_writer.h"
#include "exchange/workbook/export_workbook.h"
#include "exchange/workbook/plan_import.h"
#include "tests/exchange/applied.h"

namespace attune::test {

// A sheet's name and the text of its CSV file.
struct Csv {
  std::string name;
  std::string_view text;
};

inline exchange::Workbook workbook(const std::vector<Csv>& sheets) {
  exchange::Workbook book;
  for (const Csv& sheet : sheets)
    book.sheets.push_back(exchange::read_csv(sheet.text, sheet.name, sheet.name + ".csv"));
  return book;
}

// "error courses.csv, row 2, column year: …", one a line.
inline std::string findings(const std::vector<base::Finding>& list) {
  std::string text;
  for (const base::Finding& finding : list)
    text += std::string(base::code(finding.severity)) + " " + finding.in(base::Catalogue{}) + "\n";
  return text;
}

// What an import into an empty document finds.
inline std::string findings(const std::vector<Csv>& sheets) {
  return findings(exchange::plan_import(workbook(sheets), model::Curriculum()).findings);
}

// The document after an import; the import must be without errors.
inline model::Curriculum imported(const std::vector<Csv>& sheets, const model::Curriculum& into = {},
                                  exchange::ImportMode mode = exchange::ImportMode::merge) {
  const auto plan = exchange::plan_import(workbook(sheets), into, mode);
  INFO(findings(plan.findings));
  REQUIRE(plan.can_apply());
  return applied(into, plan);
}

// The CSV text of every sheet with rows (the programme always).
inline std::vector<std::pair<std::string, std::string>> exported(const model::Curriculum& curriculum) {
  base::Reporter reporter;
  std::vector<std::pair<std::string, std::string>> files;
  for (const exchange::Sheet& sheet : exchange::export_workbook(curriculum, reporter).sheets)
    if (sheet.rows.size() > 1) files.emplace_back(sheet.name, exchange::to_csv(sheet));
  return files;
}

inline std::string exported(const model::Curriculum& curriculum, std::string_view sheet) {
  for (auto& [name, text] : exported(curriculum))
    if (name == sheet) return text;
  return {};
}

}  // namespace attune::test
