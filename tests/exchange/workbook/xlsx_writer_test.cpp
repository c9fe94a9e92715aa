#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/zip_archive.h"
#include "exchange/workbook/read_workbook.h"
#include "exchange/workbook/xlsx_writer.h"
#include "tests/exchange/sheets.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

exchange::Workbook one_sheet(std::vector<std::vector<std::string>> rows, std::vector<std::size_t> numbers = {}) {
  exchange::Workbook book;
  exchange::Sheet& sheet = book.sheets.emplace_back();
  sheet.name = "courses";
  sheet.numbers = std::move(numbers);
  for (auto& cells : rows) sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 1, std::move(cells)});
  return book;
}

std::vector<std::vector<std::string>> written_and_read(const exchange::Workbook& book) {
  const TemporaryFolder folder;
  exchange::write_xlsx(book, folder / "x.xlsx");
  std::vector<std::vector<std::string>> rows;
  const exchange::Workbook read = exchange::read_workbook(folder / "x.xlsx");
  for (const exchange::Row& row : read.sheets.at(0).rows) rows.push_back(row.cells);
  return rows;
}

TEST_CASE("codes and texts come back from an XLSX file as they were", "[exchange][xlsx]") {
  const std::vector<std::vector<std::string>> rows = {
      {"code", "title"},        {"1.10", "0012"},       {"=1+1", "+x"},
      {"_x0041_", "a_x000D_b"}, {"心肺", " spaces "},   {"two\nlines", "a\tz"},
      {"<&>\"'", "https://x"},  {"true", "2026-01-31"}, {"\xF0\x9F\xAB\x80", "80%"}};
  CHECK(written_and_read(one_sheet(rows)) == rows);
}

TEST_CASE("numbers are numbers in an XLSX file, and come back exactly", "[exchange][xlsx]") {
  const std::vector<std::vector<std::string>> rows = {
      {"n"},     {"12"},  {"0.1"}, {"-1.5"}, {"0.07"}, {"0.3333333333333333"}, {"123456789012345"},
      {"1e+20"}, {"007"}, {"x"}};
  CHECK(written_and_read(one_sheet(rows, {0})) == rows);
  const TemporaryFolder folder;
  exchange::write_xlsx(one_sheet(rows, {0}), folder / "x.xlsx");
  const std::string bytes = base::read_file(folder / "x.xlsx");
  const std::string sheet = base::ZipArchive(bytes).read("xl/worksheets/sheet1.xml").value();
  CHECK(sheet.find("<c r=\"A2\"><v>12</v></c>") != std::string::npos);
  CHECK(sheet.find("state=\"frozen\"") != std::string::npos);
  CHECK(sheet.find("<autoFilter ref=\"A1:A10\"/>") != std::string::npos);
}

TEST_CASE("the same workbook gives the same XLSX bytes", "[exchange][xlsx]") {
  const TemporaryFolder folder;
  exchange::write_xlsx(one_sheet({{"code"}, {"C1"}}), folder / "a.xlsx");
  exchange::write_xlsx(one_sheet({{"code"}, {"C1"}}), folder / "b.xlsx");
  CHECK(base::read_file(folder / "a.xlsx") == base::read_file(folder / "b.xlsx"));
}

TEST_CASE("a text that no cell can hold is an error that names its place, and the old file stays", "[exchange][xlsx]") {
  const TemporaryFolder folder;
  base::write_file(folder / "x.xlsx", "old");
  try {
    exchange::write_xlsx(one_sheet({{"code"}, {std::string(40'000, 'x')}}), folder / "x.xlsx");
    FAIL("nothing was thrown");
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::output);
    CHECK(std::string(error.what()).find("sheet courses, row 2, column A") != std::string::npos);
  }
  CHECK(base::read_file(folder / "x.xlsx") == "old");
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("the sample programme goes through XLSX unchanged", "[exchange][xlsx]") {
  const auto sample = applied({}, exchange::plan_import(exchange::read_workbook(source_dir() / "data/sample"), {}));
  const TemporaryFolder folder;
  base::Reporter reporter;
  exchange::write_xlsx(exchange::export_workbook(sample, reporter), folder / "x.xlsx");
  CHECK(reporter.findings().empty());
  const auto plan = exchange::plan_import(exchange::read_workbook(folder / "x.xlsx"), {});
  CHECK(findings(plan.findings) == "");
  const auto again = applied({}, plan);
  CHECK(exported(again) == exported(sample));
  CHECK(
      exchange::plan_import(exchange::read_workbook(folder / "x.xlsx"), sample, exchange::ImportMode::replace).empty());
}

}  // namespace
}  // namespace attune::test
