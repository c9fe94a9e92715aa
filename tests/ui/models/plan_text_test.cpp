#include "ui/models/plan_text.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune;
using ui::Fate;

namespace {

ui::ProposedPlan plan(std::string_view programme, const analysis::Budgets& budgets = {}) {
  static const auto catalogue = app::load_patterns();
  app::PlanOptions options;
  options.request.rules = {"untaught"};
  options.request.budgets = budgets;
  options.request.today = "2026-01-01";
  return ui::propose(app::plan_job(test::curriculum(programme), catalogue, options), false);
}

const std::string two_gaps =
    "programme years=1; framework empathy; E1! emotional \"Notice\" R3! regulation \"Stay calm\"; "
    "C1 empathy Y1.1 \"Meeting patients\"";

std::size_t count(const ui::TickedPlan& ticked, Fate fate) {
  return static_cast<std::size_t>(std::ranges::count(ticked.fates, fate, &ui::GapFate::fate));
}

}  // namespace

TEST_CASE("an addition says what it is, where, and which gaps it closes", "[ui][planner]") {
  const auto proposed = plan(two_gaps);
  const auto& result = *proposed.result;
  REQUIRE_FALSE(result.plan.additions.empty());
  const analysis::Addition& first = result.plan.additions.front();
  const base::Catalogue english;
  const ui::AdditionText text = ui::text_of(result, first, {}, english);
  CHECK(text.title == first.pattern->title);
  CHECK_FALSE(text.hours.empty());
  CHECK(text.closes.find(": Not taught") != std::string::npos);
  CHECK((text.where == "C1  Meeting patients (year 1, term 1)" ||
         text.where.starts_with("Second classroom (year 1,")));
  const auto paragraphs = ui::paragraphs_of(proposed, first, {}, english);
  CHECK(std::ranges::any_of(paragraphs, [](const std::string& line) { return line.starts_with("Closes: "); }));
  CHECK(std::ranges::any_of(paragraphs,
                            [](const std::string& line) { return line.find("eaches") != std::string::npos; }));
  CHECK(ui::offer_of(result, first, english).english().starts_with("Add: " + first.pattern->title + ", "));
}

TEST_CASE("with fewer ticks fewer gaps are closed and less is covered", "[ui][planner]") {
  const auto proposed = plan(two_gaps + " : A1 lecture 2h");
  const auto& additions = proposed.result->plan.additions;
  std::vector<std::size_t> all(additions.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  const auto whole = ui::tick(proposed, all, false), none = ui::tick(proposed, {}, false);
  CHECK(whole.closed == 2);
  CHECK(count(whole, Fate::closed) == 2);
  CHECK(count(whole, Fate::stays) == 0);
  CHECK(whole.outcome.coverage_after.share(analysis::Definition::taught) == 1);
  CHECK(none.closed == 0);
  CHECK(count(none, Fate::stays) == 2);
  CHECK(none.opened == 0);
  CHECK(none.outcome.coverage_after == proposed.result->coverage_before);
  CHECK(ui::summary_of(proposed, none).english().find("they close 0 of 2 gaps and open none.") != std::string::npos);
}

TEST_CASE("what does not go together is told instead of a plan", "[ui][planner]") {
  analysis::Budgets budgets;
  budgets.activities = 0;
  const auto proposed = plan(two_gaps, budgets);
  const auto refusal = ui::refusal_of(proposed, budgets);
  REQUIRE(refusal.size() >= 4);
  CHECK(refusal.front().english() == "No plan closes these gaps within the budgets. These do not go together:");
  CHECK(std::ranges::any_of(refusal, [](const auto& line) { return line.english() == "at most 0 new activities"; }));
  CHECK(ui::refusal_of(plan(two_gaps), {}).empty());
}

TEST_CASE("a solver that fails is told of beside the plan", "[ui][planner]") {
  ::setenv("ATTUNE_WORKER", "/bin/false", 1);
  const auto proposed = plan(two_gaps);
  ::unsetenv("ATTUNE_WORKER");
  CHECK(ui::trouble_of(proposed).english().starts_with("No plan was proved to be the cheapest: "));
  CHECK(ui::trouble_of(plan(two_gaps)).empty());
}
