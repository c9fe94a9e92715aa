#include "app/jobs/plan.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "analysis/planner/plan_sentences.h"
#include "tests/support/curriculum.h"
#include "tests/support/document.h"
#include "tests/support/rounds.h"

using namespace attune;
using analysis::Plan;

namespace {

const auto& catalogue() {
  static const auto loaded = app::load_patterns();
  return loaded;
}

// Every third pattern, beginning with this one: a smaller catalogue leaves more gaps that nothing can close.
std::shared_ptr<const analysis::PatternCatalogue> a_third(std::size_t first) {
  auto some = std::make_shared<analysis::PatternCatalogue>(*catalogue());
  some->patterns.clear();
  for (std::size_t i = first % 3; i < catalogue()->patterns.size(); i += 3)
    some->patterns.push_back(catalogue()->patterns[i]);
  return some;
}

app::PlanOptions closing(std::vector<std::string> rules) {
  app::PlanOptions options;
  options.request.rules = std::move(rules);
  options.request.today = "2026-01-01";
  return options;
}

std::vector<std::string> all_rules() {
  const auto& rules = analysis::plannable_rules();
  return {rules.begin(), rules.end()};
}

std::string named(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  return std::string(gap.rule) + " " + subject_code(curriculum, gap) + " " + about_code(curriculum, gap);
}

// A programme in the little language, of the program's own framework or of one that it does not know.
std::string random_programme(std::mt19937& random, bool known_framework) {
  const auto roll = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
  const auto pick = [&](const std::vector<std::string>& from) {
    return from[roll(static_cast<unsigned>(from.size()))];
  };
  const std::vector<std::string> codes = {"E1", "E2", "C1", "C2", "C3", "R1", "R2", "X1", "X5", "V1", "K2"};
  const std::map<char, std::string> dimensions = {{'E', "emotional"}, {'C', "cognitive"}, {'R', "regulation"},
                                                  {'X', "expression"}, {'V', "values"},   {'K', "context"}};
  const std::vector<std::string> levels = {"I", "R", "M"};
  std::string text = "programme years=" + std::to_string(3 + roll(3)) + "; ";
  text += "framework " + std::string(known_framework ? "empathy" : "school") + "; ";
  for (const std::string& code : codes)
    text += code + "!" + pick({"I", "R", "M", ""}) + " " + dimensions.at(code[0]) + " ";
  text += "; teacher T1; teacher T2";
  const auto aligned = [&](unsigned most) {
    std::string list;
    for (unsigned i = roll(most + 1); i > 0; --i) list += " " + pick(codes) + "@" + pick(levels);
    return list.empty() ? list : " ->" + list;
  };
  int activity = 0, assessment = 0;
  const auto items = [&](bool second) {
    std::string list;
    for (unsigned i = roll(4); i > 0; --i) {
      list += (list.empty() ? " " : ", ") + std::string("A") + std::to_string(++activity) + " " +
              pick({"lecture", "discussion", "roleplay", "journal"}) + " " + std::to_string(1 + roll(8)) + "h";
      if (roll(3) == 0) list += " leaders=" + pick({"T1", "T2", "T1+T2"});
      if (second)
        list += " Y" + std::to_string(1 + roll(3)) + "." + std::to_string(1 + roll(2)) + pick({"", " compulsory"});
      list += aligned(3);
    }
    if (!second && roll(2) == 0)
      list += (list.empty() ? " " : ", ") + std::string("Q") + std::to_string(++assessment) + " " +
              pick({"formative", "summative"}) + aligned(2);
    return list;
  };
  const std::vector<std::string> kinds = {"humanities", "basic", "professional", "clinical", "internship", "empathy"};
  for (int course = 1; course <= 9; ++course) {
    text += "; C" + std::to_string(course) + " " + pick(kinds);
    if (roll(8) != 0) text += " Y" + std::to_string(1 + roll(3)) + "." + std::to_string(1 + roll(2));
    if (roll(3) == 0) text += " 20+4h";
    if (roll(5) == 0) text += " elective";
    text += aligned(2) + ":" + items(false);
  }
  return text + "; second:" + items(true);
}

}  // namespace

