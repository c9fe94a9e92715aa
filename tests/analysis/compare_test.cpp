#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

#include "analysis/compare.h"
#include "tests/support/curriculum.h"

namespace attune::test {
namespace {

using analysis::Comparison;
using analysis::Difference;
using model::ChangeType;
using model::Curriculum;
using model::Kind;

constexpr std::string_view small =
    "E! E1>E!M C1>E ; M1 Y1.1 -> E1: A1 lecture 2h -> E1@I, X1 summative -> E1 ; second: V1 5h -> C1";

std::vector<std::string> told(const Curriculum& before, const Curriculum& after) {
  std::vector<std::string> texts;
  for (const base::Message& sentence : analysis::sentences(before, after, analysis::compare(before, after), false))
    texts.push_back(sentence.english());
  return texts;
}

std::vector<const Difference*> of_kind(const Comparison& comparison, Kind kind) {
  std::vector<const Difference*> list;
  for (const Difference& difference : comparison.differences)
    if (difference.kind == kind) list.push_back(&difference);
  return list;
}

// The same programme with identities of its own, as another spreadsheet would give.
Curriculum with_other_ids(const Curriculum& curriculum) {
  std::map<base::Uuid, base::Uuid> renamed;
  const auto other = [&](base::Uuid& id) {
    if (!id) return;
    const auto [place, is_new] = renamed.try_emplace(id, id);
    if (is_new) place->second.bytes[0] = static_cast<std::uint8_t>(place->second.bytes[0] ^ 0xff);
    id = place->second;
  };
  model::Tables tables;
  model::for_each_entity([&]<class T>() {
    std::vector<T> rows(curriculum.table<T>().begin(), curriculum.table<T>().end());
    for (T& row : rows) {
      other(row.id.uuid);
      model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
        if constexpr (model::is_reference<Value>) other((row.*field.member).uuid);
        if constexpr (model::is_reference_list<Value>)
          for (auto& id : row.*field.member) other(id.uuid);
      });
    }
    std::get<model::Table<T>>(tables) = model::Table<T>(std::move(rows));
  });
  return Curriculum(std::move(tables));
}

TEST_CASE("a programme does not differ from itself") {
  const auto one = curriculum(small);
  const Comparison comparison = analysis::compare(*one, *one);
  CHECK(comparison.differences.empty());
  CHECK(told(*one, *one).empty());
}

TEST_CASE("things of other identities are the same where their codes are") {
  const auto one = curriculum(small);
  const Curriculum other = with_other_ids(*one);
  REQUIRE(one->courses()[0].id != other.courses()[0].id);
  CHECK(analysis::compare(*one, other).differences.empty());
}

TEST_CASE("where a thing stands among others is no difference") {
  const auto before = curriculum("E1! ; M1: A1 2h -> E1, A2 3h -> E1 ; M2: A3 1h");
  const auto after = curriculum("E1! ; M2: A3 1h ; M1: A2 3h -> E1, A1 2h -> E1");
  CHECK(analysis::compare(*before, *after).differences.empty());
}

TEST_CASE("added, removed and changed things are told apart, with old and new values") {
  const auto before = curriculum("E1! ; M1: A1 2h -> E1@I ; M2 \"Ethics\"");
  const auto after = curriculum("E1! ; M1: A1 4h -> E1@R ; M3 \"Surgery\"");
  const Comparison comparison = analysis::compare(*before, *after);

  const auto courses = of_kind(comparison, Kind::course);
  REQUIRE(courses.size() == 2);
  CHECK(courses[0]->type == ChangeType::removed);
  CHECK(before->courses()[courses[0]->before].code == "M2");
  CHECK(courses[1]->type == ChangeType::added);
  CHECK(after->courses()[courses[1]->after].code == "M3");

  const auto activities = of_kind(comparison, Kind::activity);
  REQUIRE(activities.size() == 1);
  CHECK(activities[0]->type == ChangeType::changed);
  REQUIRE(activities[0]->fields.size() == 1);
  CHECK(activities[0]->fields[0].field == "hours");
  CHECK(activities[0]->fields[0].before == "2");
  CHECK(activities[0]->fields[0].after == "4");

  const auto alignments = of_kind(comparison, Kind::alignment);
  REQUIRE(alignments.size() == 1);
  CHECK(alignments[0]->fields[0].field == "level");
}

