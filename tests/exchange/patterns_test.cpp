#include "exchange/patterns.h"

#include <catch2/catch.hpp>

#include "base/catalogue.h"

using namespace attune;

namespace {

std::vector<std::string> complaints(const exchange::PatternFile& file) {
  std::vector<std::string> said;
  for (const base::Finding& finding : file.findings) said.push_back(finding.in(base::Catalogue()));
  return said;
}

const char* header = "code,title,setting,hours,competencies,purpose,when,reach\n";

}  // namespace

TEST_CASE("patterns are read with their levels, lists and thirds", "[exchange][planner]") {
  const auto file = exchange::read_patterns(
      std::string(header) + "P1,Walk,second,2.5,E1:R;C3:M,formative,early;late,0.3\n", "p.csv");
  CHECK(complaints(file).empty());
  REQUIRE(file.patterns.size() == 1);
  const analysis::Pattern& pattern = file.patterns[0];
  CHECK(pattern.setting == analysis::PatternSetting::second);
  CHECK(pattern.hours == 2.5);
  CHECK(pattern.serves == std::vector<analysis::Served>{{"E1", 1}, {"C3", 2}});
  CHECK(pattern.purpose == model::Purpose::formative);
  CHECK(pattern.when == std::vector<analysis::Third>{analysis::Third::early, analysis::Third::late});
  CHECK(pattern.reach == 0.3);
  CHECK(pattern.title_2 == "Walk");
}

TEST_CASE("what is wrong in a catalogue is told cell by cell, all at once", "[exchange][planner]") {
  const auto file = exchange::read_patterns(std::string(header) +
                                                "P1,,outside,many,E1,sometimes,noon,2\n"
                                                "P1,Walk,assessment,1,E1:R,,,\n",
                                            "p.csv");
  CHECK(complaints(file) ==
        std::vector<std::string>{
            "p.csv, row 2, column title: a pattern needs a title",
            "p.csv, row 2, column setting: expected one of first, second, staff, assessment, not \"outside\"",
            "p.csv, row 2, column hours: expected a number between 0 and 1000, not \"many\"",
            "p.csv, row 2, column reach: expected a number between 0 and 1, not \"2\"",
            "p.csv, row 2, column competencies: expected a competency and a level, as in E1:R, not \"E1\"",
            "p.csv, row 2, column purpose: expected one of formative, summative, not \"sometimes\"",
            "p.csv, row 2, column when: expected one of early, middle, late, not \"noon\"",
            "p.csv, row 3, column code: there is a pattern P1 already",
            "p.csv, row 3, column purpose: an assessment is formative or summative"});
}

TEST_CASE("a catalogue without its columns, and one that names what is not there, are refused", "[exchange][planner]") {
  CHECK(complaints(exchange::read_patterns("name\nWalk\n", "p.csv")).size() == 4);
  analysis::PatternCatalogue catalogue;
  catalogue.framework = "empathy";
  catalogue.dimensions["E1"] = "emotional";
  catalogue.patterns =
      exchange::read_patterns(std::string(header) + "P1,Walk,second,2,E1:R;Q9:I,,,\n", "p.csv").patterns;
  catalogue.patterns[0].methods = {"NIX"};
  std::vector<base::Finding> findings;
  exchange::check_patterns(catalogue, "p.csv", findings);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].message.english() == "pattern P1: there is no method NIX");
  CHECK(findings[1].message.english() == "pattern P1: the framework empathy has no Q9");
}
