#include "app/worker/solver.h"

#include <catch2/catch.hpp>
#include <random>

#include "analysis/planner/first_answer.h"

using namespace attune;
using namespace std::chrono_literals;
using analysis::Choice;
using analysis::IntegerProgramme;
using Status = analysis::SolverAnswer::Status;

namespace {

// The cheapest choice, by trying all of them; negative where there is none.
double cheapest(const IntegerProgramme& programme) {
  const std::size_t n = programme.costs.size();
  double best = -1;
  for (std::uint32_t bits = 0; bits < (1U << n); ++bits) {
    Choice choice(n, 0);
    for (std::size_t i = 0; i < n; ++i) choice[i] = (bits >> i) & 1U;
    if (!satisfies(programme, choice)) continue;
    const double cost = cost_of(programme, choice);
    if (best < 0 || cost < best) best = cost;
  }
  return best;
}

// Coverings, implications and budgets, as the planner writes them.
IntegerProgramme random_programme(std::mt19937& random) {
  IntegerProgramme programme;
  const auto n = static_cast<std::uint32_t>(4 + random() % 7);
  for (std::uint32_t i = 0; i < n; ++i) programme.add_variable(static_cast<double>(1 + random() % 24) / 4);
  const auto some = [&](double factor) {
    std::vector<analysis::LinearTerm> terms;
    for (std::uint32_t i = 0; i < n; ++i)
      if (random() % 3 == 0) terms.push_back({i, factor * static_cast<double>(1 + random() % 3)});
    return terms;
  };
  int group = 0;
  for (int i = 0; i < 4; ++i) programme.add_row(some(1), static_cast<double>(1 + random() % 3), ++group);
  for (std::uint32_t i = 0; i + 1 < n; ++i)
    if (random() % 4 == 0) programme.add_row({{i, -1}, {i + 1, 1}}, 0, 0);
  if (random() % 2 == 0) programme.add_row(some(-1), -static_cast<double>(2 + random() % 6), ++group);
  return programme;
}

}  // namespace

TEST_CASE("the worker's choice is a cheapest one, the first answer a good one, and the bound below both",
          "[app][worker]") {
  std::mt19937 random(7);
  int solved = 0, impossible = 0;
  for (int i = 0; i < 60; ++i) {
    const IntegerProgramme programme = random_programme(random);
    const double least = cheapest(programme);
    const Choice first = analysis::first_answer(programme, {}, 200'000);
    const auto answer = app::worker_solver(60s)(programme, first);
    INFO("programme " << i);
    if (least < 0) {
      ++impossible;
      CHECK(first.empty());
      REQUIRE(answer.status == Status::infeasible);
      // The conflict is one, and none of its groups can be spared.
      IntegerProgramme rest = programme;
      const auto keep = [&](const std::vector<int>& groups) {
        rest.rows.clear();
        for (const auto& row : programme.rows)
          if (row.group == 0 || std::find(groups.begin(), groups.end(), row.group) != groups.end())
            rest.rows.push_back(row);
      };
      keep(answer.conflict);
      CHECK(cheapest(rest) < 0);
      for (const int spared : answer.conflict) {
        std::vector<int> fewer = answer.conflict;
        std::erase(fewer, spared);
        keep(fewer);
        CHECK(cheapest(rest) >= 0);
      }
      continue;
    }
    ++solved;
    REQUIRE(answer.status == Status::optimal);
    CHECK(cost_of(programme, answer.choice) == Approx(least));
    CHECK(analysis::least_cost(programme, answer.duals) <= least + 1e-9);
    REQUIRE_FALSE(first.empty());
    CHECK(satisfies(programme, first));
    CHECK(cost_of(programme, first) <= least * 1.2 + 1e-9);
  }
  CHECK(solved > 10);
  CHECK(impossible > 5);
}

TEST_CASE("what is too large to be solved is refused with what to do", "[app][worker][planner]") {
  IntegerProgramme programme;
  programme.costs.assign(2, 1);
  std::vector<analysis::LinearTerm> terms(std::size_t{64} << 16, {1, 0.0123456789012345});
  programme.add_row(std::move(terms), 1, 1);
  const auto solve = app::worker_solver(1s, {});
  CHECK_THROWS_WITH(solve(programme, {}), Catch::Contains("too many ways to close all these gaps at once"));
}

TEST_CASE("a bound from useless duals is still a bound", "[analysis][planner]") {
  IntegerProgramme programme;
  programme.add_variable(3);
  programme.add_variable(5);
  programme.add_row({{0, 1}, {1, 1}}, 1, 1);
  CHECK(analysis::least_cost(programme, std::vector<double>{3.0}) == 3);
  CHECK(analysis::least_cost(programme, std::vector<double>{2.9}) == 3);  // rounded up to a quarter
  CHECK(analysis::least_cost(programme, std::vector<double>{100.0}) == 0);
  CHECK(analysis::least_cost(programme, std::vector<double>{-4.0}) == 0);
  CHECK(analysis::least_cost(programme, {}) == 0);
}
