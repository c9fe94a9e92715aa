// What is well written and still cannot be meant.

#include <catch2/catch.hpp>

#include "exchange/workbook/read_workbook.h"
#include "tests/exchange/sheets.h"

namespace attune::test {
namespace {

TEST_CASE("a waiver of a rule that nobody knows is an error that lists the rules", "[exchange][import]") {
  const std::string found = findings({{"waivers", "rule,kind,code\nno-such,competency,E1\nuntaught,thing,E1\n"}});
  CHECK(found.find("error waivers.csv, row 2, column rule: there is no rule no-such; the rules are untaught, ") == 0);
  CHECK(found.find("row 3, column kind: \"thing\" is not a kind") != std::string::npos);
  CHECK(imported({{"waivers", "rule,kind,code\nUntaught,competency,E1\n"}}).table<model::Waiver>()[0].rule ==
        "untaught");
}

TEST_CASE("a key of the policy that no rule reads is a warning", "[exchange][import]") {
  CHECK(findings({{"policy", "key,value\nzzz,1\n"}}) ==
        "warning policy.csv, row 2, column key: the key zzz is not one that Attune uses\n");
}

TEST_CASE("a stage that ends before it begins is an error", "[exchange][import]") {
  const char* header = "code,from_year,from_term,to_year,to_term\n";
  CHECK(findings({{"stages", std::string_view("code,from_year,from_term,to_year,to_term\nS,2,1,1,2\n")}}) ==
        "error stages.csv, row 2, column to_year: the stage ends before it begins\n");
  const std::string one_term = std::string(header) + "S,2,1,2,1\n";
  CHECK(findings({{"stages", one_term}}) == "");
}

TEST_CASE("a year or term that the programme does not have is a warning", "[exchange][import]") {
  CHECK(findings({{"programme", "key,value\nyears,5\nterms_per_year,2\n"},
                  {"courses", "code,year,term\nA,5,2\nB,6,3\n"}}) ==
        "warning courses.csv, row 3, column year: 6 is after the programme's last year, which is 5\n"
        "warning courses.csv, row 3, column term: 3 is after the year's last term, which is 2\n");
}

TEST_CASE("an alignment that stands there twice is a warning that names the first", "[exchange][import]") {
  CHECK(findings({{"frameworks", "key\nf\n"},
                  {"competencies", "framework,code\nf,E1\nf,E2\n"},
                  {"courses", "code\nC\n"},
                  {"alignments", "from_kind,from,framework,competency\ncourse,C,f,E1\ncourse,C,f,E2\n"
                                 "course,C,f,E1\n"}}) ==
        "warning alignments.csv, row 4, column competency: the same alignment stands in row 2 already; both count\n");
}

TEST_CASE("two people who align the same pair are no reason to complain", "[exchange][import]") {
  CHECK(findings({{"frameworks", "key\nf\n"},
                  {"competencies", "framework,code\nf,E1\n"},
                  {"courses", "code\nC\n"},
                  {"alignments", "from_kind,from,framework,competency,author\ncourse,C,f,E1,Li\n"
                                 "course,C,f,E1,Wang\n"}}) == "");
}

TEST_CASE("without its scale a programme's levels are not complained about one by one", "[exchange][import]") {
  CHECK(findings({{"programme", "key,value\nscale,none\n"},
                  {"frameworks", "key\nf\n"},
                  {"competencies", "framework,code,target\nf,E1,I\nf,E2,M\n"}}) ==
        "error programme.csv: there is no scale none; there are irm, ida, hml, miller\n");
}

TEST_CASE("control characters are left out with a word, tabs and line ends stay", "[exchange][import]") {
  const auto book = exchange::read_workbook_bytes("code,title\nA,\"\x1B[31m red\x7F\tx\ny\xC2\x9B\"\n", "courses");
  CHECK(book.sheets[0].rows[1].cells[1] == "[31m red\tx\ny");
  CHECK(findings(book.sheets[0].findings) ==
        "warning courses, row 2, column B: the cell holds control characters, which are left out\n");
}

}  // namespace
}  // namespace attune::test
