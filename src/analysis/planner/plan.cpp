#include "analysis/planner/plan.h"

#include <algorithm>

#include "analysis/planner/first_answer.h"

namespace attune::analysis {
namespace {

bool is_asked_for(const Curriculum& curriculum, const Gap& gap, const PlanRequest& request) {
  const auto is_named = [&](const std::string& code) {
    return !code.empty() && std::find(request.subjects.begin(), request.subjects.end(), code) != request.subjects.end();
  };
  if (request.only && !request.only->contains(curriculum, gap)) return false;
  return request.subjects.empty() || is_named(subject_code(curriculum, gap)) || is_named(about_code(curriculum, gap));
}

std::set<std::string> rules_of(const PlanRequest& request) {
  const std::vector<std::string> rules = request.rules.empty() ? default_plan_rules() : request.rules;
  return {rules.begin(), rules.end()};
}

Addition addition_of(const Formulation::Chosen& chosen) {
  const Candidate& candidate = *chosen.candidate;
  Addition addition;
  addition.pattern = candidate.pattern;
  addition.course = candidate.course;
  addition.teacher = candidate.teacher;
  addition.term = candidate.term;
  addition.closes = chosen.closes;
  addition.keeps = chosen.keeps;
  for (const Option& option : chosen.teaches) addition.serves.push_back({option.competency, option.rank});
  return addition;
}

}  // namespace

const std::vector<std::string_view>& plannable_rules() {
  static const std::vector<std::string_view> rules = {"untaught",
                                                      "not-reached",
                                                      "below-target",
                                                      "unassessed",
                                                      "assessed-not-taught",
                                                      "declared-not-taught",
                                                      "out-of-order",
                                                      "not-sustained",
                                                      "single-point",
                                                      "passive-only",
                                                      "one-classroom-only",
                                                      "no-formative-feedback",
                                                      "orphan-course",
                                                      "dimension-balance",
                                                      "strategy-unused",
                                                      "no-cross-cultural",
                                                      "no-reflection-in-internship",
                                                      "untrained-teacher",
                                                      "standard-unmet"};
  return rules;
}

std::vector<std::string> default_plan_rules() {
  std::vector<std::string> rules;
  for (const std::string_view rule : plannable_rules())
    if (find_rule(rule)->severity == base::Severity::error) rules.emplace_back(rule);
  return rules;
}

Plan make_plan(const Curriculum& curriculum, const Coverage& coverage, const PatternCatalogue& catalogue,
               const PlanRequest& request, const Solver& solver, std::stop_token stop) {
  const std::set<std::string> rules = rules_of(request);
  const std::vector<Gap> present = find_gaps(curriculum, coverage, {}, request.today);
  Plan plan;
  for (const Gap& gap : present)
    if (rules.contains(std::string(gap.rule)) && !gap.is_waived() && is_asked_for(curriculum, gap, request))
      plan.gaps.push_back(gap);
  if (plan.gaps.empty()) return plan;

  const std::vector<Candidate> candidates = candidates_of(curriculum, coverage, catalogue);
  const Formulation formulation(curriculum, coverage, candidates, plan.gaps, present, rules, request.budgets);
  for (std::size_t gap = 0; gap < plan.gaps.size(); ++gap)
    if (!formulation.is_closable(gap)) plan.beyond.push_back(gap);
  plan.unkept = formulation.unkept();
  if (plan.beyond.size() == plan.gaps.size()) return plan;

  const IntegerProgramme& programme = formulation.programme();
  const Choice first = first_answer(programme, stop);
  const SolverAnswer answer = solver(programme, first);
  const Choice* choice = answer.choice.empty() ? &first : &answer.choice;
  if (!first.empty() && cost_of(programme, first) < cost_of(programme, *choice)) choice = &first;

  using Solved = SolverAnswer::Status;
  if (answer.status == Solved::infeasible) {
    plan.status = Plan::Status::infeasible;
    for (const int group : answer.conflict) plan.conflict.push_back(formulation.demand(group));
    return plan;
  }
  if (choice->empty()) {
    plan.status = Plan::Status::unknown;
    return plan;
  }
  plan.cost = cost_of(programme, *choice);
  plan.status = answer.status == Solved::optimal ? Plan::Status::optimal : Plan::Status::limit;
  plan.least_cost =
      plan.status == Plan::Status::optimal ? plan.cost : std::min(plan.cost, least_cost(programme, answer.duals));
  for (const Formulation::Chosen& chosen : formulation.read(*choice)) plan.additions.push_back(addition_of(chosen));
  return plan;
}

}  // namespace attune::analysis
