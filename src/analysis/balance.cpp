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

std::vector<StageBalance> balance_of(const Curriculum& curriculum, const Coverage& coverage) {
  const Dimensions dimensions(curriculum);
  std::vector<StageBalance> stages(curriculum.stages().size());
  for (Index stage = 0; stage < stages.size(); ++stage) {
    stages[stage].stage = stage;
    for (const std::string& name : dimensions.names) stages[stage].dimensions.push_back({name, 0, 0});
  }
  for (const Teaching& teaching : coverage.teachings.all()) {
    const Index dimension = dimensions.of[teaching.competency];
    const Index stage = curriculum.stage_of(curriculum.term_of_activity(teaching.activity));
    if (dimension == none || stage == none) continue;
    const double hours = teaching.hours * coverage.reach[teaching.activity];
    stages[stage].effective_hours += hours;
    stages[stage].dimensions[dimension].effective_hours += hours;
  }
  for (StageBalance& stage : stages)
    for (DimensionShare& part : stage.dimensions)
      if (stage.effective_hours > 0) part.share = part.effective_hours / stage.effective_hours;
  return stages;
}

}  // namespace attune::analysis