TEST_CASE("a plan closes what it promises and opens nothing of the rules it was asked for", "[app][planner]") {
  std::mt19937 random(11);
  std::size_t promised = 0, planned = 0;
  for (int i = 0; i < test::rounds(24); ++i) {
    const std::string text = random_programme(random, i % 2 == 0);
    INFO("programme " << i << ": " << text);
    app::PlanOptions options = closing(i % 3 == 0 ? all_rules() : std::vector<std::string>{});
    options.limit = std::chrono::milliseconds(100);
    const app::PlanResult result = app::plan_job(test::curriculum(text), a_third(static_cast<std::size_t>(i)), options);
    const Plan& plan = result.plan;
    REQUIRE((plan.status == Plan::Status::optimal || plan.status == Plan::Status::limit));
    CHECK(plan.least_cost <= plan.cost + 1e-9);
    planned += !plan.additions.empty();

    const std::set<std::size_t> closed(result.closed.begin(), result.closed.end());
    const std::set<std::size_t> beyond(plan.beyond.begin(), plan.beyond.end());
    for (std::size_t gap = 0; gap < plan.gaps.size(); ++gap) {
      if (beyond.contains(gap)) continue;
      ++promised;
      INFO(named(*result.before, plan.gaps[gap]));
      CHECK(closed.contains(gap));
    }
    for (const std::size_t place : result.opened) {
      const analysis::Gap& gap = result.gaps_after[place];
      INFO("opened " << named(*result.after, gap));
      CHECK(gap.rule != "hours-mismatch");
      CHECK(gap.rule != "taught-not-declared");
      const bool was_asked = std::count(options.request.rules.begin(), options.request.rules.end(), gap.rule) > 0 ||
                             (options.request.rules.empty() && gap.severity == base::Severity::error);
      const bool is_unkept = std::any_of(plan.unkept.begin(), plan.unkept.end(), [&](const analysis::Demand& demand) {
        return demand.rule == gap.rule && demand.competency == gap.subject;
      });
      if (was_asked) CHECK(is_unkept);
      else CHECK((gap.rule != "out-of-order" && gap.rule != "assessed-not-taught"));
    }
  }
  CHECK(promised >= test::rounds(200U));
  CHECK(planned >= test::rounds(20U));
}

TEST_CASE("taking a plan is one edit, and what was promised is closed in the document", "[app][planner]") {
  const test::TemporaryDocument document(
      "programme years=3 language=zh_CN language_2=en; framework empathy; E1!I emotional R3!I regulation; "
      "C1 empathy Y1.1 10+2h -> E1: A1 lecture 12h -> E1; C2 internship Y3.2: A2 bedside 4h");
  const app::PlanResult result = app::plan_job(document->snapshot(), catalogue(), closing({"untaught", "not-reached"}));
  REQUIRE(result.plan.status == Plan::Status::optimal);
  REQUIRE(result.plan.additions.size() == 1);
  CHECK(result.plan.least_cost == result.plan.cost);
  REQUIRE(app::apply_plan(*document, result));
  CHECK(document->next_undo()->label.english() == "Take a plan of 1 additions");
  const model::Curriculum& now = document.now();
  CHECK(analysis::find_gaps(now, analysis::cover(now), {"untaught"}).empty());
  const model::Activity& added = now.activities()[now.activities().size() - 1];
  CHECK(added.title == result.plan.additions[0].pattern->title_2);
  CHECK(added.title_2 == result.plan.additions[0].pattern->title);
  REQUIRE(added.methods.size() == result.plan.additions[0].pattern->methods.size());
  CHECK_FALSE(now.methods().find(added.methods[0])->title.empty());
  const auto alignments = now.alignments_of_activity(static_cast<model::Index>(now.activities().size() - 1));
  CHECK(now.alignments()[alignments[0]].author == "tester");

  // The snapshot that it was made from has gone.
  CHECK_THROWS(app::apply_plan(*document, result));
  REQUIRE(document->undo());
  CHECK(document.now().activities().size() == 2);
}

