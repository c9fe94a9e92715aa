#include "publish/course_claims.h"

#include <algorithm>
#include <limits>
#include <map>

namespace attune::publish {
namespace {

using Claims = std::map<Index, Claim>;

// Whether `above` is the competency itself or stands above it.
bool is_within(const Curriculum& curriculum, Index competency, Index above) {
  for (Index at = competency; at != model::none; at = curriculum.parent_of(at))
    if (at == above) return true;
  return false;
}

void sort_by_term(const Curriculum& curriculum, std::vector<Index>& activities) {
  const auto term = [&](Index activity) {
    return curriculum.term_of_activity(activity).value_or(std::numeric_limits<int>::max());
  };
  std::stable_sort(activities.begin(), activities.end(), [&](Index a, Index b) { return term(a) < term(b); });
}

void keep_higher(const Curriculum& curriculum, std::optional<std::string>& level, const std::string& other) {
  if (!level || curriculum.scale().rank(other).value_or(0) > curriculum.scale().rank(*level).value_or(0)) level = other;
}

void relate(const Curriculum& curriculum, Claims& claims) {
  for (auto& [index, claim] : claims)
    for (const auto& [other_index, other] : claims) {
      if (index == other_index) continue;
      const std::string& code = curriculum.competencies()[other_index].code;
      if (other.declared && is_within(curriculum, index, other_index)) claim.declared_above.push_back(code);
      if (!is_within(curriculum, other_index, index)) continue;
      if (!other.taught.empty()) claim.taught_below.push_back(code);
      if (!other.assessments.empty()) claim.assessed_below.push_back(code);
    }
}

}  // namespace

std::vector<Index> counted(const Curriculum& curriculum, const analysis::Thresholds& thresholds,
                           std::span<const Index> alignments) {
  std::vector<Index> found;
  for (const Index alignment : alignments)
    if (curriculum.competency_of(alignment) != model::none &&
        analysis::counts(curriculum.alignments()[alignment], thresholds))
      found.push_back(alignment);
  return found;
}

std::vector<Claim> claims_of(const Curriculum& curriculum, const analysis::Thresholds& thresholds, Index course) {
  Claims claims;
  const auto claim_of = [&](Index alignment) -> Claim& {
    const Index competency = curriculum.competency_of(alignment);
    Claim& claim = claims[competency];
    claim.competency = competency;
    return claim;
  };
  for (const Index alignment : counted(curriculum, thresholds, curriculum.alignments_of_course(course)))
    keep_higher(curriculum, claim_of(alignment).declared, curriculum.alignments()[alignment].level);
  for (const Index activity : activities_in_order(curriculum, course))
    for (const Index alignment : counted(curriculum, thresholds, curriculum.alignments_of_activity(activity)))
      claim_of(alignment).taught.push_back({activity, curriculum.alignments()[alignment].level});
  for (const Index assessment : assessments_in_order(curriculum, course))
    for (const Index alignment : counted(curriculum, thresholds, curriculum.alignments_of_assessment(assessment)))
      claim_of(alignment).assessments.push_back(assessment);
  relate(curriculum, claims);

  std::vector<Claim> ordered;
  for (const bool own : {true, false})
    for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
      if (curriculum.is_own(framework) == own)
        for (const Index competency : curriculum.tree_of(framework))
          if (const auto claim = claims.find(competency); claim != claims.end()) ordered.push_back(claim->second);
  return ordered;
}

std::vector<Index> activities_in_order(const Curriculum& curriculum, Index course) {
  const auto own = curriculum.activities_of(course);
  std::vector<Index> activities(own.begin(), own.end());
  sort_by_term(curriculum, activities);
  return activities;
}

std::vector<Index> second_classroom_for(const Curriculum& curriculum, const analysis::Thresholds& thresholds,
                                        const std::vector<Claim>& claims) {
  const auto serves = [&](Index activity) {
    for (const Index alignment : counted(curriculum, thresholds, curriculum.alignments_of_activity(activity))) {
      const Index taught = curriculum.competency_of(alignment);
      for (const Claim& claim : claims)
        if (is_within(curriculum, taught, claim.competency) || is_within(curriculum, claim.competency, taught))
          return true;
    }
    return false;
  };
  std::vector<Index> activities;
  for (Index activity = 0; activity < curriculum.activities().size(); ++activity)
    if (curriculum.activities()[activity].setting() == model::Setting::second && serves(activity))
      activities.push_back(activity);
  sort_by_term(curriculum, activities);
  return activities;
}

std::vector<Index> assessments_in_order(const Curriculum& curriculum, Index course) {
  const auto own = curriculum.assessments_of_course(course);
  std::vector<Index> assessments(own.begin(), own.end());
  for (const Index activity : activities_in_order(curriculum, course))
    for (const Index assessment : curriculum.assessments_of_activity(activity))
      if (std::find(assessments.begin(), assessments.end(), assessment) == assessments.end())
        assessments.push_back(assessment);
  return assessments;
}

}  // namespace attune::publish
