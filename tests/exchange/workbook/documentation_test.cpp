#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "base/text.h"
#include "exchange/format.h"
#include "exchange/workbook/names.h"
#include "exchange/workbook/schema.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

// The words of a row of the table of sheets, without emphasis and explanations in parentheses.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  int depth = 0;
  for (const char c : std::string(line) + " ") {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    const bool part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    if (part && depth == 0)
      word += c;
    else if (!word.empty())
      words.push_back(std::exchange(word, {}));
  }
  return words;
}

TEST_CASE("the description of the workbook names every column in its order", "[exchange][docs]") {
  const std::string text = base::read_file(source_dir() / "docs/formats/workbook.md");
  for (const auto& [kind, name] : model::codes_of<model::Kind>) {
    const std::string_view sheet = exchange::sheet_name(kind);
    if (sheet.empty()) continue;
    CAPTURE(sheet);
    const std::size_t at = text.find("\n| " + std::string(sheet) + " | ");
    REQUIRE(at != std::string::npos);
    const std::size_t start = at + 6 + sheet.size();
    const auto words = words_of(std::string_view(text).substr(start, text.find('\n', start) - start));
    auto next = words.begin();
    for (const std::string_view column : exchange::column_names(kind)) {
      CAPTURE(column);
      next = std::find(next, words.end(), column);
      REQUIRE(next != words.end());
    }
  }
}

TEST_CASE("headers and sheets that the description gives in Chinese are understood", "[exchange][docs]") {
  const auto meant = [](model::Kind kind, std::string_view header) {
    return exchange::column_meant(kind, header, exchange::column_names(kind), {});
  };
  using model::Kind;
  CHECK(exchange::sheet_kind("培养方案") == Kind::programme);
  CHECK(exchange::sheet_kind("量表") == Kind::instrument);
  CHECK(meant(Kind::course, "课程代码") == "code");
  CHECK(meant(Kind::course, "理论学时") == "theory_hours");
  CHECK(meant(Kind::activity, "教师") == "leaders");
  CHECK(meant(Kind::activity, "必修") == "compulsory");
  CHECK(meant(Kind::framework, "代码") == "key");
  CHECK(meant(Kind::alignment, "能力代码") == "competency");
  CHECK(meant(Kind::administration, "年级") == "cohort");
  CHECK(meant(Kind::course, "nothing") == "");
}

TEST_CASE("every sheet and every column has a Chinese name", "[exchange][docs]") {
  const std::string names = base::read_file(source_dir() / "src/exchange/workbook/names.cpp");
  for (const auto& [kind, name] : model::codes_of<model::Kind>)
    for (const std::string_view column : exchange::column_names(kind)) {
      CAPTURE(column);
      const std::size_t at = names.find("{\"" + std::string(column) + "\",");
      REQUIRE(at != std::string::npos);
    }
}

TEST_CASE("formats are found by id and by the name of a file", "[exchange][formats]") {
  CHECK(exchange::find_format("workbook") == exchange::guess_format("a/B.XLSX"));
  CHECK(exchange::guess_format("courses.csv")->id == "workbook");
  CHECK(exchange::guess_format(source_dir())->id == "workbook");
  CHECK(exchange::find_format("none") == nullptr);
  CHECK(exchange::guess_format("x.unknown") == nullptr);
}

}  // namespace
}  // namespace attune::test
