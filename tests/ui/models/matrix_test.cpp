#include "ui/models/matrix.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune;
using ui::Matrix;
using ui::MatrixColumns;
using ui::MatrixRows;
using ui::Texts;

namespace {

std::vector<analysis::Gap> gaps(const model::Curriculum& curriculum) {
  return analysis::find_gaps(curriculum, analysis::cover(curriculum));
}

Matrix matrix(const model::Snapshot& snapshot, MatrixRows rows = MatrixRows::activities) {
  return Matrix(snapshot, gaps(*snapshot), rows, Texts::main);
}

std::string row_codes(const Matrix& of) {
  std::string codes;
  for (std::size_t i = 0; i < of.row_count(); ++i) {
    const auto what = of.what(i);
    codes += (i > 0 ? " " : "") + (what ? app::code_of(of.curriculum(), what) : std::string("-"));
  }
  return codes;
}

}  // namespace

TEST_CASE("activities stand under their courses, the second classroom last", "[ui][matrix]") {
  const Matrix of = matrix(test::curriculum("E1! ; second: B1 ; C1 Y1.1: A1 lecture, A2 lecture ; C2 Y1.1"));
  CHECK(row_codes(of) == "- A1 A2 - - B1");
  CHECK(row_codes(matrix(test::curriculum("E1! ; C1 Y1.1: A1 ; C2 Y1.1"), MatrixRows::courses)) == "C1 C2");
}

TEST_CASE("columns are the leaves of the programme's own frameworks", "[ui][matrix]") {
  const auto snapshot = test::curriculum("E! E1>E! E2>E! ; framework std role=standard ; S1!");
  const Matrix of = matrix(snapshot);
  REQUIRE(of.column_count() == 2);
  CHECK(of.column(0).competency == test::competency(*snapshot, "E1"));
  CHECK(of.column(0).group == test::competency(*snapshot, "E"));
}

TEST_CASE("a parent that rows are aligned to has a column before its children", "[ui][matrix]") {
  const auto snapshot = test::curriculum("E! E1>E! E2>E! K! K1>K! ; C1 Y1.1: A1 lecture -> E@R E1@I");
  const Matrix of = matrix(snapshot);
  REQUIRE(of.column_count() == 4);
  CHECK(of.column(0).competency == test::competency(*snapshot, "E"));
  CHECK(of.column(0).group == of.column(0).competency);
  CHECK(of.column(0).branch);
  CHECK_FALSE(of.column(1).branch);
  CHECK(of.level(1, 0) == "R");
  CHECK(of.row_total(1) == 2);
  CHECK(matrix(snapshot, MatrixRows::courses).column_count() == 3);
}

TEST_CASE("a cell has the highest level and says whether it is proposed or doubled", "[ui][matrix]") {
  const Matrix of = matrix(test::curriculum("E1! E2! ; second: A1 -> E1@I E1@M, A2 -> E2@R?, A3 -> E2"));
  CHECK(of.level(1, 0) == "M");
  CHECK(of.cell(1, 0).several);
  CHECK(of.level(1, 1).empty());
  CHECK(of.level(2, 1) == "R");
  CHECK(of.cell(2, 1).proposed);
  CHECK(of.level(3, 1) == "I");
  CHECK(of.rank(1, 0) == 2);
}

TEST_CASE("totals count cells, whatever the filter hides", "[ui][matrix]") {
  Matrix of = matrix(test::curriculum("E1! E2! ; second: A1 -> E1@I E2@I, A2 -> E2@R"));
  of.filter({.text = "A1"});
  REQUIRE(row_codes(of) == "- A1");
  CHECK(of.row_total(1) == 2);
  CHECK(of.column_total(0) == 1);
  CHECK(of.column_total(1) == 2);
}

TEST_CASE("a course that matches shows all its activities", "[ui][matrix]") {
  Matrix of = matrix(test::curriculum("E1! ; MED1 Y1.1 \"Anatomy\": A1 lecture, A2 lecture ; MED2 Y1.1: A3 lecture"));
  of.filter({.text = "anatomy"});
  CHECK(row_codes(of) == "- A1 A2");
}

