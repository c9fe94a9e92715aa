#include "analysis/rollover.h"

#include <catch2/catch.hpp>
#include <set>

#include "analysis/coverage.h"
#include "base/number.h"
#include "tests/support/curriculum.h"

using namespace attune;
using namespace attune::analysis;
using test::competency;
using test::curriculum;

namespace {

// An edition, the next one, and what replaces what: E1 as it was, E2 by two, C1 and C2 by one, X1 by nothing.
constexpr std::string_view editions =
    "framework old; E1!R E2! C1! C2! X1! ; framework new status=draft; N1!R N2! N3! N4! N5! ;"
    "relation from=old:E1 to=new:N1 relation=\"replaced by\" ; relation from=old:E2 to=new:N2 relation=\"replaced by\" "
    ";"
    "relation from=old:E2 to=new:N3 relation=\"replaced by\" ; relation from=old:C1 to=new:N4 relation=\"replaced by\" "
    ";"
    "relation from=old:C2 to=new:N4 relation=\"replaced by\" ;";

struct RolledOver {
  model::Snapshot before, after;
  Rollover rollover;

  explicit RolledOver(const std::string& text, RolloverRequest request = {}) : before(curriculum(text)) {
    if (request.to == model::none) request.to = before->find_code<model::Framework>("new").value_or(model::none);
    if (request.from.empty() && request.to != model::none)
      request.from = editions_before(*before, request.to, successors_in(*before, request.to, request.same_codes));
    rollover = roll_over(*before, request);
    after = std::make_shared<const model::Curriculum>(rollover.tables);
  }

  // "A1 N1 R 0.5 Li": every alignment afterwards.
  std::vector<std::string> alignments() const {
    std::vector<std::string> list;
    for (const model::Alignment& alignment : after->alignments()) {
      const model::Activity* activity = after->activities().find(alignment.activity);
      const model::Course* course = after->courses().find(alignment.course);
      std::string text = activity != nullptr ? activity->code : course != nullptr ? course->code : "?";
      text += " " + after->competencies().find(alignment.competency)->code + " " + alignment.level;
      if (alignment.weight) text += " " + base::to_text(*alignment.weight);
      if (!alignment.author.empty()) text += " " + alignment.author;
      list.push_back(text);
    }
    return list;
  }

  std::vector<std::string> left_behind() const { return said(rollover.left_behind); }
  std::vector<std::string> changed() const { return said(rollover.changed); }

 private:
  static std::vector<std::string> said(const std::vector<RolloverNote>& notes) {
    std::vector<std::string> list;
    for (const RolloverNote& note : notes) list.push_back(std::string(code(note.kind)) + ": " + note.why.english());
    return list;
  }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an alignment goes to the competency that replaces its own, as it was", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1 -> E1@I: A1 2h -> E1@R*2^Li");
  CHECK(rolled.alignments() == Lines{"M1 N1 I", "A1 N1 R 2 Li"});
  CHECK(rolled.rollover.carried == 2);
  CHECK(rolled.left_behind().empty());
  // It is the same alignment.
  CHECK(rolled.after->alignments()[1].id == rolled.before->alignments()[1].id);
}

TEST_CASE("the hours of a competency that became several are shared among them", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1: A1 6h -> E1@I E2@I");
  CHECK(rolled.alignments() == Lines{"A1 N1 I", "A1 N2 I 0.5", "A1 N3 I 0.5"});
  const Coverage coverage = cover(*rolled.after);
  CHECK(coverage.competencies[competency(*rolled.after, "new:N1")].taught_hours == Approx(3));
  CHECK(coverage.competencies[competency(*rolled.after, "new:N2")].taught_hours == Approx(1.5));
  CHECK(rolled.changed() == Lines{"alignment: E2 became several: N2, N3; each has a part of the weight"});
}

