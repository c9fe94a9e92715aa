#include "analysis/coverage.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::analysis;
using namespace attune::test;
using attune::model::Snapshot;

namespace {

// One competency's coverage, with the snapshot it speaks of.
struct Looked {
  Snapshot snapshot;
  Coverage coverage;

  explicit Looked(std::string_view text) : snapshot(curriculum(text)), coverage(cover(*snapshot)) {}
  const CompetencyCoverage& of(std::string_view code) const {
    return coverage.competencies[competency(*snapshot, code)];
  }
  bool all(std::string_view code, Definition by) const { return of(code).all[static_cast<std::size_t>(by)]; }
  bool any(std::string_view code, Definition by) const { return of(code).any[static_cast<std::size_t>(by)]; }
};

}  // namespace

TEST_CASE("an empty programme has no coverage and no share", "[analysis][coverage]") {
  const Looked empty("");
  CHECK(empty.coverage.leaf_count == 0);
  CHECK(empty.coverage.share(Definition::taught) == 0);
}

TEST_CASE("a course's alignment declares and teaches nothing", "[analysis][coverage]") {
  const Looked look("E1! ; C1 Y1.1 -> E1: A1 2h");
  CHECK(look.all("E1", Definition::declared));
  CHECK_FALSE(look.all("E1", Definition::taught));
  CHECK(look.of("E1").declaring_courses == std::vector<Index>{0});
  CHECK(look.of("E1").courses.empty());
}

TEST_CASE("an activity's alignment teaches and declares nothing", "[analysis][coverage]") {
  const Looked look("E1! ; C1 Y1.1: A1 2h -> E1");
  CHECK(look.all("E1", Definition::taught));
  CHECK_FALSE(look.all("E1", Definition::declared));
  CHECK(look.of("E1").courses == std::vector<Index>{0});
}

TEST_CASE("reached asks for the policy's share of the cohort, the border included", "[analysis][coverage]") {
  CHECK(Looked("E1! ; second: A1 reach=0.8 -> E1").all("E1", Definition::reached));
  CHECK_FALSE(Looked("E1! ; second: A1 reach=0.79 -> E1").all("E1", Definition::reached));
  CHECK(Looked("E1! ; second: A1 reach=0.79 -> E1 ; policy reach=0.79").all("E1", Definition::reached));
  CHECK(Looked("E1! ; second: A1 reach=0.7999999999999 -> E1").all("E1", Definition::reached));
}

TEST_CASE("practised asks for a method of practice or reflection in an activity that reaches", "[analysis][coverage]") {
  CHECK(Looked("E1! ; C1: A1 lecture roleplay -> E1").all("E1", Definition::practised));
  CHECK(Looked("E1! ; C1: A1 journal -> E1").all("E1", Definition::practised));
  CHECK_FALSE(Looked("E1! ; C1: A1 discussion -> E1").all("E1", Definition::practised));
  CHECK_FALSE(Looked("E1! ; C1: A1 lecture -> E1 ; second: A2 roleplay -> E1").all("E1", Definition::practised));
}

TEST_CASE("fulfilled asks for the target level and for a summative assessment", "[analysis][coverage]") {
  CHECK(Looked("E1!R ; C1: A1 -> E1@R, X1 summative -> E1").all("E1", Definition::fulfilled));
  CHECK(Looked("E1!R ; C1: A1 -> E1@M, X1 summative -> E1").all("E1", Definition::fulfilled));
  CHECK_FALSE(Looked("E1!R ; C1: A1 -> E1@I, X1 summative -> E1").all("E1", Definition::fulfilled));
  CHECK_FALSE(Looked("E1!R ; C1: A1 -> E1@R, X1 formative -> E1").all("E1", Definition::fulfilled));
  CHECK_FALSE(Looked("E1!R ; C1: A1 -> E1@R, X1 assessment -> E1").all("E1", Definition::fulfilled));
  CHECK_FALSE(Looked("E1! ; C1: X1 summative -> E1").all("E1", Definition::fulfilled));
}

TEST_CASE("the level that counts is that of the activities that reach", "[analysis][coverage]") {
  const Looked look("E1!M ; C1: A1 -> E1@R, X1 summative -> E1 ; second: A2 -> E1@M");
  CHECK(look.of("E1").level == 1);
  CHECK(look.of("E1").taught_level == 2);
  CHECK(look.of("E1").target == 2);
  CHECK_FALSE(look.all("E1", Definition::fulfilled));
}

TEST_CASE("an empty level, an empty target and one that is not on the scale count as the lowest",
          "[analysis][coverage]") {
  const Looked look("E1! E2!Z ; C1: A1 -> E1 E2@Q, X1 summative -> E1 E2");
  CHECK(look.of("E1").level == 0);
  CHECK(look.of("E2").level == 0);
  CHECK(look.of("E2").target == 0);
  CHECK(look.all("E1", Definition::fulfilled));
  CHECK(look.all("E2", Definition::fulfilled));
}