TEST_CASE("only the columns with error gaps are left on wish", "[ui][matrix]") {
  Matrix of = matrix(test::curriculum("E1! E2! ; C1 Y1.1: A1 lecture -> E1@M, X1 summative -> E1@M"));
  of.filter({.columns = MatrixColumns::gaps});
  REQUIRE(of.column_count() == 1);
  CHECK(of.column(0).gap);
  CHECK(of.curriculum().competencies()[of.column(0).competency].code == "E2");
}

TEST_CASE("rows are filtered by stage, classroom, kind and method", "[ui][matrix]") {
  const auto snapshot = test::curriculum(
      "programme years=2 terms_per_year=1; stage P from_year=1 to_year=1; stage Q from_year=2 to_year=2; E1! ;"
      "C1 Y1: A1 lecture kind=lab, A2 roleplay ; C2 Y2: A3 lecture; second: B1 Y2 roleplay");
  Matrix of = matrix(snapshot);
  of.filter({.stage = "Q"});
  CHECK(row_codes(of) == "- A3 - B1");
  of.filter({.setting = "second"});
  CHECK(row_codes(of) == "- B1");
  of.filter({.kind = "lab"});
  CHECK(row_codes(of) == "- A1");
  of.filter({.method = "roleplay"});
  CHECK(row_codes(of) == "- A2 - B1");
  of.filter({.text = "C1", .method = "roleplay"});
  CHECK(row_codes(of) == "- A2");
  of.filter({.text = "C2", .method = "roleplay"});
  CHECK(of.row_count() == 0);
  Matrix courses = matrix(snapshot, MatrixRows::courses);
  courses.filter({.stage = "P", .method = "roleplay"});
  CHECK(row_codes(courses) == "C1");
}

TEST_CASE("what is folded shows the highest level in it, and takes none", "[ui][matrix]") {
  const auto snapshot = test::curriculum(
      "E! E1>E! E2>E! K! K1>K! ; C1 Y1.1: A1 lecture -> E1@I K1@I, A2 lecture -> E2@M ; second: B1 -> E1@R");
  Matrix of = matrix(snapshot);
  REQUIRE(row_codes(of) == "- A1 A2 - B1");
  of.fold({of.fold_of_row(1), *of.fold_of_column(0)});
  CHECK(row_codes(of) == "- - B1");
  REQUIRE(of.column_count() == 2);
  CHECK(of.is_folded_row(0));
  CHECK(of.is_folded_column(0));
  CHECK_FALSE(of.is_folded_column(1));
  CHECK(of.level(0, 0) == "M");
  CHECK(of.level(0, 1) == "I");
  CHECK(of.level(2, 0) == "R");
  CHECK(of.level(2, 1).empty());
  CHECK(of.column_total(0) == 3);
  CHECK_FALSE(of.can_align(0, 1));
  CHECK_FALSE(of.can_align(2, 0));
  CHECK(of.can_align(2, 1));
  CHECK_FALSE(of.find_column(snapshot->competencies()[test::competency(*snapshot, "E1")].id.uuid));
  // What the filter hides is no part of it.
  of.filter({.text = "A1"});
  CHECK(of.level(0, 0) == "I");
  of.fold({});
  CHECK(row_codes(of) == "- A1");
}

TEST_CASE("alignments of one pair that differ are told from those that agree", "[ui][matrix]") {
  const Matrix of = matrix(test::curriculum("E1! E2! ; second: A1 -> E1@I E1@M E2@R E2@R"));
  CHECK(of.cell(1, 0).differing);
  CHECK(of.cell(1, 1).several);
  CHECK_FALSE(of.cell(1, 1).differing);
}

TEST_CASE("a matrix of thousands of activities is made in moments", "[ui][matrix]") {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "E" + std::to_string(i) + "! ";
  text += "; second: A0";
  for (int i = 1; i < 5000; ++i) text += ", A" + std::to_string(i);
  const Matrix of = Matrix(test::curriculum(text), {}, MatrixRows::activities, Texts::main);
  CHECK(of.row_count() == 5001);
  CHECK(of.column_count() == 60);
}
