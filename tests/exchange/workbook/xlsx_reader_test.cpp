#include <zip.h>

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/text.h"
#include "exchange/workbook/number_format.h"
#include "exchange/workbook/read_workbook.h"
#include "exchange/workbook/xlsx_reader.h"
#include "tests/exchange/package.h"
#include "tests/exchange/sheets.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using exchange::DateSystem;
using exchange::NumberFormat;

exchange::Sheet read(const Files& files) {
  auto book = exchange::read_xlsx(zipped(files), "x.xlsx");
  REQUIRE(book.sheets.size() == 1);
  return book.sheets[0];
}

// Rows as "number:cell|cell", separated by spaces.
std::string shown(const exchange::Sheet& sheet) {
  std::string text;
  for (const exchange::Row& row : sheet.rows) {
    text += (text.empty() ? "" : " ") + std::to_string(row.number) + ":";
    for (std::size_t i = 0; i < row.cells.size(); ++i) text += (i > 0 ? "|" : "") + row.cells[i];
  }
  return text;
}

std::string shown(const std::string& sheet_data, const std::string& after = {}) {
  return shown(read(xlsx_files(sheet_data, after)));
}

std::string why_refused(std::string_view bytes) {
  try {
    exchange::read_xlsx(bytes, "x.xlsx");
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::input);
    return error.why().english();
  }
  return "read";
}

std::string cells(const std::string& inside) { return "<row r=\"1\">" + inside + "</row>"; }

TEST_CASE("strings of a workbook are read without their formatting", "[exchange][xlsx]") {
  CHECK(shown(cells("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c>")) == "1:code|Heart and lung");
  CHECK(shown(cells("<c r=\"A1\" t=\"inlineStr\"><is><t>in</t></is></c>")) == "1:in");
  CHECK(shown(cells("<c r=\"A1\" t=\"s\"><v>3</v></c>")) == "1:a\rb_x0041_");
  CHECK(shown(cells("<c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>made</v></c>")) == "1:made");
}

TEST_CASE("numbers of a workbook are as short as people typed them", "[exchange][xlsx]") {
  CHECK(shown(cells("<c r=\"A1\"><v>12.0</v></c><c r=\"B1\"><v>0.10000000000000001</v></c>"
                    "<c r=\"C1\"><v>0.30000000000000004</v></c><c r=\"D1\"><v>1E3</v></c>")) == "1:12|0.1|0.3|1000");
  CHECK(shown(cells("<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>")) == "1:yes|no");
  CHECK(shown(cells("<c r=\"A1\" s=\"4\"><v>0.8</v></c><c r=\"B1\" s=\"4\"><v>0.07</v></c>")) == "1:80%|7%");
}

TEST_CASE("dates are told by their number format", "[exchange][xlsx]") {
  CHECK(shown(cells("<c r=\"A1\" s=\"1\"><v>46053</v></c><c r=\"B1\" s=\"2\"><v>46053</v></c><c r=\"C1\" s=\"3\">"
                    "<v>46053.5</v></c><c r=\"D1\" s=\"5\"><v>0.354166666666667</v></c>")) ==
        "1:2026-01-31|2026-01-31|2026-01-31T12:00:00|08:30:00");
  CHECK(exchange::number_text(1, NumberFormat::date, DateSystem::from_1900) == "1900-01-01");
  CHECK(exchange::number_text(61, NumberFormat::date, DateSystem::from_1900) == "1900-03-01");
  CHECK(exchange::number_text(0, NumberFormat::date, DateSystem::from_1904) == "1904-01-01");
  CHECK(exchange::number_text(44591, NumberFormat::date, DateSystem::from_1904) == "2026-01-31");
}

TEST_CASE("format codes are dates, times, shares or neither", "[exchange][xlsx]") {
  using exchange::format_of;
  for (const char* code : {"yyyy-mm-dd", "d/m/yy", "[$-804]yyyy\"年\"m\"月\"", "mmm", "[Red]dd.mm.yyyy"})
    CHECK(format_of(code) == NumberFormat::date);
  for (const char* code : {"h:mm", "[h]:mm:ss", "mm:ss"}) CHECK(format_of(code) == NumberFormat::time);
  for (const char* code : {"General", "0.00", "#,##0", "\"day\" 0", "0.00E+00", "[Red]0", "@", "0\\d", "_(* #,##0_)"})
    CHECK(format_of(code) == NumberFormat::general);
  CHECK(format_of("0.0%") == NumberFormat::percent);
  CHECK(format_of("yyyy-mm-dd hh:mm") == NumberFormat::date_time);
}

TEST_CASE("the 1904 system is understood", "[exchange][xlsx]") {
  auto files = xlsx_files(cells("<c r=\"A1\" s=\"1\"><v>44591</v></c>"));
  std::string& book = files[1].second;
  book.insert(book.find("<sheets>"), "<workbookPr date1904=\"1\"/>");
  CHECK(shown(read(files)) == "1:2026-01-31");
}

TEST_CASE("gaps, empty rows and rows without references keep their places", "[exchange][xlsx]") {
  CHECK(shown("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"/></row><row r=\"5\"><c "
              "r=\"A5\"><v>2</v></c>"
              "</row>") == "2:|1 5:2");
  CHECK(shown("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>") == "1:1|2 2:3");
}

TEST_CASE("a cell merged over rows says the same in each of them", "[exchange][xlsx]") {
  CHECK(shown("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>7</v></c></row><row r=\"2\"><c r=\"A2\"/><c "
              "r=\"B2\"><v>8</v>"
              "</c></row><row r=\"3\"><c r=\"A3\"/></row>",
              "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>") == "1:1|7 2:1|8");
}

