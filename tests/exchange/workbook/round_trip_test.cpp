#include <catch2/catch.hpp>

#include "exchange/workbook/read_workbook.h"
#include "tests/exchange/sheets.h"
#include "tests/support/curriculum.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

using exchange::ImportMode;

constexpr std::string_view everything = R"(
  programme title=P title_2="临床" language_2=zh_CN years=5 terms_per_year=2;
  E! emotional "Emotional"; E1>E!M emotional "Notice"; framework std role=standard; 1! ; 1.10>1;
  relation from=own:E1 relation=related to=std:1.10;
  C2 Y2.1 elective 40h prerequisites=C1 -> E1@I^Li;
  C1 Y1.1 40+20h "First": A1 lecture roleplay 2.5h S1 S3 leaders=T1+T2 -> E1@R*0.5?, X1 summative 60% -> E1;
  second: V1 4h compulsory reach=0.9 journal -> E1@I;
  policy reach=0.7;
  stage pre from_year=1 to_year=2;
  waiver rule=untaught kind=competency code=E1 reason="x, y";
)";

TEST_CASE("exporting, importing and exporting again gives the same bytes", "[exchange][workbook]") {
  const model::Snapshot first = curriculum(everything);
  const auto files = exported(*first);
  std::vector<Csv> sheets;
  for (const auto& [name, text] : files) sheets.push_back({name, text});
  CHECK(files.size() > 12);
  CHECK(exported(imported(sheets)) == files);
}

TEST_CASE("importing what was exported changes nothing", "[exchange][workbook]") {
  const model::Snapshot document = curriculum(everything);
  const auto files = exported(*document);
  std::vector<Csv> sheets;
  for (const auto& [name, text] : files) sheets.push_back({name, text});
  for (const ImportMode mode : {ImportMode::merge, ImportMode::replace}) {
    const auto plan = exchange::plan_import(workbook(sheets), *document, mode);
    CHECK(findings(plan.findings) == "");
    CHECK(plan.empty());
    CHECK(plan.total().unchanged > 20);
  }
}

TEST_CASE("the sample programme survives the round trip byte for byte", "[exchange][workbook]") {
  const auto folder = source_dir() / "data/sample";
  const auto plan = exchange::plan_import(exchange::read_workbook(folder), model::Curriculum());
  CHECK(findings(plan.findings) == "");
  const auto sample = applied({}, plan);
  for (const auto& [name, text] : exported(sample)) {
    CAPTURE(name);
    const exchange::Sheet original = exchange::read_workbook(folder / (name + ".csv")).sheets.at(0);
    CHECK(exchange::to_csv(original) == text);
  }
}

TEST_CASE("the built-in data can be imported", "[exchange][workbook]") {
  for (const char* folder : {"frameworks/empathy", "methods", "scales", "measures"}) {
    CAPTURE(folder);
    const auto plan =
        exchange::plan_import(exchange::read_workbook(source_dir() / "data" / folder), model::Curriculum());
    CHECK(findings(plan.findings) == "");
    CHECK_FALSE(plan.empty());
  }
}

TEST_CASE("an empty programme exports its keys", "[exchange][workbook]") {
  const auto files = exported(model::Curriculum());
  REQUIRE(files.size() == 1);
  CHECK(files[0].first == "programme");
  CHECK(files[0].second.starts_with("key,value\ntitle,\ntitle_2,\nlanguage,en\n"));
}

}  // namespace
}  // namespace attune::test
