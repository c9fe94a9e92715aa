#include "analysis/teaching.h"

#include <algorithm>

#include "analysis/reach.h"

namespace attune::analysis {

using model::Alignment;
using model::Curriculum;
using model::Index;
using model::none;

Teachings::Teachings(const Curriculum& curriculum, const Thresholds& thresholds) {
  const std::size_t competencies = curriculum.competencies().size();
  const std::size_t activities = curriculum.activities().size();
  // Competencies without a framework share one of their own.
  const std::size_t no_framework = curriculum.frameworks().size();
  const auto framework_of = [&](Index competency) {
    const Index framework = curriculum.framework_of(competency);
    return framework == none ? no_framework : std::size_t{framework};
  };
  std::vector<Index> last_activity(competencies, none);
  std::vector<std::size_t> place(competencies, 0);
  std::vector<double> weight_of_framework(no_framework + 1, 0.0);

  rows_.reserve(curriculum.alignments().size());
  starts_.reserve(activities + 1);
  for (Index activity = 0; activity < activities; ++activity) {
    starts_.push_back(rows_.size());
    for (const Index at : curriculum.alignments_of_activity(activity)) {
      const Alignment& alignment = curriculum.alignments()[at];
      const Index competency = curriculum.competency_of(at);
      if (competency == none || !counts(alignment, thresholds)) continue;
      const int level = curriculum.scale().rank(alignment.level).value_or(0);
      const double weight = std::max(0.0, alignment.weight.value_or(1.0));
      if (last_activity[competency] != activity) {
        last_activity[competency] = activity;
        place[competency] = rows_.size();
        rows_.push_back({activity, competency, level, weight, 0.0});
      } else {
        Teaching& known = rows_[place[competency]];
        known.level = std::max(known.level, level);
        known.weight = std::max(known.weight, weight);
      }
    }
    const double hours = std::max(0.0, curriculum.activities()[activity].hours.value_or(0.0));
    const std::span<Teaching> own = std::span(rows_).subspan(starts_.back());
    for (const Teaching& row : own) weight_of_framework[framework_of(row.competency)] += row.weight;
    for (Teaching& row : own)
      if (row.weight > 0) row.hours = hours * row.weight / weight_of_framework[framework_of(row.competency)];
    for (const Teaching& row : own) weight_of_framework[framework_of(row.competency)] = 0.0;
  }
  starts_.push_back(rows_.size());

  std::vector<Index> competency_of(rows_.size());
  for (std::size_t i = 0; i < rows_.size(); ++i) competency_of[i] = rows_[i].competency;
  by_competency_ = model::Grouping(competencies, competency_of);
}

}  // namespace attune::analysis