TEST_CASE("cells with errors and formulas without results are findings", "[exchange][xlsx]") {
  const auto sheet =
      read(xlsx_files(cells("<c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\"><f>1+1</f></c>"
                            "<c r=\"C1\" t=\"s\"><v>99</v></c>")));
  CHECK(
      findings(sheet.findings) ==
      "error x.xlsx, sheet courses, row 1, column A: the cell holds the error #REF!\n"
      "error x.xlsx, sheet courses, row 1, column B: the formula has no stored result; open the file in a spreadsheet "
      "program and save it again\n"
      "error x.xlsx, sheet courses, row 1, column C: the cell's text is missing from the file\n");
}

TEST_CASE("sheets are known in any case, in Chinese, and hidden ones of others are passed over", "[exchange][xlsx]") {
  const std::string data = "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"inlineStr\"><is><t>1.10</t></is></c></row>";
  for (const char* name : {"Courses", "COURSES", "课程"}) {
    const auto plan = exchange::plan_import(exchange::read_xlsx(zipped(xlsx_files(data, "", name)), "x.xlsx"), {});
    CHECK(plan.findings.empty());
    CHECK(plan.rows<model::Course>().at(0).code == "1.10");
  }
  auto files = xlsx_files(data);
  std::string& book = files[1].second;
  book.insert(book.find("</sheets>"), "<sheet name=\"lists\" state=\"hidden\" sheetId=\"2\" r:id=\"rId1\"/>");
  CHECK(exchange::plan_import(exchange::read_xlsx(zipped(files), "x.xlsx"), {}).findings.empty());
}

TEST_CASE("elements may have a prefix", "[exchange][xlsx]") {
  auto files = xlsx_files("");
  files = with(
      files, "xl/worksheets/sheet1.xml",
      "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c><x:v>5</x:v>"
      "</x:c></x:row></x:sheetData></x:worksheet>");
  CHECK(shown(read(files)) == "1:5");
}

TEST_CASE("what is no XLSX workbook is named", "[exchange][xlsx]") {
  CHECK(why_refused("") == "it is not an XLSX workbook");
  CHECK(why_refused("<html>") == "it is not an XLSX workbook");
  CHECK(why_refused("PK\x03\x04 but not really") == "it is not a zip archive, or a damaged one");
  CHECK(why_refused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") == "it is in Excel's old .xls format; save it as .xlsx");
  std::string encrypted = "\xD0\xCF\x11\xE0";
  for (const char c : std::string("EncryptedPackage")) (encrypted += c) += '\0';
  CHECK(why_refused(encrypted) == "it is protected by a password; save it without one");
  CHECK(why_refused(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})) ==
        "it is an OpenDocument file; save it as .xlsx or CSV");
  CHECK(why_refused(zipped({{"a.txt", "x"}})) == "it is not an XLSX workbook");
}

TEST_CASE("archives that are traps are refused", "[exchange][xlsx]") {
  const Files good = xlsx_files("");
  CHECK(why_refused(zipped(good)) == "read");
  for (const char* name : {"../x", "a/../../x", "/etc/x", "a\\b", "C:x", "a\nb"}) {
    CAPTURE(name);
    CHECK(why_refused(zipped(with(good, name, "x"))) == "it holds a file with an unsafe name");
  }
  CHECK(why_refused(zipped(with(good, "bomb", std::string(30'000'000, 'x')))) ==
        "it unpacks to more than a hundred times its size");
  Files many = good;
  for (int i = 0; i < 10'001; ++i) many.emplace_back("f" + std::to_string(i), "");
  CHECK(why_refused(zipped(many)) == "it holds more than 10,000 files");
  std::string damaged = zipped(good);
  // The packed bytes of the first entry begin behind its local header and name.
  damaged[30 + std::string("_rels/.rels").size() + 20] ^= 0x55;
  CHECK(why_refused(damaged) != "read");
}

TEST_CASE("XML that is a trap is refused", "[exchange][xlsx]") {
  const auto refused = [](std::string sheet) {
    return why_refused(zipped(with(xlsx_files(""), "xl/worksheets/sheet1.xml", std::move(sheet))));
  };
  CHECK(refused("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>") == "its XML declares a document type");
  CHECK(refused("<worksheet>\xFF\xFE\xFD</worksheet>") == "its XML is not UTF-8");
  CHECK(refused("<worksheet><a></worksheet>").starts_with("its XML is wrong at byte"));
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<a>";
  for (int i = 0; i < 300; ++i) deep += "</a>";
  CHECK(refused(deep) == "its XML is nested too deeply");
  CHECK(refused("").starts_with("its XML is wrong"));
}

TEST_CASE("cells far to the right are no burden", "[exchange][xlsx]") {
  const auto sheet = read(xlsx_files(cells("<c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c>")));
  CHECK(shown(sheet) == "1:1");
  CHECK(sheet.findings.size() == 1);
}

TEST_CASE("files of LibreOffice are read", "[exchange][xlsx]") {
  const auto book = exchange::read_workbook(source_dir() / "tests/exchange/fixtures/libreoffice.xlsx");
  REQUIRE(book.sheets.size() == 2);
  CHECK(book.sheets[0].name == "courses");
  CHECK(shown(book.sheets[0]) ==
        "1:code|title|title_2|required|theory_hours|credits|reach 2:1.10|Heart and lung|心肺|yes|40|0.3|80% "
        "4:0012|Two\nlines||no|6.5|2");
  CHECK(shown(book.sheets[1]) == "1:code|instrument|date 2:AD1||2026-01-31");
}

}  // namespace
}  // namespace attune::test
