#include "analysis/standard_evidence.h"

#include <algorithm>
#include <set>

#include "analysis/related.h"

namespace attune::analysis {
namespace {

bool is_summative(const Curriculum& curriculum, Index assessment) {
  return curriculum.assessments()[assessment].purpose == model::Purpose::summative;
}

void add_descendants(const Curriculum& curriculum, Index competency, std::vector<Index>& list) {
  list.push_back(competency);
  for (const Index child : curriculum.children_of(competency)) add_descendants(curriculum, child, list);
}

ElementEvidence evidence_for(const Curriculum& curriculum, const Coverage& coverage, Index element,
                             const std::vector<Index>& related) {
  ElementEvidence evidence;
  evidence.element = element;
  evidence.related = related;
  std::set<Index> competencies, courses, activities, assessments;
  for (const Index competency : related) {
    evidence.met = evidence.met || coverage.competencies[competency].covered(Definition::fulfilled);
    const auto below = with_descendants(curriculum, competency);
    competencies.insert(below.begin(), below.end());
  }
  for (const Index competency : competencies) {
    const CompetencyCoverage& covered = coverage.competencies[competency];
    courses.insert(covered.declaring_courses.begin(), covered.declaring_courses.end());
    courses.insert(covered.courses.begin(), covered.courses.end());
    activities.insert(covered.activities.begin(), covered.activities.end());
    assessments.insert(covered.assessments.begin(), covered.assessments.end());
    for (const Index place : coverage.teachings.of_competency(competency)) {
      const Teaching& teaching = coverage.teachings[place];
      evidence.taught_hours += teaching.hours;
      evidence.effective_hours += teaching.hours * coverage.reach[teaching.activity];
    }
  }
  for (const Index activity : activities) evidence.contact_hours += curriculum.activities()[activity].hours.value_or(0);
  evidence.courses.assign(courses.begin(), courses.end());
  evidence.activities.assign(activities.begin(), activities.end());
  evidence.assessments.assign(assessments.begin(), assessments.end());
  return evidence;
}

}  // namespace

std::vector<ElementEvidence> evidence_of(const Curriculum& curriculum, const Coverage& coverage, Index framework) {
  const auto related = related_to(curriculum);
  std::vector<ElementEvidence> list;
  for (const Index element : curriculum.tree_of(framework))
    if (curriculum.is_leaf(element)) list.push_back(evidence_for(curriculum, coverage, element, related[element]));
  return list;
}

std::vector<base::Message> lacking(const Curriculum& curriculum, const Coverage& coverage, Index competency) {
  const CompetencyCoverage& covered = coverage.competencies[competency];
  std::vector<base::Message> list;
  if (covered.covered(Definition::fulfilled)) return list;
  if (!covered.covered(Definition::taught))
    list.emplace_back(N_("not taught"));
  else if (!covered.level)
    list.emplace_back(N_("no activity reaches enough of the cohort"));
  else if (*covered.level < covered.target)
    list.emplace_back(N_("below the target level"));
  if (covered.assessments.empty())
    list.emplace_back(N_("not assessed"));
  else if (std::none_of(covered.assessments.begin(), covered.assessments.end(),
                        [&](Index assessment) { return is_summative(curriculum, assessment); }))
    list.emplace_back(N_("not assessed summatively"));
  return list;
}

std::vector<Index> with_descendants(const Curriculum& curriculum, Index competency) {
  std::vector<Index> list;
  add_descendants(curriculum, competency, list);
  return list;
}

}  // namespace attune::analysis