TEST_CASE("a course with a new code is the same course, and what belongs to it is unchanged") {
  const auto before = curriculum("E1! ; M1 -> E1: A1 2h -> E1");
  model::Tables tables = before->tables();
  std::vector<model::Course> rows(before->courses().begin(), before->courses().end());
  rows[0].code = "M9";
  std::get<model::Table<model::Course>>(tables) = model::Table<model::Course>(std::move(rows));
  const Curriculum after(std::move(tables));
  const Comparison comparison = analysis::compare(*before, after);
  REQUIRE(comparison.differences.size() == 1);
  CHECK(comparison.differences[0].type == ChangeType::changed);
  CHECK(comparison.differences[0].fields[0].field == "code");
}

TEST_CASE("courses of one code pair up in their order") {
  const auto before = curriculum("M1 \"One\" ; M2 \"Two\"");
  model::Tables tables = with_other_ids(*before).tables();
  std::vector<model::Course> rows = {std::get<model::Table<model::Course>>(tables)[0],
                                     std::get<model::Table<model::Course>>(tables)[1]};
  rows[1].code = "M1";
  std::get<model::Table<model::Course>>(tables) = model::Table<model::Course>(std::move(rows));
  const Curriculum after(std::move(tables));
  const Comparison comparison = analysis::compare(*before, after);
  const auto courses = of_kind(comparison, Kind::course);
  REQUIRE(courses.size() == 2);
  CHECK(courses[0]->type == ChangeType::removed);
  CHECK(before->courses()[courses[0]->before].title == "Two");
  CHECK(courses[1]->type == ChangeType::added);
  CHECK(after.courses()[courses[1]->after].title == "Two");
}

TEST_CASE("a committee reads what a lost activity does") {
  const auto before =
      curriculum("E1!M \"Calm\" ; M1 \"Ethics\" Y1.1: A1 lecture 2h -> E1@M ; M2 \"Surgery\" Y2.1: A2 2h -> E1@I");
  const auto after =
      curriculum("E1!M \"Calm\" ; M1 \"Ethics\" Y1.1: A1 lecture 2h ; M2 \"Surgery\" Y2.1: A2 2h -> E1@I");
  const std::vector<std::string> expected = {"M1 Ethics no longer teaches E1 Calm.",
                                             "E1 Calm falls from Mastered to Introduced."};
  CHECK(told(*before, *after) == expected);
  const std::vector<std::string> back = {"M1 Ethics now teaches E1 Calm.",
                                         "E1 Calm rises from Introduced to Mastered."};
  CHECK(told(*after, *before) == back);
}

TEST_CASE("a committee reads which definition of coverage a competency loses") {
  const auto before = curriculum("E1! \"Calm\" ; second: V1 \"Clowns\" compulsory 2h -> E1");
  const auto after = curriculum("E1! \"Calm\" ; second: V1 \"Clowns\" 2h reach=0.1 -> E1");
  const std::vector<std::string> texts = told(*before, *after);
  CHECK(std::find(texts.begin(), texts.end(), "E1 Calm is no longer reached.") != texts.end());
  CHECK(std::find(texts.begin(), texts.end(), "E1 Calm is no longer taught.") == texts.end());
}

TEST_CASE("a second-classroom activity that goes is told with what it taught") {
  const auto before = curriculum("E1! \"Calm\" ; second: V1 \"Clowns\" compulsory 2h -> E1");
  const auto after = curriculum("E1! \"Calm\"");
  const std::vector<std::string> texts = told(*before, *after);
  REQUIRE(texts.size() >= 2);
  CHECK(texts[0] == "The activity V1 Clowns is gone.");
  CHECK(texts[1] == "V1 Clowns no longer teaches E1 Calm.");
}

TEST_CASE("levels of two scales are not compared") {
  const auto before = curriculum("programme scale=irm ; E1! ; M1: A1 2h -> E1@M");
  const auto after = curriculum("programme scale=hml ; E1! ; M1: A1 2h -> E1@H");
  for (const std::string& sentence : told(*before, *after)) CHECK(sentence.find(" from ") == std::string::npos);
}

TEST_CASE("a leaf that is in one version only has no other side") {
  const auto before = curriculum("E1! E2!");
  const auto after = curriculum("E1! E3!");
  const Comparison comparison = analysis::compare(*before, *after);
  REQUIRE(comparison.leaves.size() == 3);
  CHECK(comparison.leaves[1].first == model::none);
  CHECK(comparison.leaves[2].second == model::none);
}

}  // namespace
}  // namespace attune::test