TEST_CASE("a course grows by what it has no hours for, and declares what it gains", "[app][planner]") {
  const test::TemporaryDocument document(
      "programme years=1; framework empathy; E1! emotional R3! regulation; "
      "C1 empathy Y1.1 10+2h -> E1: A1 lecture 11h -> E1");
  app::PlanOptions options = closing({"untaught"});
  options.request.budgets.second_classroom = false;
  const app::PlanResult result = app::plan_job(document->snapshot(), catalogue(), options);
  REQUIRE(result.plan.additions.size() == 1);
  const double hours = result.plan.additions[0].pattern->hours;
  REQUIRE(hours > 1);
  app::apply_plan(*document, result);
  CHECK(document.now().courses()[0].practice_hours == 2 + hours - 1);
  for (const std::size_t opened : result.opened) {
    CHECK(result.gaps_after[opened].rule != "hours-mismatch");
    CHECK(result.gaps_after[opened].rule != "taught-not-declared");
  }
  CHECK(document.now().alignments_of_course(0).size() > 1);
}

TEST_CASE("gaps that go beyond the budgets are told with them", "[app][planner]") {
  const auto programme = test::curriculum(
      "programme years=1; framework empathy; E1! emotional R3! regulation; C1 empathy Y1.1");
  app::PlanOptions options = closing({"untaught"});
  options.request.budgets.activities = 0;
  app::PlanResult result = app::plan_job(programme, catalogue(), options);
  CHECK(result.plan.status == Plan::Status::infeasible);
  CHECK(result.plan.additions.empty());
  std::vector<std::string> conflict;
  for (const analysis::Demand& demand : result.plan.conflict)
    conflict.push_back(
        analysis::sentence_of(*programme, result.plan, options.request.budgets, demand).english());
  REQUIRE(conflict.size() == 2);
  CHECK((conflict[0] == "close the gap of E1: Not taught" || conflict[0] == "close the gap of R3: Not taught"));
  CHECK(conflict[1] == "at most 0 new activities");

  // Nothing serves a dimension that the catalogue does not know.
  const auto strange = test::curriculum("framework own; Z1! astronomy; C1 empathy Y1.1");
  result = app::plan_job(strange, catalogue(), closing({"untaught"}));
  CHECK(result.plan.beyond == std::vector<std::size_t>{0});
  CHECK(result.plan.additions.empty());
  CHECK(app::plan_job(test::curriculum("C1"), catalogue(), closing({})).plan.gaps.empty());
}

TEST_CASE("another framework and scale are served by dimension, at the level that corresponds", "[app][planner]") {
  const auto programme = test::curriculum(
      "programme years=2 scale=miller; framework school; F1!D emotional; "
      "C1 internship Y2.2: A1 bedside -> F1@KH");
  const app::PlanResult result = app::plan_job(programme, catalogue(), closing({"below-target"}));
  REQUIRE(result.plan.gaps.size() == 1);
  REQUIRE(result.plan.additions.size() == 1);
  CHECK(result.closed.size() == 1);
  const analysis::Addition::Serving& serving = result.plan.additions[0].serves.at(0);
  CHECK(serving.rank == 3);
  CHECK(programme->competencies()[serving.competency].code == "F1");
}

TEST_CASE("a pattern that serves one of several competencies is held in as many courses as it takes",
          "[app][planner]") {
  // Nine leaves of one dimension, each to be mastered, and no other place than the internships of one term.
  std::string text = "programme years=1; framework school; ";
  for (int i = 1; i <= 9; ++i) text += "F" + std::to_string(i) + "!M regulation ";
  for (int i = 1; i <= 9; ++i) text += "; C" + std::to_string(i) + " internship Y1.2";
  app::PlanOptions options = closing({"untaught", "below-target"});
  options.request.budgets.second_classroom = false;
  auto few = std::make_shared<analysis::PatternCatalogue>(*catalogue());
  std::erase_if(few->patterns, [](const analysis::Pattern& pattern) {
    return pattern.setting != analysis::PatternSetting::first || pattern.code != "IN08";
  });
  few->patterns.at(0).when.clear();
  const app::PlanResult result = app::plan_job(test::curriculum(text), few, options);
  INFO(static_cast<int>(result.plan.status));
  CHECK(result.plan.status != Plan::Status::infeasible);
  CHECK(result.closed.size() == 9);
}

