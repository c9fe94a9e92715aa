#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"
#include "ui/models/curriculum_outline.h"
#include "ui/models/framework_outline.h"

using namespace attune;
using ui::Outline;

namespace {

// One node a line, two blanks a level.
std::string printed(const Outline& outline) {
  std::string text;
  for (const ui::OutlineNode& node : outline.nodes()) {
    for (int at = node.parent; at >= 0; at = outline[at].parent) text += "  ";
    text += node.cells[0] + "\n";
  }
  return text;
}

Outline curriculum_outline(std::string_view text) {
  return ui::curriculum_outline(*test::curriculum(text), base::Catalogue{});
}

}  // namespace

TEST_CASE("courses stand in their terms and stages with their activities and assessments", "[ui][outline]") {
  CHECK(printed(curriculum_outline("programme years=1 terms_per_year=2\n"
                                   "stage pre from_year=1 from_term=1 to_year=1 to_term=1\n"
                                   "C1 Y1.1 \"Anatomy\": A1 lecture, X1 summative\n"
                                   "C2 Y1.2\n"
                                   "second: B1")) ==
        "pre\n"
        "  Year 1, term 1\n"
        "    C1  Anatomy\n"
        "      A1\n"
        "      X1\n"
        "Year 1, term 2\n"
        "  C2\n"
        "Second classroom\n"
        "  B1\n");
}

TEST_CASE("courses without a term have a place of their own", "[ui][outline]") {
  CHECK(printed(curriculum_outline("programme years=1 terms_per_year=1 ; C1")) ==
        "Year 1, term 1\nWithout a term\n  C1\nSecond classroom\n");
}

TEST_CASE("outlines have the same shape while only texts change", "[ui][outline]") {
  CHECK(curriculum_outline("C1 Y1.1 \"Anatomy\"").same_shape(curriculum_outline("C1 Y1.1 \"Surgery\"")));
  CHECK_FALSE(curriculum_outline("C1 Y1.1").same_shape(curriculum_outline("C1 Y1.1 ; C2 Y1.1")));
}

TEST_CASE("competencies say where they stand in the coverage", "[ui][outline]") {
  const auto curriculum =
      test::curriculum("E! E1>E!R E2>E! E3>E! ; C1 Y1.1 -> E3: A1 lecture -> E1@R, X1 summative -> E1@R");
  const Outline outline = ui::framework_outline(*curriculum, analysis::cover(*curriculum), base::Catalogue{});
  const auto state = [&](std::string_view code) {
    const auto node = outline.find(app::ref(curriculum->competencies()[test::competency(*curriculum, code)]));
    return outline[node.value()].cells[2];
  };
  CHECK(state("E1") == "fulfilled");
  CHECK(state("E2") == "not taught");
  CHECK(state("E3") == "declared, not taught");
}
