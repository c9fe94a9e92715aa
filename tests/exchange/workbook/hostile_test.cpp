// Inputs that nobody would write on purpose: whatever they are, reading ends in findings or an Error.

#include <random>

#include <catch2/catch.hpp>

#include "base/error.h"
#include "exchange/workbook/xlsx_reader.h"
#include "tests/exchange/package.h"
#include "tests/exchange/sheets.h"
#include "tests/support/rounds.h"

namespace attune::test {
namespace {

const std::vector<std::string> csv_seeds = {
    "code,title,year,reach,prerequisites\nC1,\"a \"\"b\"\"\",1,0.5,C2;C1\nC2,,2,80%,\n",
    "代码;名称;学年\r\nC1;\"x\ny\";1\r\n",
    "from_kind,from,framework,competency,level\ncourse,C1,f,E1,I\n",
    "key,value\nlanguage,zh\nscale,irm\n",
};
const std::vector<std::string> fragments = {"\"",
                                            ",",
                                            ";",
                                            "\n",
                                            "\r",
                                            "\t",
                                            "'",
                                            "=",
                                            "\xEF\xBB\xBF",
                                            "\xFF\xFE",
                                            "\\;",
                                            "；",
                                            "99999999999999999999",
                                            "-1",
                                            "1e308",
                                            "年",
                                            "code",
                                            std::string(300, 'x'),
                                            std::string("\0", 1),
                                            "\xC3"};
const std::vector<std::string> sheet_names = {"courses", "alignments", "programme", "competencies", "scales", "x"};

std::string mutated(std::string text, std::mt19937& random) {
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  for (std::size_t change = 1 + below(4); change > 0 && !text.empty(); --change) {
    const std::size_t at = below(text.size());
    switch (below(4)) {
      case 0:
        text[at] = static_cast<char>(below(256));
        break;
      case 1:
        text.insert(at, fragments[below(fragments.size())]);
        break;
      case 2:
        text.erase(at, 1 + below(8));
        break;
      default:
        text += text.substr(at, 1 + below(40));
        break;
    }
  }
  return text;
}

void import_anything(const exchange::Workbook& book) {
  const auto plan = exchange::plan_import(book, model::Curriculum());
  // What may be applied can be exported and imported again.
  if (!plan.can_apply()) return;
  const auto document = applied({}, plan);
  std::vector<Csv> sheets;
  const auto files = exported(document);
  for (const auto& [name, text] : files) sheets.push_back({name, text});
  const auto again = exchange::plan_import(workbook(sheets), model::Curriculum());
  INFO(findings(again.findings));
  REQUIRE(again.can_apply());
  REQUIRE(exported(applied({}, again)) == files);
}

TEST_CASE("mutated CSV files end in findings or an error, and what is accepted survives a round trip",
          "[exchange][hostile]") {
  std::mt19937 random(20260131);
  for (int i = 0; i < rounds(3000); ++i) {
    const std::string bytes = mutated(csv_seeds[static_cast<std::size_t>(i) % csv_seeds.size()], random);
    try {
      exchange::Workbook book;
      book.sheets.push_back(
          exchange::read_csv(bytes, sheet_names[static_cast<std::size_t>(i) % sheet_names.size()], "x.csv"));
      import_anything(book);
    } catch (const base::Error& error) {
      CHECK(error.kind() == base::ErrorKind::input);
    }
  }
}

TEST_CASE("mutated XLSX files end in findings or an error", "[exchange][hostile]") {
  const Files files = xlsx_files(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
      "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46053</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
      "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");
  std::mt19937 random(7);
  for (int i = 0; i < rounds(2000); ++i) {
    Files changed = files;
    // Half of them damage a part, half the archive.
    std::string& part = changed[static_cast<std::size_t>(i) % changed.size()].second;
    if (i % 2 == 0) part = mutated(part, random);
    std::string bytes = zipped(changed);
    if (i % 2 == 1) bytes = mutated(bytes, random);
    try {
      import_anything(exchange::read_xlsx(bytes, "x.xlsx"));
    } catch (const base::Error& error) {
      CHECK(error.kind() == base::ErrorKind::input);
    }
  }
}

// A second of work; were it quadratic, the time limit that every test has would end it.
TEST_CASE("a hundred thousand alignments are planned", "[exchange][hostile]") {
  std::string courses = "code\n", competencies = "framework,code\n",
              alignments = "from_kind,from,framework,competency,level\n";
  for (int i = 0; i < 1000; ++i) courses += "C" + std::to_string(i) + "\n";
  for (int i = 0; i < 100; ++i) competencies += "f,E" + std::to_string(i) + "\n";
  const int count = rounds(100'000);
  for (int i = 0; i < count; ++i)
    alignments += "course,C" + std::to_string(i / 100) + ",f,E" + std::to_string(i % 100) + ",R\n";
  const std::vector<Csv> sheets = {
      {"frameworks", "key\nf\n"}, {"courses", courses}, {"competencies", competencies}, {"alignments", alignments}};
  const auto document = imported(sheets);
  const auto plan = exchange::plan_import(workbook(sheets), document);
  CHECK(std::ssize(document.alignments()) == count);
  CHECK(plan.empty());
}

}  // namespace
}  // namespace attune::test