TEST_CASE("waived gaps are not planned for, and a plan can be about some codes only", "[app][planner]") {
  const auto programme = test::curriculum(
      "programme years=1; framework empathy; E1! emotional R3! regulation R1! regulation; C1 empathy Y1.1; "
      "waiver rule=untaught kind=competency code=E1 reason=later");
  app::PlanOptions options = closing({"untaught"});
  CHECK(app::plan_job(programme, catalogue(), options).plan.gaps.size() == 2);
  options.request.subjects = {"R1"};
  const app::PlanResult result = app::plan_job(programme, catalogue(), options);
  REQUIRE(result.plan.gaps.size() == 1);
  CHECK(result.closed == std::vector<std::size_t>{0});
}

TEST_CASE("a plan can be about picked gaps only", "[app][planner]") {
  const auto programme = test::curriculum(
      "programme years=1; framework empathy; E1! emotional R3! regulation; C1 empathy Y1.1");
  app::PlanOptions options = closing({"untaught"});
  const std::vector<analysis::Gap> gaps = app::plan_job(programme, catalogue(), options).plan.gaps;
  REQUIRE(gaps.size() == 2);
  options.request.only = analysis::GapSet(*programme, {gaps[1]});
  const app::PlanResult result = app::plan_job(programme, catalogue(), options);
  REQUIRE(result.plan.gaps.size() == 1);
  CHECK(named(*programme, result.plan.gaps[0]) == named(*programme, gaps[1]));
  options.request.only = analysis::GapSet();
  CHECK(app::plan_job(programme, catalogue(), options).plan.gaps.empty());
}

TEST_CASE("what some of the additions do is what taking them does", "[app][planner]") {
  const test::TemporaryDocument document(
      "programme years=1; framework school; F1! emotional F2! regulation F3! values; "
      "C1 empathy Y1.1; C2 internship Y1.2");
  app::PlanOptions options = closing({"untaught", "unassessed"});
  const app::PlanResult result = app::plan_job(document->snapshot(), catalogue(), options);
  REQUIRE(result.plan.additions.size() >= 2);
  const app::PlanOutcome all = app::outcome_of(result, [&] {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < result.plan.additions.size(); ++i) places.push_back(i);
    return places;
  }());
  CHECK(all.closed == result.closed);
  CHECK(all.coverage_after == result.coverage_after);
  const app::PlanOutcome first = app::outcome_of(result, {0});
  CHECK(first.closed.size() < all.closed.size());
  CHECK(app::outcome_of(result, {}).closed.empty());
  REQUIRE(app::apply_plan(*document, result, {0}));
  CHECK(analysis::cover(document.now()).covered_leaves == first.coverage_after.covered_leaves);
}

TEST_CASE("a solver that dies leaves the first plan, and says so", "[app][planner][worker]") {
  ::setenv("ATTUNE_WORKER", "/bin/false", 1);
  const app::PlanResult result = app::plan_job(
      test::curriculum("programme years=1; framework empathy; E1! emotional; C1 empathy Y1.1"), catalogue(),
      closing({"untaught"}));
  ::unsetenv("ATTUNE_WORKER");
  CHECK_FALSE(result.trouble.empty());
  CHECK(result.plan.status == Plan::Status::limit);
  CHECK(result.plan.additions.size() == 1);
  CHECK(result.plan.least_cost == 0);
  CHECK(result.closed.size() == 1);
}

TEST_CASE("the program's own patterns are valid and serve every competency of its framework", "[app][planner]") {
  CHECK(catalogue()->patterns.size() >= 60);
  CHECK(catalogue()->dimensions.size() == 25);
  std::set<std::string> taught, assessed;
  for (const analysis::Pattern& pattern : catalogue()->patterns)
    for (const analysis::Served& served : pattern.serves) {
      if (pattern.setting != analysis::PatternSetting::assessment) taught.insert(served.competency);
      if (pattern.assesses()) assessed.insert(served.competency);
    }
  CHECK(taught.size() == 25);
  CHECK(assessed.size() == 25);
}
