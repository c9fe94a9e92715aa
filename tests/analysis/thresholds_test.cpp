#include "analysis/thresholds.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune::analysis;
using attune::test::curriculum;

TEST_CASE("a programme without a policy has the defaults", "[analysis][thresholds]") {
  const Thresholds thresholds = thresholds_of(*curriculum(""));
  CHECK(thresholds == Thresholds{});
  CHECK(thresholds.reach == 0.8);
  CHECK(thresholds.sustain_terms == 3);
}

TEST_CASE("the policy's rows replace the defaults", "[analysis][thresholds]") {
  const Thresholds thresholds = thresholds_of(
      *curriculum("policy reach=0.5 sustain_terms=2 overload=0.4 divergence=0.5 agreed_only=yes low_rating=3 "
                  "note=x"));
  CHECK(thresholds == Thresholds{0.5, 2, 0.4, 0.5, true, 3});
}

TEST_CASE("a value of the policy that cannot be read keeps the default", "[analysis][thresholds]") {
  CHECK(thresholds_of(*curriculum("policy reach=80% sustain_terms=few overload=2 agreed_only=maybe")) == Thresholds{});
}

TEST_CASE("a policy's value is checked for its key, and any key may be given", "[analysis][thresholds]") {
  CHECK(is_valid_policy("reach", "0"));
  CHECK(is_valid_policy("reach", "1"));
  CHECK_FALSE(is_valid_policy("reach", "1.01"));
  CHECK_FALSE(is_valid_policy("reach", ""));
  CHECK_FALSE(is_valid_policy("sustain_terms", "2.5"));
  CHECK_FALSE(is_valid_policy("sustain_terms", "-1"));
  CHECK_FALSE(is_valid_policy("agreed_only", "true"));
  CHECK(is_valid_policy("reviewed by", "the board"));
}

TEST_CASE("thresholds as text read back the same", "[analysis][thresholds]") {
  Thresholds thresholds{0.75, 4, 0.3, 1.5, true, 2};
  thresholds.bands[0].low = 0.3;
  thresholds.bands.push_back({"phase.2", "values", 0.1, 0.45});
  std::string text = "policy";
  for (const auto& [key, value] : as_text(thresholds)) text += " " + key + "=" + value;
  CHECK(thresholds_of(*curriculum(text)) == thresholds);
}

TEST_CASE("a band is a lowest share, or a lowest and a highest one", "[analysis][thresholds]") {
  const Thresholds thresholds =
      thresholds_of(*curriculum("policy balance.clinical.cognitive=0.3..0.5 balance.late.values=0.1"));
  REQUIRE(thresholds.bands.size() == default_bands().size() + 1);
  CHECK(thresholds.bands[1] == Band{"clinical", "cognitive", 0.3, 0.5});
  CHECK(thresholds.bands.back() == Band{"late", "values", 0.1, 1});
}

TEST_CASE("a band that cannot be one is refused, and keeps the default", "[analysis][thresholds]") {
  for (const char* value : {"", "1.1", "-0.1", "0.5..0.4", "0.2..", "..0.4", "0.2-0.4", "0.2..2"}) {
    INFO(value);
    CHECK_FALSE(is_valid_policy("balance.clinical.cognitive", value));
  }
  CHECK(is_valid_policy("balance.clinical.cognitive", "0.2..0.2"));
  CHECK(thresholds_of(*curriculum("policy balance.clinical.cognitive=much")) == Thresholds{});
}

TEST_CASE("the keys that rules look at are known, a stage's and dimension's whatever they are called",
          "[analysis][thresholds]") {
  for (const char* key : {"reach", "low_rating", "balance.clinical.cognitive", "balance.our.own.values"})
    CHECK(is_known_policy(key));
  for (const char* key : {"reech", "balance", "balance.", "balance.clinical", "balance.clinical.", "balance..values"})
    CHECK_FALSE(is_known_policy(key));
}
