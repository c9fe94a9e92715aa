#include "analysis/planner/integer_programme.h"

#include <algorithm>
#include <cmath>

namespace attune::analysis {

Variable IntegerProgramme::add_variable(double cost) {
  costs.push_back(cost);
  return static_cast<Variable>(costs.size() - 1);
}

void IntegerProgramme::add_row(std::vector<LinearTerm> terms, double at_least, int group) {
  rows.push_back({std::move(terms), at_least, group});
}

double cost_of(const IntegerProgramme& programme, const Choice& choice) {
  double cost = 0;
  for (std::size_t i = 0; i < choice.size(); ++i)
    if (choice[i]) cost += programme.costs[i];
  return cost;
}

bool satisfies(const IntegerProgramme& programme, const Choice& choice) {
  return choice.size() == programme.costs.size() &&
         std::all_of(programme.rows.begin(), programme.rows.end(), [&](const LinearRow& row) {
           double sum = 0;
           for (const LinearTerm& term : row.terms)
             if (choice[term.variable]) sum += term.factor;
           return sum >= row.at_least - 1e-6;
         });
}

double least_cost(const IntegerProgramme& programme, std::span<const double> duals) {
  if (duals.size() != programme.rows.size()) return 0;
  std::vector<double> reduced = programme.costs;
  double bound = 0;
  for (std::size_t r = 0; r < duals.size(); ++r) {
    const double dual = std::isfinite(duals[r]) ? std::max(0.0, duals[r]) : 0.0;
    bound += dual * programme.rows[r].at_least;
    for (const LinearTerm& term : programme.rows[r].terms) reduced[term.variable] -= dual * term.factor;
  }
  for (const double cost : reduced) bound += std::min(0.0, cost);
  const auto is_quarters = [](double cost) { return std::abs(cost * 4 - std::round(cost * 4)) < 1e-9; };
  if (std::all_of(programme.costs.begin(), programme.costs.end(), is_quarters))
    bound = std::ceil(bound * 4 - 1e-6) / 4;
  return std::max(0.0, bound);
}

}  // namespace attune::analysis
