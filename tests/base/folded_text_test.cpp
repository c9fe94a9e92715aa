#include "base/folded_text.h"

#include <catch2/catch.hpp>

using namespace attune::base;

namespace {

std::string folded(std::string_view text) {
  std::string to;
  append_folded(to, text);
  CHECK(folded_with_places(text).text == to);
  return to;
}

}  // namespace

TEST_CASE("case, width, accents, ligatures, quotes and dashes make no difference to what is looked for", "[base]") {
  CHECK(folded("Ａｂ１") == "ab1");
  CHECK(folded("ÉLAN Ĳ ﬁne ½") == "elan ij fine 1\u20442");
  CHECK(folded("e\u0301") == folded("\u00e9"));
  CHECK(folded("Ørsted Łódź Æsir Straße ΆΛΦΑ") == "orsted lodz aesir strasse αλφα");
  CHECK(folded("patient\u2019s \u201Cown\u201D words \u2014 self\u2010aware") ==
        "patient's \"own\" words - self-aware");
  CHECK(folded("gòngqíng nǚ") == "gongqing nu");
}

TEST_CASE("marks that make another letter of a script stay", "[base]") {
  CHECK(folded("が") != folded("か"));
  CHECK(folded("й") != folded("и"));
}

TEST_CASE("traditional characters fold to simplified ones", "[base]") {
  CHECK(folded("臨床醫學") == "临床医学");
  CHECK(folded("瞭解關係") == "了解关系");
  CHECK(folded("著") == folded("着"));
}

TEST_CASE("white space and controls are one space, and what nobody sees is nothing", "[base]") {
  CHECK(folded("a \t\n\u3000\u00a0b") == "a b");
  CHECK(folded("co\u00adop\u200berate") == "cooperate");
  CHECK(folded(std::string_view("a\0b", 3)) == "a b");
  CHECK(folded("").empty());
}

TEST_CASE("what is no UTF-8 is replaced, and ends where it ends", "[base]") {
  CHECK(folded("a\xFFz") == "a\uFFFDz");
  CHECK(folded("\xE5\x85").starts_with("\uFFFD"));
}

TEST_CASE("each folded byte knows the whole characters it comes from", "[base]") {
  const FoldedText text = folded_with_places("Aé\u0301 ﬁ臨\U0001F600");
  REQUIRE(text.text == "ae fi临\U0001F600");
  const auto from = [&](std::size_t at) { return std::pair(text.begins[at], text.ends[at]); };
  using Pair = std::pair<std::uint32_t, std::uint32_t>;
  CHECK(from(0) == Pair(0, 1));
  CHECK(from(1) == Pair(1, 5));  // with the second accent
  CHECK(from(2) == Pair(5, 6));
  CHECK(from(3) == Pair(6, 9));  // the ligature
  CHECK(from(4) == Pair(6, 9));
  CHECK(from(5) == Pair(9, 12));
  CHECK(from(8) == Pair(12, 16));
}

TEST_CASE("a word begins behind what is no letter, and where the script changes to or from Han", "[base]") {
  CHECK(begins_word("ab", 0));
  CHECK_FALSE(begins_word("ab", 1));
  CHECK(begins_word("a-b", 2));
  CHECK_FALSE(begins_word("a1", 1));
  CHECK(begins_word("医学osce", 6));
  CHECK(begins_word("osce医学", 4));
  CHECK_FALSE(begins_word("医学", 3));
  CHECK(begins_word("医，学", 6));
}