TEST_CASE("alignments to several competencies that became one are one, and keep their hours", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1: A1 6h -> E1@I C1@I C2@M");
  CHECK(rolled.alignments() == Lines{"A1 N1 I", "A1 N4 M 2"});
  CHECK(cover(*rolled.after).competencies[competency(*rolled.after, "new:N4")].taught_hours == Approx(4));
  CHECK(rolled.changed() == Lines{"alignment: N4 replaces several; their alignments are one, with the highest level"});
}

TEST_CASE("what two people mapped stays theirs", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1: A1 6h -> C1@I^Li C2@M^Wang");
  CHECK(rolled.alignments() == Lines{"A1 N4 I Li", "A1 N4 M Wang"});
  CHECK(rolled.changed().empty());
}

TEST_CASE("what is aligned to the new edition already stays as it is", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1: A1 6h -> E1@M new:N1@I");
  CHECK(rolled.alignments() == Lines{"A1 N1 I"});
  CHECK(rolled.changed() == Lines{"alignment: it is aligned to N1 already, which stays as it is"});
}

TEST_CASE("what nothing replaces stays with its edition, and is told", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1: A1 6h -> X1@I");
  CHECK(rolled.alignments() == Lines{"A1 X1 I"});
  CHECK(rolled.left_behind() == Lines{"alignment: nothing replaces X1"});
  CHECK(rolled.rollover.carried == 0);
  CHECK(rolled.rollover.unprepared == std::vector{competency(*rolled.before, "new:N5")});
}

TEST_CASE("a competency without a relation goes to the one of its code only when that is wanted",
          "[analysis][rollover]") {
  const std::string text = "framework old; E1! E2! ; framework new; E1! E3! ; M1: A1 2h -> old:E1@I old:E2@I";
  RolloverRequest request;
  request.from = {0};
  CHECK(RolledOver(text, request).left_behind() ==
        Lines{"alignment: nothing replaces E1", "alignment: nothing replaces E2"});
  request.same_codes = SameCodes::stand_in;
  const RolledOver rolled(text, request);
  CHECK(rolled.left_behind() == Lines{"alignment: nothing replaces E2"});
  CHECK(rolled.rollover.carried == 1);
}

TEST_CASE("replacements are followed over several editions, and circles end", "[analysis][rollover]") {
  const auto snapshot = curriculum(
      "framework a; A1! A2! ; framework b; B1! ; framework c; C1! ;"
      "relation from=a:A1 to=b:B1 relation=\"replaced by\" ; relation from=b:B1 to=c:C1 relation=\"replaced by\" ;"
      "relation from=b:B1 to=a:A1 relation=\"replaced by\"");
  const auto successors = successors_in(*snapshot, *snapshot->find_code<model::Framework>("c"));
  const auto c1 = competency(*snapshot, "c:C1");
  CHECK(successors[competency(*snapshot, "a:A1")] == std::vector{c1});
  CHECK(successors[competency(*snapshot, "b:B1")] == std::vector{c1});
  CHECK(successors[competency(*snapshot, "a:A2")].empty());
  CHECK(successors[c1].empty());
}

TEST_CASE("the new edition is adopted, and the one before retired", "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) + "M1");
  CHECK(rolled.after->frameworks()[0].status == model::FrameworkStatus::retired);
  CHECK(rolled.after->frameworks()[1].status == model::FrameworkStatus::adopted);
  CHECK(cover(*rolled.after).leaf_count == 5);
}

TEST_CASE("relations to a standard hold for what replaces a competency, but not as equal for a part of it",
          "[analysis][rollover]") {
  const RolledOver rolled(
      std::string(editions) +
      "framework who role=standard; S1! S2! ; relation from=old:E1 to=who:S1 relation=exact ;"
      "relation from=who:S2 to=old:E2 relation=exact ; relation from=old:X1 to=who:S1 relation=related");
  const auto relation = [&](std::string_view from, std::string_view to) -> std::string {
    for (const model::Relation& row : rolled.after->table<model::Relation>())
      if (rolled.after->competencies()[competency(*rolled.after, from)].id == row.from &&
          rolled.after->competencies()[competency(*rolled.after, to)].id == row.to)
        return std::string(code(row.relation));
    return {};
  };
  CHECK(relation("new:N1", "who:S1") == "exact");
  CHECK(relation("who:S2", "new:N2") == "broader");
  CHECK(relation("who:S2", "new:N3") == "broader");
  CHECK(rolled.left_behind() == Lines{"relation: nothing replaces X1"});
}

