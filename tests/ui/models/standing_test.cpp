#include "ui/models/standing.h"

#include <catch2/catch.hpp>

#include "analysis/find_gaps.h"
#include "analysis/words.h"
#include "tests/support/curriculum.h"

using namespace attune;
using analysis::Definition;
using ui::Standing;
using ui::StandingBy;

namespace {

constexpr const char* programme =
    "programme years=2 terms_per_year=1; stage P from_year=1 to_year=1 \"Before\"; stage Q from_year=2 to_year=2;"
    "E! \"Emotional\" E1>E!I emotional E2>E!I cognitive K!I cognitive ;"
    "C1 Y1 -> E1@I: A1 lecture 2h -> E1@I, A2 roleplay -> E1@I, X1 formative -> E1, X2 summative -> E1;"
    "second: B1 Y2 reach=0.1 -> K@I";

struct Known {
  model::Snapshot snapshot = test::curriculum(programme);
  analysis::Coverage coverage = analysis::cover(*snapshot);

  std::vector<Standing> by(StandingBy part) const {
    return ui::standing_of(*snapshot, coverage, part, base::Catalogue());
  }
  std::string codes(const std::vector<model::Index>& competencies) const {
    std::string text;
    for (const auto index : competencies) text += (text.empty() ? "" : " ") + snapshot->competencies()[index].code;
    return text;
  }
  // "Emotional: E1 of E1 E2 | …" of what is taught.
  std::string taught(StandingBy part) const {
    std::string text;
    for (const Standing& row : by(part))
      text += (text.empty() ? "" : " | ") + row.name + ": " +
              codes(row.covered[static_cast<std::size_t>(Definition::taught)]) + " of " + codes(row.leaves);
    return text;
  }
};

}  // namespace

TEST_CASE("the programme stands part by part, with the competencies behind each figure", "[ui][overview]") {
  const Known known;
  CHECK(known.taught(StandingBy::branch) == "Emotional: E1 of E1 E2 | own: K of K");
  CHECK(known.taught(StandingBy::dimension) == "Emotional empathy: E1 of E1 | Cognitive empathy: K of E2 K");
  CHECK(known.taught(StandingBy::stage) == "Before: E1 of E1 E2 K | Q: K of E1 E2 K");
  CHECK(known.taught(StandingBy::classroom) == "First classroom: E1 of E1 E2 K | Second classroom: K of E1 E2 K");
  const Standing whole = ui::whole_standing(*known.snapshot, known.coverage, base::Catalogue());
  CHECK(known.codes(whole.covered[static_cast<std::size_t>(Definition::reached)]) == "E1");
}

TEST_CASE("a figure's evidence is what its definition asks for", "[ui][overview]") {
  const Known known;
  const auto evidence = [&](const char* code, Definition by) {
    std::string text;
    for (const auto& [kind, index] :
         ui::evidence_of(*known.snapshot, known.coverage, test::competency(*known.snapshot, code), by))
      text += (text.empty() ? "" : " ") + analysis::code_of(*known.snapshot, kind, index);
    return text;
  };
  CHECK(evidence("E1", Definition::declared) == "C1");
  CHECK(evidence("E1", Definition::taught) == "A1 A2");
  CHECK(evidence("E1", Definition::practised) == "A2");
  CHECK(evidence("E1", Definition::assessed) == "X1 X2");
  CHECK(evidence("E1", Definition::fulfilled) == "A1 A2 X2");
  CHECK(evidence("K", Definition::taught) == "B1");
  CHECK(evidence("K", Definition::reached).empty());
}

TEST_CASE("what to do next is a rule with its open gaps, errors first", "[ui][overview]") {
  const Known known;
  const auto gaps = analysis::find_gaps(*known.snapshot, known.coverage);
  const auto tasks = ui::tasks_of(gaps, 3);
  REQUIRE(tasks.size() == 3);
  std::size_t count = 0;
  for (const auto& gap : gaps) count += gap.rule == tasks[0].rule->id ? 1U : 0U;
  CHECK(tasks[0].count == count);
  CHECK(gaps[tasks[0].first].severity == base::Severity::error);
  CHECK(gaps[tasks[0].first].severity >= gaps[tasks[2].first].severity);
}
