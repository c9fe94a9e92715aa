#include "base/text.h"

#include <catch2/catch.hpp>

using namespace attune::base;

TEST_CASE("UTF-8 is told from what only looks like it", "[base][text]") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("共情 é \xF0\x9F\x98\x80"));
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // a surrogate
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // above U+10FFFF
  CHECK_FALSE(is_utf8("\xE5\x85"));          // cut off
  CHECK_FALSE(is_utf8("\xB9\xB2"));          // GB 18030
}

TEST_CASE("trimming takes wide and no-break spaces and a byte order mark, and leaves what is inside", "[base][text]") {
  CHECK(trim("\xEF\xBB\xBF \t a b\xE3\x80\x80\xC2\xA0\r\n") == "a b");
  CHECK(trim(" \xE3\x80\x80 ").empty());
  CHECK(trim("").empty());
}

TEST_CASE("a list in a cell is split at semicolons, without empty parts", "[base][text]") {
  CHECK(split_list(" a ; b;;c ;") == std::vector<std::string>{"a", "b", "c"});
  CHECK(split_list("").empty());
  CHECK(join({"a", "b"}, ", ") == "a, b");
}

TEST_CASE("length counts characters, not bytes", "[base][text]") { CHECK(length("共情 é") == 4); }

TEST_CASE("folded texts are equal where people mean the same", "[base][text]") {
  CHECK(fold("ＡＢＣ Straße") == fold("abc STRASSE"));
  CHECK(fold("共情") != fold("同情"));
}

TEST_CASE("a text that is missing in one language is taken from the other", "[base][text]") {
  const std::string main = "Care", second = "关怀", none;
  CHECK(pick(main, second, false) == "Care");
  CHECK(pick(main, second, true) == "关怀");
  CHECK(pick(main, none, true) == "Care");
  CHECK(pick(none, second, false) == "关怀");
}
