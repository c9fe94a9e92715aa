#include "analysis/balance.h"

#include <algorithm>

namespace attune::analysis {
namespace {

using model::none;

// The dimensions of the own frameworks, and which one each competency has (`none`: not of an own framework).
struct Dimensions {
  std::vector<std::string> names;
  std::vector<Index> of;

  explicit Dimensions(const Curriculum& curriculum) : of(curriculum.competencies().size(), none) {
    for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
      if (!curriculum.is_own(framework)) continue;
      for (const Index competency : curriculum.tree_of(framework)) {
        const std::string& name = curriculum.competencies()[competency].dimension;
        const auto known = std::find(names.begin(), names.end(), name);
        of[competency] = static_cast<Index>(known - names.begin());
        if (known == names.end()) names.push_back(name);
      }
    }
  }
};

}  // namespace

void set_stage_hours(const Curriculum& curriculum, const Coverage& coverage, Index competency,
                     std::vector<double>& hours) {
  const std::size_t stages = curriculum.stages().size();
  const auto of = hours.begin() + static_cast<std::ptrdiff_t>(competency * stages);
  std::fill_n(of, stages, 0.0);
  for (const Index place : coverage.teachings.of_competency(competency)) {
    const Teaching& teaching = coverage.teachings[place];
    const Index stage = curriculum.stage_of(curriculum.term_of_activity(teaching.activity));
    if (stage != none) of[stage] += teaching.hours * coverage.reach[teaching.activity];
  }
}

std::vector<double> stage_hours_of(const Curriculum& curriculum, const Coverage& coverage) {
  std::vector<double> hours(curriculum.competencies().size() * curriculum.stages().size());
  for (Index competency = 0; competency < curriculum.competencies().size(); ++competency)
    set_stage_hours(curriculum, coverage, competency, hours);
  return hours;
}

std::vector<StageBalance> balance_of(const Curriculum& curriculum, const std::vector<double>& stage_hours) {
  const Dimensions dimensions(curriculum);
  std::vector<StageBalance> stages(curriculum.stages().size());
  for (Index stage = 0; stage < stages.size(); ++stage) {
    stages[stage].stage = stage;
    for (const std::string& name : dimensions.names) stages[stage].dimensions.push_back({name, 0, 0});
  }
  for (Index competency = 0; competency < dimensions.of.size(); ++competency) {
    if (dimensions.of[competency] == none) continue;
    for (Index stage = 0; stage < stages.size(); ++stage) {
      const double hours = stage_hours[competency * stages.size() + stage];
      stages[stage].effective_hours += hours;
      stages[stage].dimensions[dimensions.of[competency]].effective_hours += hours;
    }
  }
  for (StageBalance& stage : stages)
    for (DimensionShare& part : stage.dimensions)
      if (stage.effective_hours > 0) part.share = part.effective_hours / stage.effective_hours;
  return stages;
}

std::vector<StageBalance> balance_of(const Curriculum& curriculum, const Coverage& coverage) {
  return balance_of(curriculum, stage_hours_of(curriculum, coverage));
}

}  // namespace attune::analysis
