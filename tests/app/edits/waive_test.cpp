#include "app/edits/waive.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

std::vector<analysis::Gap> gaps(const test::TemporaryDocument& document, std::string_view today = "2026-06-30") {
  const auto& now = document.now();
  return analysis::find_gaps(now, analysis::cover(now), {"untaught", "declared-not-taught"}, today);
}

std::size_t open_gaps(const test::TemporaryDocument& document, std::string_view today = "2026-06-30") {
  const auto all = gaps(document, today);
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [](const auto& gap) { return !gap.is_waived(); }));
}

}  // namespace

TEST_CASE("a gap is waived with a reason, by the author, until a day", "[app][edits][waivers]") {
  const test::TemporaryDocument document("E1! E2!");
  REQUIRE(app::waive(*document, gaps(document)[0], {" next year ", {}, "2026-12-31"}));
  REQUIRE(document.now().table<model::Waiver>().size() == 1);
  const model::Waiver* waived = waiver_of(document.now(), gaps(document)[0]);
  REQUIRE(waived != nullptr);
  CHECK(waived->reason == "next year");
  CHECK(waived->author == "tester");
  CHECK(waived->until == "2026-12-31");
  CHECK(open_gaps(document) == 1);
  CHECK(document->next_undo()->label.english() == "Waive untaught of E1");
}

TEST_CASE("a waiver that has run out counts no more, and another takes its place", "[app][edits][waivers]") {
  const test::TemporaryDocument document("E1!");
  app::waive(*document, gaps(document)[0], {"next year", "dean", "2026-12-31"});
  CHECK(open_gaps(document, "2026-12-31") == 0);
  CHECK(open_gaps(document, "2027-01-01") == 1);
  app::waive(*document, gaps(document, "2027-01-01")[0], {"for good", "dean", ""});
  CHECK(document.now().table<model::Waiver>().size() == 1);
  CHECK(open_gaps(document, "2099-01-01") == 0);
}

TEST_CASE("a waiver of a course's gap is for the one competency it is about", "[app][edits][waivers]") {
  const test::TemporaryDocument document("E1! E2! ; C1 -> E1 E2 ; C2: A1 -> E1 E2");
  app::waive(*document, gaps(document)[1], {"small course", {}, {}});
  CHECK(document.now().table<model::Waiver>()[0].competency == "E2");
  CHECK(open_gaps(document) == 1);
}

TEST_CASE("the same waiver again is no step of the history", "[app][edits][waivers]") {
  const test::TemporaryDocument document("E1!");
  REQUIRE(app::waive(*document, gaps(document)[0], {"why not", {}, {}}));
  CHECK_FALSE(app::waive(*document, gaps(document)[0], {"why not", {}, {}}));
}

TEST_CASE("a waiver needs a reason, and its end is a date", "[app][edits][waivers]") {
  const test::TemporaryDocument document("E1!");
  CHECK_THROWS_AS(app::waive(*document, gaps(document)[0], {" ", {}, {}}), base::Error);
  CHECK_THROWS_AS(app::waive(*document, gaps(document)[0], {"why", {}, "soon"}), base::Error);
  CHECK(document.now().table<model::Waiver>().empty());
}

TEST_CASE("taking a waiver back makes the gap count again, and undo waives it again", "[app][edits][waivers]") {
  const test::TemporaryDocument document("E1! E2! ; waiver rule=untaught kind=competency code=E1 reason=x");
  CHECK(open_gaps(document) == 1);
  REQUIRE(app::unwaive(*document, gaps(document)[0]));
  CHECK(document.now().table<model::Waiver>().empty());
  CHECK(open_gaps(document) == 2);
  document->undo();
  CHECK(open_gaps(document) == 1);
  CHECK_FALSE(app::unwaive(*document, gaps(document)[1]));
}

TEST_CASE("taking back a waiver of all gaps of a course takes it back for all of them", "[app][edits][waivers]") {
  const test::TemporaryDocument document(
      "E1! E2! ; C1 -> E1 E2 ; C2: A1 -> E1 E2 ; waiver rule=declared-not-taught kind=course code=C1 reason=x");
  CHECK(open_gaps(document) == 0);
  REQUIRE(app::unwaive(*document, gaps(document)[0]));
  CHECK(open_gaps(document) == 2);
}
