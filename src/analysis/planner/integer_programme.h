#pragma once
// A 0/1 programme: the cheapest choice of variables that satisfies every row. The planner writes one; first_answer.h
// answers it at once, attune-worker exactly.

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace attune::analysis {

using Variable = std::uint32_t;

struct LinearTerm {
  Variable variable = 0;
  double factor = 1;
  friend bool operator==(const LinearTerm&, const LinearTerm&) = default;
};

// The sum of factor * variable must be at least this. Each variable stands in a row once.
struct LinearRow {
  std::vector<LinearTerm> terms;
  double at_least = 0;
  // What a conflict names: 0 lies in the nature of things and is never named; rows of one group are asked together.
  // Groups below 0 are taken for granted as long as a conflict can be told without them.
  int group = 0;
};

struct IntegerProgramme {
  std::vector<double> costs;  // by variable; never negative
  std::vector<LinearRow> rows;

  Variable add_variable(double cost);
  void add_row(std::vector<LinearTerm> terms, double at_least, int group);
};

// One truth value a variable.
using Choice = std::vector<char>;

double cost_of(const IntegerProgramme& programme, const Choice& choice);
// To 1e-6 in each row.
bool satisfies(const IntegerProgramme& programme, const Choice& choice);

struct SolverAnswer {
  enum class Status {
    optimal,     // `choice` is a cheapest one
    feasible,    // stopped at the time limit with `choice`
    infeasible,  // no choice satisfies every row
    unknown,     // stopped at the time limit without any choice
  };
  Status status = Status::unknown;
  Choice choice;
  // Of the rows of the linear relaxation; empty where it was not solved. See least_cost().
  std::vector<double> duals;
  // Groups that cannot be satisfied together with group 0, while without any one of them the others can; in order.
  std::vector<int> conflict;
};

// Solves it. A start that satisfies every row is improved on; an empty one is none.
using Solver = std::function<SolverAnswer(const IntegerProgramme&, const Choice& start)>;

// A cost that no choice can be below, from any duals of the rows, however imprecise they are: for y >= 0,
//   sum_r y_r b_r + sum_j min(0, c_j - sum_r y_r a_rj)
// is a lower bound of every 0/1 choice (weak duality, with the bounds 0 <= x <= 1 made use of). Where all costs are
// whole quarters it is rounded up to the next.
double least_cost(const IntegerProgramme& programme, std::span<const double> duals);

}  // namespace attune::analysis
