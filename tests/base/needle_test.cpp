#include "base/needle.h"

#include <catch2/catch.hpp>
#include <random>

using attune::base::Needle;

namespace {

std::size_t find(const std::string& needle, const std::string& text, std::size_t from = 0) {
  const std::string padded = text + std::string(Needle::padding, needle.empty() ? 'x' : needle[0]);
  return Needle(needle).find(padded.data(), from, text.size());
}

}  // namespace

TEST_CASE("bytes are found where they are", "[base]") {
  CHECK(find("b", "abcb") == 1);
  CHECK(find("b", "abcb", 2) == 3);
  CHECK(find("患者", "走近患者") == 6);
  CHECK(find("aa", "a") == Needle::npos);
  CHECK(find("x", "") == Needle::npos);
  CHECK(find("", "abc") == Needle::npos);
}

TEST_CASE("nothing is found beyond the end, even when it would be there", "[base]") {
  CHECK(find("aaa", "aa") == Needle::npos);
  const std::string text = "abcabc" + std::string(Needle::padding, ' ');
  CHECK(Needle("abc").find(text.data(), 1, 5) == Needle::npos);
  CHECK(Needle("abc").find(text.data(), 4, 2) == Needle::npos);
}

TEST_CASE("random bytes are found as the standard library finds them", "[base]") {
  std::mt19937 random(7);
  const auto word = [&](std::size_t length) {
    std::string text;
    while (text.size() < length) text += "ab\xE5\x85\xB1"[random() % 5];
    return text;
  };
  for (int i = 0; i < 20000; ++i) {
    const std::string text = word(random() % 90), needle = word(1 + random() % 5);
    const std::size_t from = random() % (text.size() + 1);
    REQUIRE(find(needle, text, from) == text.find(needle, from));
  }
}