TEST_CASE("a waiver follows the one competency that replaces its own, and never comes to mean another",
          "[analysis][rollover]") {
  const RolledOver rolled(std::string(editions) +
                          "M1; waiver rule=untaught kind=competency code=E1 reason=x ;"
                          "waiver rule=untaught kind=competency code=E2 reason=x ;"
                          "waiver rule=declared-not-taught kind=course code=M1 competency=C1 reason=x ;"
                          "waiver rule=orphan-course kind=course code=M1 reason=x");
  const auto& waivers = rolled.after->table<model::Waiver>();
  REQUIRE(waivers.size() == 3);
  CHECK(waivers[0].code == "N1");
  CHECK(waivers[1].competency == "N4");
  CHECK(waivers[2].rule == "orphan-course");
  CHECK(rolled.left_behind() == Lines{"waiver: E2 became several: N2, N3; decide anew for each"});
}

TEST_CASE("into a new year go neither measurements nor waivers that have ended", "[analysis][rollover]") {
  RolloverRequest request;
  request.year = Years::next;
  request.today = "2026-09-01";
  request.alignments = Alignments::as_proposals;
  const RolledOver rolled(
      "E1! ; M1: A1 2h -> E1@I ; instrument J1 ; administration D1 instrument=J1 ; score administration=D1 mean=3 ;"
      "perception group=students competency=E1 mean=4 ;"
      "waiver rule=orphan-course kind=course code=M1 reason=x until=2026-08-31 ;"
      "waiver rule=untaught kind=competency code=E1 reason=x until=2026-09-01",
      request);
  CHECK(rolled.after->table<model::Administration>().empty());
  CHECK(rolled.after->table<model::Score>().empty());
  CHECK(rolled.after->table<model::Perception>().empty());
  CHECK(rolled.after->table<model::Instrument>().size() == 1);
  REQUIRE(rolled.after->table<model::Waiver>().size() == 1);
  CHECK(rolled.after->table<model::Waiver>()[0].rule == "untaught");
  CHECK(rolled.rollover.left_behind.size() == 4);
  CHECK(rolled.after->alignments()[0].status == model::AlignmentStatus::proposed);
}

TEST_CASE("nothing is dropped that the report does not tell of", "[analysis][rollover]") {
  RolloverRequest request;
  request.year = Years::next;
  request.today = "2026-09-01";
  const RolledOver rolled(std::string(editions) +
                              "M1 -> E1 X1: A1 2h -> E1@I E2@R C1 C2 X1, A2 -> C1@R new:N4 ; teacher T1 ;"
                              "training TR1 teacher=T1 competency=old:X1 ; training TR2 teacher=T1 competency=old:E1 ;"
                              "instrument J1 ; administration D1 instrument=J1 ; score administration=D1 mean=3 ;"
                              "waiver rule=untaught kind=competency code=X1 reason=x",
                          request);
  std::set<std::pair<model::Kind, model::Index>> told;
  for (const auto* notes : {&rolled.rollover.left_behind, &rolled.rollover.changed})
    for (const RolloverNote& note : *notes) told.insert({note.kind, note.index});
  model::for_each_entity([&]<class T>() {
    const auto& before = rolled.before->table<T>();
    for (model::Index i = 0; i < before.size(); ++i) {
      INFO(code(T::kind) << " " << i);
      CHECK((rolled.after->table<T>().find(before[i].id) != nullptr || told.contains({T::kind, i})));
    }
  });
}
