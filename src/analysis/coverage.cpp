#include "analysis/coverage.h"

#include <algorithm>

#include "base/message.h"

namespace attune::analysis {
namespace {

using model::Mode;
using model::none;
using model::Purpose;

constexpr std::size_t at(Definition by) { return static_cast<std::size_t>(by); }

// Appends where the last one is another: lists are filled in ascending order.
void append_once(std::vector<Index>& list, Index value) {
  if (list.empty() || list.back() != value) list.push_back(value);
}

void collect_declared(const Curriculum& curriculum, Coverage& coverage) {
  for (Index course = 0; course < curriculum.courses().size(); ++course)
    for (const Index alignment : curriculum.alignments_of_course(course)) {
      const Index competency = curriculum.competency_of(alignment);
      if (competency == none || !counts(curriculum.alignments()[alignment], coverage.thresholds)) continue;
      append_once(coverage.competencies[competency].declaring_courses, course);
    }
}

void collect_taught(const Curriculum& curriculum, Coverage& coverage) {
  for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
    const double reach = coverage.reach[activity];
    const bool reaches = coverage.reaches(activity);
    const bool practises = reaches && is_practice(curriculum, curriculum.activities()[activity]);
    for (const Teaching& teaching : coverage.teachings.of_activity(activity)) {
      CompetencyCoverage& of = coverage.competencies[teaching.competency];
      of.activities.push_back(activity);
      of.taught_level = std::max(of.taught_level.value_or(0), teaching.level);
      of.taught_hours += teaching.hours;
      of.effective_hours += teaching.hours * reach;
      if (!reaches) continue;
      of.reaching.push_back(activity);
      of.level = std::max(of.level.value_or(0), teaching.level);
      if (practises) of.any[at(Definition::practised)] = true;
    }
  }
  for (Index course = 0; course < curriculum.courses().size(); ++course)
    for (const Index activity : curriculum.activities_of(course))
      for (const Teaching& teaching : coverage.teachings.of_activity(activity))
        append_once(coverage.competencies[teaching.competency].courses, course);
}

void collect_assessed(const Curriculum& curriculum, Coverage& coverage, std::vector<bool>& summative) {
  for (Index assessment = 0; assessment < curriculum.assessments().size(); ++assessment)
    for (const Index alignment : curriculum.alignments_of_assessment(assessment)) {
      const Index competency = curriculum.competency_of(alignment);
      if (competency == none || !counts(curriculum.alignments()[alignment], coverage.thresholds)) continue;
      append_once(coverage.competencies[competency].assessments, assessment);
      if (curriculum.assessments()[assessment].purpose == Purpose::summative) summative[competency] = true;
    }
}

// What a competency's own alignments give it; practised is known already.
void define(CompetencyCoverage& of, bool summative) {
  of.any[at(Definition::declared)] = !of.declaring_courses.empty();
  of.any[at(Definition::taught)] = !of.activities.empty();
  of.any[at(Definition::reached)] = !of.reaching.empty();
  of.any[at(Definition::assessed)] = !of.assessments.empty();
  of.any[at(Definition::fulfilled)] = of.level && *of.level >= of.target && summative;
}

// Children stand behind their parents in a tree, so backwards every competency is complete before its parent asks.
void roll_up(const Curriculum& curriculum, Coverage& coverage) {
  std::vector<ByDefinition> some_leaf(coverage.competencies.size());
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    const auto tree = curriculum.tree_of(framework);
    for (auto competency = tree.rbegin(); competency != tree.rend(); ++competency) {
      CompetencyCoverage& of = coverage.competencies[*competency];
      const auto children = curriculum.children_of(*competency);
      if (children.empty()) {
        of.all = some_leaf[*competency] = of.any;
        continue;
      }
      of.all.fill(true);
      for (const Index child : children) {
        const CompetencyCoverage& part = coverage.competencies[child];
        of.taught_hours += part.taught_hours;
        of.effective_hours += part.effective_hours;
        for (std::size_t by = 0; by < definition_count; ++by) {
          of.all[by] = of.all[by] && part.all[by];
          some_leaf[*competency][by] = some_leaf[*competency][by] || some_leaf[child][by];
        }
      }
      for (std::size_t by = 0; by < definition_count; ++by) of.any[by] = of.any[by] || some_leaf[*competency][by];
    }
  }
}

// An activity's hours count once for each competency it teaches and for each above one of those.
void add_contact_hours(const Curriculum& curriculum, Coverage& coverage) {
  std::vector<Index> counted(coverage.competencies.size(), none);
  for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
    const double hours = std::max(0.0, curriculum.activities()[activity].hours.value_or(0.0));
    for (const Teaching& teaching : coverage.teachings.of_activity(activity))
      for (Index to = teaching.competency; to != none && counted[to] != activity; to = curriculum.parent_of(to)) {
        counted[to] = activity;
        coverage.competencies[to].contact_hours += hours;
      }
  }
}

void count_leaves(const Curriculum& curriculum, Coverage& coverage) {
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!curriculum.is_own(framework)) continue;
    for (const Index competency : curriculum.tree_of(framework)) {
      if (!curriculum.is_leaf(competency)) continue;
      ++coverage.leaf_count;
      for (std::size_t by = 0; by < definition_count; ++by)
        coverage.covered_leaves[by] += coverage.competencies[competency].all[by];
    }
  }
}

}  // namespace

bool is_practice(const Curriculum& curriculum, const model::Activity& activity) {
  return std::any_of(activity.methods.begin(), activity.methods.end(), [&](const auto& id) {
    const model::Method* method = curriculum.methods().find(id);
    return method != nullptr && (method->mode == Mode::practice || method->mode == Mode::reflection);
  });
}

const std::array<std::string_view, definition_count> definition_codes = {
    N_("declared"), N_("taught"), N_("reached"), N_("practised"), N_("assessed"), N_("fulfilled")};

double Coverage::share(Definition by) const {
  return leaf_count == 0 ? 0.0 : static_cast<double>(covered_leaves[at(by)]) / static_cast<double>(leaf_count);
}

Coverage cover(const Curriculum& curriculum, const Thresholds& thresholds) {
  Coverage coverage;
  coverage.thresholds = thresholds;
  coverage.teachings = Teachings(curriculum, thresholds);
  coverage.reach.resize(curriculum.activities().size());
  for (Index activity = 0; activity < curriculum.activities().size(); ++activity)
    coverage.reach[activity] = reach_of(curriculum, activity);

  const std::size_t n = curriculum.competencies().size();
  coverage.competencies.resize(n);
  std::vector<bool> summative(n, false);
  collect_declared(curriculum, coverage);
  collect_taught(curriculum, coverage);
  collect_assessed(curriculum, coverage, summative);
  for (Index competency = 0; competency < n; ++competency) {
    CompetencyCoverage& of = coverage.competencies[competency];
    of.target = curriculum.scale().rank(curriculum.competencies()[competency].target).value_or(0);
    define(of, summative[competency]);
  }
  roll_up(curriculum, coverage);
  add_contact_hours(curriculum, coverage);
  count_leaves(curriculum, coverage);
  return coverage;
}

Coverage cover(const Curriculum& curriculum) { return cover(curriculum, thresholds_of(curriculum)); }

}  // namespace attune::analysis
