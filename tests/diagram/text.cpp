#include "diagram/text.h"

#include <catch2/catch.hpp>

#include "base/text.h"

using namespace attune;
using diagram::Font;

namespace {

std::string together(const std::vector<diagram::Line>& lines) {
  std::string all;
  for (const auto& line : lines)
    for (const char c : line.text)
      if (c != ' ') all += c;
  return all;
}

}  // namespace

TEST_CASE("text breaks between words into lines that fit", "[diagram]") {
  const diagram::Typesetter typesetter("en");
  const auto lines = typesetter.wrap("Understand background and meaning of the illness", Font::body, 120, 9);
  REQUIRE(lines.size() > 1);
  for (const auto& line : lines) CHECK(line.width <= 120);
  CHECK(together(lines) == "Understandbackgroundandmeaningoftheillness");
  CHECK(lines.front().text.back() != ' ');
}

TEST_CASE("Chinese breaks without spaces, and not before closing punctuation", "[diagram]") {
  const diagram::Typesetter typesetter("zh_CN");
  const auto lines = typesetter.wrap("理解心理社会背景与患病意义，并把理解用于诊疗。", Font::body, 90, 9);
  REQUIRE(lines.size() > 2);
  for (const auto& line : lines) {
    CHECK(line.width <= 90);
    CHECK(!line.text.starts_with("，"));
    CHECK(!line.text.starts_with("。"));
  }
  CHECK(together(lines) == "理解心理社会背景与患病意义，并把理解用于诊疗。");
}

TEST_CASE("text that does not fit ends in an ellipsis", "[diagram]") {
  const diagram::Typesetter typesetter("en");
  const std::string long_word(20000, 'w');
  const auto lines = typesetter.wrap(long_word, Font::body, 100, 2);
  REQUIRE(lines.size() == 2);
  CHECK(lines.back().text.ends_with("…"));
  CHECK(lines.back().width <= 100);
}

TEST_CASE("no text has no lines", "[diagram]") {
  const diagram::Typesetter typesetter("en");
  CHECK(typesetter.wrap("", Font::body, 100, 3).empty());
  CHECK(typesetter.wrap(" \n\t ", Font::body, 100, 3).empty());
}

TEST_CASE("what no picture can show is taken out of a text", "[diagram]") {
  CHECK(diagram::printable("a\x01"
                           "b\x1f"
                           "c\nd\x7f") == "a b c\nd ");
  CHECK(diagram::printable("a\xff"
                           "b\xed\xa0\x80") ==
        "a\xef\xbf\xbd"
        "b\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
  CHECK(diagram::printable("\xef\xbf\xbf") == "\xef\xbf\xbd");
  CHECK(diagram::printable("共情 שלום") == "共情 שלום");
}
