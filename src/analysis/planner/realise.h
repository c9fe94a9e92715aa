#pragma once
// What a plan would put into the programme.

#include <string>
#include <vector>

#include "analysis/planner/plan.h"

namespace attune::analysis {

// New entities have identities and no positions yet; `changed_courses` are those that grow by the hours they gain.
struct NewEntities {
  std::vector<model::Method> methods;
  std::vector<model::Course> changed_courses;
  std::vector<model::Activity> activities;
  std::vector<model::Assessment> assessments;
  std::vector<model::Alignment> alignments;
  std::vector<model::Training> trainings;
};

struct Signature {
  std::string author;  // of the alignments
  std::string today;   // ISO: when they were reviewed, and when trainings are entered
};

// Activities, assessments and trainings of the additions, with free codes and with texts in the programme's languages;
// the methods that the programme does not have yet; alignments, agreed. A course that declares competencies declares
// what it gains. A course whose activities are more than its hours allow gains the hours as practice.
NewEntities realise(const Curriculum& curriculum, const PatternCatalogue& catalogue,
                    const std::vector<Addition>& additions, const Signature& signature);

// The programme with them: a scratch copy.
model::Snapshot with(const Curriculum& curriculum, const NewEntities& entities);

}  // namespace attune::analysis