TEST_CASE("a competency that no activity reaches has no level", "[analysis][coverage]") {
  const Looked look("E1! ; second: A1 -> E1@M");
  CHECK_FALSE(look.of("E1").level.has_value());
  CHECK(look.of("E1").taught_level == 2);
}

TEST_CASE("a parent is covered when all its leaves are, and by 'any' when one is", "[analysis][coverage]") {
  const Looked one("E! E1>E E2>E ; C1: A1 -> E1");
  CHECK_FALSE(one.all("E", Definition::taught));
  CHECK(one.any("E", Definition::taught));
  const Looked both("E! E1>E E2>E ; C1: A1 -> E1 E2");
  CHECK(both.all("E", Definition::taught));
  const Looked deep("E! E1>E E1.1>E1 E1.2>E1 E2>E ; C1: A1 -> E1.1 E1.2");
  CHECK(deep.all("E1", Definition::taught));
  CHECK_FALSE(deep.all("E", Definition::taught));
  CHECK(deep.any("E", Definition::taught));
}

TEST_CASE("an alignment to a parent covers it by 'any' and none of its children", "[analysis][coverage]") {
  const Looked look("E! E1>E E2>E ; C1 -> E: A1 4h -> E");
  CHECK(look.any("E", Definition::taught));
  CHECK(look.any("E", Definition::declared));
  CHECK_FALSE(look.all("E", Definition::taught));
  CHECK_FALSE(look.any("E1", Definition::taught));
  CHECK(look.of("E").taught_hours == 4);
  CHECK(look.of("E1").taught_hours == 0);
  CHECK(look.coverage.share(Definition::taught) == 0);
}

TEST_CASE("a programme's coverage is covered leaves of its own frameworks", "[analysis][coverage]") {
  const Looked look("E! E1>E E2>E ; F! ; C1: A1 -> E1 F");
  CHECK(look.coverage.leaf_count == 3);
  CHECK(look.coverage.share(Definition::taught) == Approx(2.0 / 3));
}

TEST_CASE("standards and retired frameworks are covered, but are no part of the programme's share",
          "[analysis][coverage]") {
  const Looked look(
      "E1! ; framework nat role=standard ; 1.1! ; framework old status=retired ; Z1! ; C1: A1 2h -> nat:1.1 old:Z1");
  CHECK(look.all("nat:1.1", Definition::taught));
  CHECK(look.all("old:Z1", Definition::taught));
  CHECK(look.coverage.leaf_count == 1);
  CHECK(look.coverage.share(Definition::taught) == 0);
}

TEST_CASE("a second own framework counts beside the first", "[analysis][coverage]") {
  const Looked look("E1! ; framework more ; M1! M2! ; C1: A1 -> E1 M1");
  CHECK(look.coverage.leaf_count == 3);
  CHECK(look.coverage.covered_leaves[1] == 2);
}

TEST_CASE("proposed alignments count until the policy says agreed_only", "[analysis][coverage]") {
  const std::string_view text = "E1! E2! ; C1 -> E1? : A1 4h -> E1? E2, X1 summative -> E1?";
  const Looked both(text);
  CHECK(both.all("E1", Definition::declared));
  CHECK(both.all("E1", Definition::taught));
  CHECK(both.all("E1", Definition::assessed));
  CHECK(both.of("E2").taught_hours == 2);
  const Looked agreed(std::string(text) + " ; policy agreed_only=yes");
  CHECK_FALSE(agreed.all("E1", Definition::declared));
  CHECK_FALSE(agreed.all("E1", Definition::taught));
  CHECK_FALSE(agreed.all("E1", Definition::assessed));
  CHECK(agreed.of("E2").taught_hours == 4);
}

TEST_CASE("two authors who align one activity to one competency make one teaching", "[analysis][coverage]") {
  const Looked look("E1! E2! ; C1 -> E1^ann E1^bob: A1 6h -> E1@I^ann E2 E1@R*2^bob, X1 formative -> E1^ann E1^bob");
  CHECK(look.of("E1").activities.size() == 1);
  CHECK(look.of("E1").reaching.size() == 1);
  CHECK(look.of("E1").assessments.size() == 1);
  CHECK(look.of("E1").declaring_courses.size() == 1);
  CHECK(look.of("E1").level == 1);
  CHECK(look.of("E1").contact_hours == 6);
  CHECK(look.of("E1").taught_hours == 4);
  CHECK(look.of("E2").taught_hours == 2);
}

TEST_CASE("parents in a circle are covered as if they stood at the top", "[analysis][coverage]") {
  const Looked look("E1>E2! E2>E1! ; C1: A1 2h -> E1");
  CHECK(look.coverage.leaf_count == 2);
  CHECK(look.coverage.covered_leaves[1] == 1);
}
