#include <algorithm>
#include <cmath>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/number.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// The words that the catalogue has for the study's groups; others are as they were typed.
Message group_word(const std::string& group) {
  for (const char* known : {N_("students"), N_("doctors"), N_("teachers")})
    if (group == known) return Message(known);
  return Message(group);
}

std::string points(double mean) { return base::to_text(std::round(mean * 100) / 100); }

bool differ(const Rating& low, const Rating& high, const Thresholds& thresholds) {
  return high.mean - low.mean > thresholds.divergence + 1e-9;
}

Message what_differs(const Rating& low, const Rating& high, const Thresholds& thresholds) {
  if (differ(low, high, thresholds))
    return Message(N_("{code} {title}: {high_group} rate its coverage {high} of 5, {low_group} rate it {low}."))
        .with("high", points(high.mean))
        .with("low", points(low.mean))
        .with("high_group", group_word(high.group))
        .with("low_group", group_word(low.group));
  return Message(N_("{code} {title}: it is fulfilled on paper, but {low_group} rate its coverage {low} of 5."))
      .with("low", points(low.mean))
      .with("low_group", group_word(low.group));
}

void find_perception_divergence(const Facts& facts, Subject subject, Found& found) {
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const std::vector<Rating>& ratings = facts.ratings_of(competency);
  if (ratings.empty()) return;
  const auto [low, high] = std::minmax_element(ratings.begin(), ratings.end(),
                                               [](const Rating& a, const Rating& b) { return a.mean < b.mean; });
  const bool fulfilled = coverage.competencies[competency].covered(Definition::fulfilled);
  const Thresholds& thresholds = coverage.thresholds;
  const bool contradicted = fulfilled && low->mean < thresholds.low_rating - 1e-9;
  if (!contradicted && !differ(*low, *high, thresholds)) return;
  found.add(subject, [&] {
    std::vector<std::string> texts;
    for (const Rating& rating : ratings) texts.push_back(rating.group + " " + points(rating.mean));
    return Telling{what_differs(*low, *high, thresholds),
                   {{"ratings", texts},
                    {"difference", base::round_nano(high->mean - low->mean)},
                    {"fulfilled", fulfilled ? "yes" : "no"}}};
  });
}

}  // namespace

const Rule perception_divergence = {
    "perception-divergence",
    N_("Groups see its coverage differently"),
    N_("What is planned, what is taught and what students take along are three curricula, and much is learnt that "
       "nobody planned (Hafferty, Acad Med 1998;73:403). The study found that students, doctors and teachers see the "
       "same programme differently (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Bring the groups together over what is taught and what arrives, and look at the activities behind it before "
       "changing the plan."),
    Severity::info,
    Scope::own_leaf,
    find_perception_divergence,
};

}  // namespace attune::analysis::rules
