#include "analysis/facts.h"

#include <algorithm>

#include "analysis/balance.h"
#include "analysis/related.h"
#include "analysis/rules/found.h"

namespace attune::analysis {

using model::none;

Facts::Facts(const Curriculum& curriculum, const Coverage& coverage)
    : curriculum_(&curriculum),
      coverage_(&coverage),
      related_(analysis::related_to(curriculum)),
      reaches_context_(curriculum.courses().size(), 0),
      stage_hours_(stage_hours_of(curriculum, coverage)),
      codes_(curriculum) {
  read_ratings();
  read_trainings();
  for (const model::Activity& activity : curriculum.activities()) count_strategies(activity, 1);
  for (Index course = 0; course < curriculum.courses().size(); ++course) look_for_context(course);
}

void Facts::read_ratings() {
  ratings_.assign(curriculum_->competencies().size(), {});
  for (const model::Perception& row : curriculum_->table<model::Perception>()) {
    const auto competency = curriculum_->competencies().index_of(row.competency);
    if (!competency || !row.mean) continue;
    auto& of = ratings_[*competency];
    auto rating = std::find_if(of.begin(), of.end(), [&](const Rating& known) { return known.group == row.group; });
    if (rating == of.end()) rating = of.insert(of.end(), Rating{row.group, 0, 0});
    const double weight = std::max(1, row.n.value_or(1));
    rating->mean = (rating->mean * rating->weight + *row.mean * weight) / (rating->weight + weight);
    rating->weight += weight;
  }
}

void Facts::read_trainings() {
  trained_.clear();
  for (const model::Training& training : curriculum_->table<model::Training>())
    if (training.teacher && training.method) trained_.emplace(training.teacher.uuid, training.method.uuid);
}

void Facts::count_strategies(const model::Activity& activity, int by) {
  std::array<bool, strategies.size()> used{};
  for (const std::string& code : activity.strategies)
    if (const auto place = strategy_place(code)) used[*place] = true;
  for (std::size_t i = 0; i < used.size(); ++i)
    if (used[i]) strategy_uses_[i] += static_cast<std::size_t>(by);
}

void Facts::look_for_context(Index course) {
  const auto activities = curriculum_->activities_of(course);
  reaches_context_[course] = std::any_of(activities.begin(), activities.end(), [&](Index activity) {
    const auto teachings = coverage_->teachings.of_activity(activity);
    return coverage_->reaches(activity) &&
           std::any_of(teachings.begin(), teachings.end(), [&](const Teaching& teaching) {
             return curriculum_->is_leaf(teaching.competency) && is_own(*curriculum_, teaching.competency) &&
                    curriculum_->competencies()[teaching.competency].dimension == "context";
           });
  });
}

std::vector<Subject> Facts::follow(const Step& step, const Curriculum& curriculum, const std::vector<Index>& courses,
                                   const std::vector<Index>& competencies) {
  curriculum_ = &curriculum;
  std::vector<Subject> subjects = codes_.follow(step);
  if (!step.of<model::Relation>().empty()) related_ = analysis::related_to(curriculum);
  if (!step.of<model::Perception>().empty()) read_ratings();
  if (!step.of<model::Training>().empty()) read_trainings();
  const RowStep& activities = step.of<model::Activity>();
  for (const Index index : activities.went) count_strategies(step.before().activities()[index], -1);
  for (const Index index : activities.came) count_strategies(curriculum.activities()[index], 1);
  for (const auto& [before, after] : activities.changed) {
    count_strategies(step.before().activities()[before], -1);
    count_strategies(curriculum.activities()[after], 1);
  }
  step.of<model::Course>().carry(reaches_context_, std::uint8_t{0});
  for (const Index course : courses) look_for_context(course);
  for (const Index competency : competencies) set_stage_hours(curriculum, *coverage_, competency, stage_hours_);
  return subjects;
}

}  // namespace attune::analysis
