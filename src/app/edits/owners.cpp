#include "app/edits/owners.h"

#include <algorithm>

namespace attune::app {

using namespace model;

EntityRef owner_of(const Curriculum& curriculum, const EntityRef& what) {
  if (const auto* activity = find<Activity>(curriculum, what))
    return activity->course ? ref(activity->course) : EntityRef{};
  if (const auto* assessment = find<Assessment>(curriculum, what)) {
    if (assessment->activity) return ref(assessment->activity);
    return assessment->course ? ref(assessment->course) : EntityRef{};
  }
  if (const auto* competency = find<Competency>(curriculum, what))
    return competency->parent ? ref(competency->parent) : ref(competency->framework);
  return {};
}

std::vector<EntityRef> without_owned(const Curriculum& curriculum, const std::vector<EntityRef>& things) {
  const auto is_among = [&](const EntityRef& what) { return std::ranges::find(things, what) != things.end(); };
  std::vector<EntityRef> own;
  for (const EntityRef& what : things) {
    EntityRef above = owner_of(curriculum, what);
    // A file from elsewhere may hold a circle of parents.
    for (std::size_t steps = 0; above && !is_among(above) && steps <= curriculum.competencies().size(); ++steps)
      above = owner_of(curriculum, above);
    if (!above || !is_among(above)) own.push_back(what);
  }
  return own;
}

}  // namespace attune::app
