#pragma once
// What the planner composes a plan from: activities, assessments and trainings as they could be held anywhere
// (data/patterns). A pattern is no entity: it becomes some when a plan that uses it is taken.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/curriculum.h"

namespace attune::analysis {

// Where a pattern is held. An assessment is one that a course gains without an activity.
enum class PatternSetting { first, second, staff, assessment };

// A third of the programme.
enum class Third { early, middle, late };

// What a pattern teaches or assesses: a competency of the framework that the catalogue speaks of.
struct Served {
  std::string competency;  // its code there
  int rank = 0;            // of the catalogue's scale
  friend bool operator==(const Served&, const Served&) = default;
};

struct Pattern {
  std::string code;
  std::string title, title_2, description, description_2;  // English, Chinese; so with all `_2`
  PatternSetting setting = PatternSetting::first;
  std::string activity_kind;
  double hours = 0;        // of the students, once; of each teacher trained
  double preparation = 0;  // hours of staff beside those
  std::optional<double> reach;
  std::optional<bool> compulsory;
  std::vector<std::string> methods;  // codes; the first is primary. Of staff: what they are trained in
  std::vector<Served> serves;
  std::vector<std::string> strategies;
  std::string context, context_2, culture, culture_2;
  std::string assessment;  // AAMC method; empty: none
  model::Purpose purpose = model::Purpose::unset;
  std::vector<std::string> course_kinds;  // empty: any
  std::vector<Third> when;                // empty: any
  std::string evidence, evidence_2;

  bool assesses() const { return purpose != model::Purpose::unset; }
};

struct PatternCatalogue {
  std::vector<Pattern> patterns;
  std::vector<model::Method> methods;  // that the patterns name; without identities
  std::string framework;               // key of the framework whose codes `serves` uses
  std::map<std::string, std::string, std::less<>> dimensions;  // of that framework's competencies, by code
  int levels = 3;                                              // of the scale that `serves` counts ranks on

  const model::Method* find_method(std::string_view code) const;
};

}  // namespace attune::analysis
