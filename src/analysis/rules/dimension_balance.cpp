#include <algorithm>

#include "analysis/balance.h"
#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/number.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// The dimension's part of the stage; nullptr where no competency has the dimension.
const DimensionShare* dimension_in(const StageBalance& stage, std::string_view dimension) {
  const auto part = std::find_if(stage.dimensions.begin(), stage.dimensions.end(),
                                 [&](const DimensionShare& each) { return each.dimension == dimension; });
  return part == stage.dimensions.end() ? nullptr : &*part;
}

bool is_too_little(const Band& band, const DimensionShare& part) { return part.share < band.low - 1e-9; }

bool is_outside(const Band& band, const DimensionShare& part) {
  return is_too_little(band, part) || part.share > band.high + 1e-9;
}

Message outside(const Band& band, const DimensionShare& part) {
  const bool little = is_too_little(band, part);
  return Message(little ? N_("{code} {title}: the dimension {dimension} has {share} of the effective hours; at least "
                             "{allowed} is asked for.")
                        : N_("{code} {title}: the dimension {dimension} has {share} of the effective hours; at most "
                             "{allowed} is asked for."))
      .with("share", base::format_percent(part.share))
      .with("allowed", base::format_percent(little ? band.low : band.high))
      .with("dimension", Message(part.dimension));
}

void find_dimension_balance(const Facts& facts, Subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  for (const StageBalance& stage : balance_of(curriculum, facts.stage_hours())) {
    if (stage.effective_hours <= 0) continue;
    for (const Band& band : facts.coverage().thresholds.bands) {
      if (band.stage != curriculum.stages()[stage.stage].code) continue;
      const DimensionShare* part = dimension_in(stage, band.dimension);
      if (part == nullptr || !is_outside(band, *part)) continue;
      found.add({Kind::stage, stage.stage}, band.dimension, [&] {
        return Telling{outside(band, *part),
                       {{"dimension", band.dimension},
                        {"share", base::round_nano(part->share)},
                        {"at_least", band.low},
                        {"at_most", band.high},
                        {"effective_hours", base::round_nano(part->effective_hours)},
                        {"stage_hours", base::round_nano(stage.effective_hours)}}};
      });
    }
  }
}

}  // namespace

const Rule dimension_balance = {
    "dimension-balance",
    N_("Dimensions out of balance in a stage"),
    N_("Young students feel with patients more than they understand them; understanding grows with clinical "
       "experience, and regulation is needed where the load is (Yang et al., BMC Med Educ 2025;25:473). A stage that "
       "leaves out its dimension misses the time at which it is learnt best."),
    N_("Give the dimension more hours that reach the cohort in this stage, or move hours between stages; or change "
       "the band in the policy."),
    Severity::warning,
    Scope::whole,
    find_dimension_balance,
};

}  // namespace attune::analysis::rules
