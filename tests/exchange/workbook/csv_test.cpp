#include <catch2/catch.hpp>

#include "base/error.h"
#include "exchange/workbook/csv_reader.h"
#include "exchange/workbook/csv_writer.h"
#include "exchange/workbook/neutralise.h"
#include "tests/support/files.h"

namespace attune::exchange {
namespace {

// Rows as "number:cell|cell", separated by spaces.
std::string shown(std::string_view bytes) {
  std::string text;
  for (const Row& row : read_csv(bytes, "s", "s.csv").rows) {
    if (!text.empty()) text += ' ';
    text += std::to_string(row.number) + ":";
    for (std::size_t i = 0; i < row.cells.size(); ++i) text += (i > 0 ? "|" : "") + row.cells[i];
  }
  return text;
}

TEST_CASE("a CSV file is read whatever its line ends and separator are", "[exchange][csv]") {
  CHECK(shown("a,b\n1,2\n") == "1:a|b 2:1|2");
  CHECK(shown("a,b\r\n1,2\r\n") == "1:a|b 2:1|2");
  CHECK(shown("a,b\r1,2") == "1:a|b 2:1|2");
  CHECK(shown("a;b\n1,5;2") == "1:a|b 2:1,5|2");
  CHECK(shown("a\tb\n1;2\t3") == "1:a|b 2:1;2|3");
  CHECK(shown("\"a,x\";b;c\n1;2;3") == "1:a,x|b|c 2:1|2|3");
  CHECK(shown("sep=;\na;b") == "1:a|b");
}

TEST_CASE("quoted cells hold separators, quotes and line breaks", "[exchange][csv]") {
  CHECK(shown("a,b\n\"x,\"\"y\"\"\",2") == "1:a|b 2:x,\"y\"|2");
  CHECK(shown("a,b\n\"x\r\ny\",2\n3,4") == "1:a|b 2:x\ny|2 3:3|4");
  CHECK(shown("a,b\nx\"y,2") == "1:a|b 2:x\"y|2");
}

TEST_CASE("rows without text are left out and counted", "[exchange][csv]") {
  CHECK(shown("\na,b\n\n , \n1,2\n,,\n3,4\n") == "2:a|b 5:1|2 7:3|4");
  CHECK(shown("") == "");
  CHECK(shown("a,b\n1,") == "1:a|b 2:1|");
}

TEST_CASE("a quotation mark that is never closed is a finding", "[exchange][csv]") {
  const Sheet sheet = read_csv("a,b\n1,\"x\n2,y\n", "s", "s.csv");
  REQUIRE(sheet.findings.size() == 1);
  CHECK(sheet.findings[0].where == base::Location{"s.csv", "", 2, ""});
  CHECK(sheet.findings[0].severity == base::Severity::error);
}

TEST_CASE("a CSV file may be UTF-8, UTF-16 or GB18030", "[exchange][csv]") {
  CHECK(shown("\xEF\xBB\xBF"
              "代码,名称") == "1:代码|名称");
  CHECK(shown(std::string("\xFF\xFE\xE3\x4E,\0\x01\x78", 8)) == "1:代|码");
  CHECK(shown(std::string("\xFE\xFF\x4E\xE3\0,\x78\x01", 8)) == "1:代|码");
  const Sheet gbk = read_csv("\xB4\xFA\xC2\xEB,\xC3\xFB\xB3\xC6", "s", "s.csv");
  CHECK(gbk.rows.at(0).cells == std::vector<std::string>{"代码", "名称"});
  REQUIRE(gbk.findings.size() == 1);
  CHECK(gbk.findings[0].severity == base::Severity::warning);
}

TEST_CASE("bytes that are no text are refused", "[exchange][csv]") {
  CHECK_THROWS_AS(read_csv(std::string("a,b\0c", 5), "s", "s.csv"), base::Error);
  CHECK_THROWS_AS(read_csv("\xFF\xFF\xFF\x80", "s", "s.csv"), base::Error);
}

TEST_CASE("text that a spreadsheet would run is made harmless and comes back", "[exchange][csv]") {
  for (const std::string risky : {"=1+1", "+1", "-x", "@sum", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a", "'=1",
                                  "''@x", "-", "--1", "-1-1", "=HYPERLINK(\"http://x\",\"y\")"}) {
    CAPTURE(risky);
    CHECK(neutralise(risky) == "'" + risky);
    CHECK(restore(neutralise(risky)) == risky);
  }
  for (const std::string safe : {"", "'", "'tis", "-1.5", "-1", "a=b", "1", "''", "价值"}) {
    CAPTURE(safe);
    CHECK(neutralise(safe) == safe);
    CHECK(restore(safe) == safe);
  }
  CHECK(restore("'-1.5") == "-1.5");
  CHECK(neutralise("'-1.5") == "''-1.5");
}

TEST_CASE("cells are quoted only where they need it", "[exchange][csv]") {
  Sheet sheet;
  sheet.rows = {{1, {"a", "b, c", "d \"e\"", ""}}, {2, {"x\ny", "=1", "-2", " "}}};
  CHECK(to_csv(sheet) == "a,\"b, c\",\"d \"\"e\"\"\",\n\"x\ny\",'=1,-2, \n");
}

TEST_CASE("a folder gets a file for every sheet with rows, and old files become empty", "[exchange][csv]") {
  const test::TemporaryFolder folder;
  Workbook book;
  book.sheets.resize(2);
  book.sheets[0].name = "courses";
  book.sheets[0].rows = {{1, {"code"}}, {2, {"C1"}}};
  book.sheets[1].name = "teachers";
  book.sheets[1].rows = {{1, {"code"}}};
  write_csv_folder(book, folder / "out");
  CHECK(std::filesystem::exists(folder / "out/courses.csv"));
  CHECK_FALSE(std::filesystem::exists(folder / "out/teachers.csv"));

  book.sheets[0].rows.pop_back();
  write_csv_folder(book, folder / "out");
  CHECK(std::filesystem::file_size(folder / "out/courses.csv") == 5);
}

TEST_CASE("a folder that cannot be made is an error of the output", "[exchange][csv]") {
  const test::TemporaryFolder folder;
  Workbook book;
  try {
    write_csv_folder(book, "/proc/none");
    FAIL("nothing was thrown");
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::output);
  }
}

}  // namespace
}  // namespace attune::exchange
