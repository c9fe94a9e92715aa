#include "app/edits/policy.h"

#include <catch2/catch.hpp>

#include "analysis/thresholds.h"
#include "base/error.h"
#include "tests/support/document.h"

using namespace attune;

TEST_CASE("a threshold of the policy is set, changed and given back to its default", "[app][edits][policy]") {
  const test::TemporaryDocument document("policy note=x");
  const auto reach = [&] { return analysis::thresholds_of(document.now()).reach; };
  REQUIRE(app::set_policy(*document, "reach", " 0.5 "));
  CHECK(reach() == 0.5);
  REQUIRE(app::set_policy(*document, "reach", "0.6"));
  CHECK(reach() == 0.6);
  CHECK(document.now().table<model::Policy>().size() == 2);
  CHECK_FALSE(app::set_policy(*document, "reach", "0.6"));
  REQUIRE(app::set_policy(*document, "reach", ""));
  CHECK(reach() == 0.8);
  CHECK(document.now().table<model::Policy>().size() == 1);
}

TEST_CASE("the policy takes no key that no rule looks at, and no value that cannot be", "[app][edits][policy]") {
  const test::TemporaryDocument document("");
  CHECK_THROWS_AS(app::set_policy(*document, "reech", "0.5"), base::Error);
  CHECK_THROWS_AS(app::set_policy(*document, "reach", "1.5"), base::Error);
  CHECK(app::set_policy(*document, "balance.clinical.cognitive", "0.2..0.6"));
}
