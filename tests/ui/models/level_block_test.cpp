#include "ui/models/level_block.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "tests/support/curriculum.h"

using namespace attune;
using ui::LevelRange;
using ui::Matrix;

namespace {

Matrix sample() {
  return Matrix(
      test::curriculum("E1! E2! E3! ; C1 Y1.1: A1 lecture -> E1@I E2@R, A2 lecture -> E3@M ; C2 Y1.1: A3 lecture"), {},
      ui::MatrixRows::activities, ui::Texts::main);
}

LevelRange all_of(const Matrix& matrix) {
  return ui::range_of(matrix, 0, 0, matrix.row_count() - 1, matrix.column_count() - 1);
}

// "1,0=R 2,1=-"
std::string told(const std::vector<ui::PlacedLevel>& placed) {
  std::string text;
  for (const auto& each : placed)
    text += (text.empty() ? "" : " ") + std::to_string(each.row) + "," + std::to_string(each.column) + "=" +
            each.level.value_or("-");
  return text;
}

std::string why(const std::function<void()>& work) {
  try {
    work();
  } catch (const base::Error& error) {
    CHECK(error.kind() == base::ErrorKind::input);
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a range is copied as lines with tabs, without headings of rows", "[ui][matrix]") {
  const Matrix matrix = sample();
  CHECK(ui::copy_block(matrix, all_of(matrix), false) == "I\tR\t\n\t\tM\n\t\t\n");
  CHECK(ui::copy_block(matrix, all_of(matrix), true) == "\tE1\tE2\tE3\nA1\tI\tR\t\nA2\t\t\tM\nA3\t\t\t\n");
}

TEST_CASE("a pasted range passes over headings, takes codes and titles, and empties", "[ui][matrix]") {
  const Matrix matrix = sample();
  // From A2 on: its next row is the heading of C2.
  const LevelRange here = ui::range_of(matrix, 2, 1, 2, 1);
  CHECK(told(ui::paste_block(matrix, here, "m\tIntroduced\r\n\tR\r\n")) == "2,1=M 2,2=I 4,1=- 4,2=R");
}

TEST_CASE("what was copied can be pasted where it came from", "[ui][matrix]") {
  const Matrix matrix = sample();
  for (const auto& each : ui::paste_block(matrix, all_of(matrix), ui::copy_block(matrix, all_of(matrix), false)))
    CHECK(each.level.value_or("") == matrix.level(each.row, each.column));
}

TEST_CASE("one cell fills the range, and a range repeats in a larger one", "[ui][matrix]") {
  const Matrix matrix = sample();
  CHECK(told(ui::paste_block(matrix, ui::range_of(matrix, 1, 0, 2, 1), "R")) == "1,0=R 1,1=R 2,0=R 2,1=R");
  CHECK(told(ui::paste_block(matrix, ui::range_of(matrix, 1, 0, 2, 1), "R\tM\n")) == "1,0=R 1,1=M 2,0=R 2,1=M");
}

TEST_CASE("what is no level and what does not fit is refused with its place", "[ui][matrix]") {
  const Matrix matrix = sample();
  const LevelRange here = ui::range_of(matrix, 2, 1, 2, 1);
  CHECK_THAT(why([&] { ui::paste_block(matrix, here, "R\n\nxyz"); }),
             Catch::Contains("3 rows") && Catch::Contains("2 rows"));
  CHECK_THAT(why([&] { ui::paste_block(matrix, here, "R\tI\nM\txyz"); }),
             Catch::Contains("\"xyz\" in row 2, column 2") && Catch::Contains("I, R, M"));
  CHECK(ui::paste_block(matrix, here, "").empty());
}

TEST_CASE("the first row or column fills the others", "[ui][matrix]") {
  const Matrix matrix = sample();
  CHECK(told(ui::fill_block(matrix, all_of(matrix), false)) == "2,0=I 2,1=R 2,2=- 4,0=I 4,1=R 4,2=-");
  CHECK(told(ui::fill_block(matrix, ui::range_of(matrix, 1, 0, 2, 1), true)) == "1,1=I 2,1=-");
}
