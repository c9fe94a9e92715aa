#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"
#include "ui/models/rollover_rows.h"

using namespace attune;
using analysis::SameCodes;

TEST_CASE("what a rollover leaves behind and changes is told thing by thing", "[ui][rollover]") {
  const auto curriculum = test::curriculum(
      "framework a ; A1! A2! ; framework b ; B1! B2! ; relation from=a:A1 relation=\"replaced by\" to=b:B1 ; "
      "C1 Y1.1: X1 -> a:A1@I, X2 -> a:A2@I");
  app::RolloverOptions options;
  options.framework = "b";
  options.today = "2026-01-31";
  const auto result = app::rollover_job(curriculum, options);
  std::string told;
  for (const auto& row : ui::rollover_rows(result, base::Catalogue{}))
    told += row.fate + "|" + row.kind + "|" + row.thing + "\n";
  INFO(told);
  CHECK(told.find("Left behind|alignment|X2") != std::string::npos);
  CHECK(told.find("New|competency|B2") != std::string::npos);
  CHECK(ui::rollover_summary(result.rollover).english().find("carried to the new edition: 1") != std::string::npos);
}

TEST_CASE("an edition replaces something by relations, or by equal codes", "[ui][rollover]") {
  const auto curriculum = test::curriculum("framework a ; A1! ; framework b ; A1! ; framework s role=standard ; S1!");
  CHECK_FALSE(ui::replaces_something(*curriculum, "b", SameCodes::mean_nothing));
  CHECK(ui::replaces_something(*curriculum, "b", SameCodes::stand_in));
  CHECK_FALSE(ui::replaces_something(*curriculum, "nothing", SameCodes::stand_in));
  CHECK(ui::editions(*curriculum, base::Catalogue{}).size() == 2);
}
