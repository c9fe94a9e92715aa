#include "analysis/rollover.h"

#include "analysis/rollover/editions.h"

namespace attune::analysis {
namespace {

using model::Curriculum;
using model::Framework;
using model::FrameworkStatus;
using model::Index;
using model::none;

void change_editions(const RolloverRequest& request, Rollover& result) {
  std::vector<Framework> rows = rows_of<Framework>(result.tables);
  for (const Index framework : request.from) rows[framework].status = FrameworkStatus::retired;
  rows[request.to].status = FrameworkStatus::adopted;
  rows[request.to].role = model::FrameworkRole::own;
  set_rows(result.tables, std::move(rows));
}

std::vector<Index> leaves_without_predecessor(const Editions& editions) {
  std::vector<bool> prepared(editions.replaced.size(), false);
  for (Index competency = 0; competency < prepared.size(); ++competency)
    if (editions.is_replaced(competency))
      for (const Index successor : editions.successors[competency]) prepared[successor] = true;
  std::vector<Index> leaves;
  for (const Index competency : editions.curriculum.tree_of(editions.to))
    if (editions.curriculum.is_leaf(competency) && !prepared[competency]) leaves.push_back(competency);
  return leaves;
}

}  // namespace

Rollover roll_over(const Curriculum& curriculum, const RolloverRequest& request) {
  Rollover result;
  result.tables = curriculum.tables();
  const Editions editions(curriculum, request);
  carry_alignments(editions, request, result);
  if (request.year == Years::next) {
    leave_measurements(curriculum, result);
    leave_ended_waivers(curriculum, request.today, result);
  }
  if (request.to == none) return result;
  change_editions(request, result);
  carry_trainings(editions, result);
  carry_relations(editions, result);
  carry_waivers(editions, result);
  carry_codes(editions, result);
  leave_ratings(editions, result);
  result.unprepared = leaves_without_predecessor(editions);
  return result;
}

}  // namespace attune::analysis
