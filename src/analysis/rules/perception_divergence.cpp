#include <algorithm>
#include <cmath>

#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"
#include "base/number.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

struct Rating {
  std::string group;
  double mean = 0, weight = 0;
};

// The groups' means, by order of appearance; several rows of a group are weighted by how many people they stand for.
std::vector<std::vector<Rating>> ratings_of(const Curriculum& curriculum) {
  std::vector<std::vector<Rating>> ratings(curriculum.competencies().size());
  for (const model::Perception& row : curriculum.table<model::Perception>()) {
    const auto competency = curriculum.competencies().index_of(row.competency);
    if (!competency || !row.mean) continue;
    auto& of = ratings[*competency];
    auto rating = std::find_if(of.begin(), of.end(), [&](const Rating& known) { return known.group == row.group; });
    if (rating == of.end()) rating = of.insert(of.end(), Rating{row.group, 0, 0});
    const double weight = std::max(1, row.n.value_or(1));
    rating->mean = (rating->mean * rating->weight + *row.mean * weight) / (rating->weight + weight);
    rating->weight += weight;
  }
  return ratings;
}

// The words that the catalogue has for the study's groups; others are as they were typed.
Message group_word(const std::string& group) {
  for (const char* known : {N_("students"), N_("doctors"), N_("teachers")})
    if (group == known) return Message(known);
  return Message(group);
}

std::string points(double mean) { return base::to_text(std::round(mean * 100) / 100); }

Message what_differs(const Rating& low, const Rating& high, bool fulfilled, const Thresholds& thresholds) {
  if (high.mean - low.mean > thresholds.divergence + 1e-9)
    return Message(N_("{code} {title}: {high_group} rate its coverage {high} of 5, {low_group} rate it {low}."))
        .with("high", points(high.mean))
        .with("low", points(low.mean))
        .with("high_group", group_word(high.group))
        .with("low_group", group_word(low.group));
  if (fulfilled && low.mean < thresholds.low_rating - 1e-9)
    return Message(N_("{code} {title}: it is fulfilled on paper, but {low_group} rate its coverage {low} of 5."))
        .with("low", points(low.mean))
        .with("low_group", group_word(low.group));
  return {};
}

void find_perception_divergence(const Curriculum& curriculum, const Coverage& coverage, const Rule& rule,
                                std::vector<Gap>& gaps) {
  const auto all = ratings_of(curriculum);
  for_each_own_leaf(curriculum, [&](Index competency) {
    const std::vector<Rating>& ratings = all[competency];
    if (ratings.empty()) return;
    const auto [low, high] = std::minmax_element(ratings.begin(), ratings.end(),
                                                 [](const Rating& a, const Rating& b) { return a.mean < b.mean; });
    const bool fulfilled = coverage.competencies[competency].covered(Definition::fulfilled);
    Message message = what_differs(*low, *high, fulfilled, coverage.thresholds);
    if (message.empty()) return;
    gaps.push_back(gap_of(curriculum, rule, Kind::competency, competency, std::move(message)));
    std::vector<std::string> texts;
    for (const Rating& rating : ratings) texts.push_back(rating.group + " " + points(rating.mean));
    gaps.back().detail = {{"ratings", texts},
                          {"difference", base::round_nano(high->mean - low->mean)},
                          {"fulfilled", fulfilled ? "yes" : "no"}};
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
    find_perception_divergence,
};

}  // namespace attune::analysis::rules
