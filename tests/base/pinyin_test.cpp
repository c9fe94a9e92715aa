#include "base/pinyin.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/uniset.h>
#include <unicode/usetiter.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
#include <set>
#include <string>

#include "base/han.h"

using namespace attune::base;

namespace {

std::set<std::string_view> readings(char32_t c) {
  const auto all = pinyin(c);
  return {all.begin(), all.end()};
}

using Readings = std::set<std::string_view>;

}  // namespace

TEST_CASE("characters of medical education have all their usual readings", "[base][pinyin]") {
  CHECK(readings(U'行') == Readings{"xing", "hang", "heng"});
  CHECK(readings(U'长') == Readings{"chang", "zhang"});
  CHECK(readings(U'重') == Readings{"zhong", "chong"});
  CHECK(readings(U'调') == Readings{"diao", "tiao"});
  CHECK(readings(U'觉') == Readings{"jue", "jiao"});
  CHECK(readings(U'乐') == Readings{"le", "yue", "yao"});
  CHECK(readings(U'血') == Readings{"xue", "xie"});
  CHECK(readings(U'薄') == Readings{"bo", "bao"});
  CHECK(readings(U'给') == Readings{"gei", "ji"});
  CHECK(readings(U'差') == Readings{"cha", "chai", "ci"});
  CHECK(readings(U'传') == Readings{"chuan", "zhuan"});
  CHECK(readings(U'处') == Readings{"chu"});
  CHECK(readings(U'参') == Readings{"can", "shen", "cen"});
  CHECK(readings(U'降') == Readings{"jiang", "xiang"});
  CHECK(readings(U'强') == Readings{"qiang", "jiang"});
  CHECK(readings(U'率') == Readings{"lv", "lu", "shuai"});
  CHECK(readings(U'好') == Readings{"hao"});
  CHECK(readings(U'中') == Readings{"zhong"});
  CHECK(readings(U'数') == Readings{"shu", "shuo"});
  CHECK(readings(U'相') == Readings{"xiang"});
  CHECK(readings(U'会') == Readings{"hui", "kuai"});
  CHECK(readings(U'着') == Readings{"zhe", "zhao", "zhuo", "zhu"});  // 著 folds to it
}

TEST_CASE("the u of the dots is typed as v or as u", "[base][pinyin]") {
  CHECK(readings(U'女') == Readings{"nv", "nu"});
  CHECK(readings(U'旅') == Readings{"lv", "lu"});
  CHECK(readings(U'略') == Readings{"lve", "lue"});
  CHECK(readings(U'区') == Readings{"qu", "ou"});
}

TEST_CASE("what is no Han character has no reading", "[base][pinyin]") {
  for (const char32_t c : {U'a', U'，', U'\U0001F600', U'か', char32_t{0}}) CHECK(pinyin(c).empty());
}

// The readings come from the order of ICU's collation; its transliteration is another way to the same dictionary.
TEST_CASE("every simplified character in common use is also read as ICU reads it", "[base][pinyin]") {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> latin(
      icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
  REQUIRE(U_SUCCESS(status));
  const icu::Normalizer2* decomposed = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeSet common;
  UConverter* converter = ucnv_open("gb2312", &status);
  ucnv_getUnicodeSet(converter, common.toUSet(), UCNV_ROUNDTRIP_SET, &status);
  ucnv_close(converter);
  REQUIRE(U_SUCCESS(status));
  common.retain(static_cast<UChar32>(first_han), static_cast<UChar32>(last_han));
  REQUIRE(common.size() > 6700);
  std::string missed;
  for (icu::UnicodeSetIterator each(common); each.next();) {
    icu::UnicodeString text(each.getCodepoint());
    latin->transliterate(text);
    text = decomposed->normalize(text, status);
    std::string letters;
    for (std::int32_t i = 0; i < text.length(); ++i) {
      if (text[i] >= u'a' && text[i] <= u'z')
        letters += static_cast<char>(text[i]);
      else if (text[i] == 0x308)
        letters.back() = 'v';
    }
    const auto c = static_cast<char32_t>(each.getCodepoint());
    if (!readings(c).contains(letters)) missed += han_to_utf8(c) + letters + " ";
  }
  CHECK(missed == "");
}
