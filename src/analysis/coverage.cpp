#include "analysis/coverage.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "base/message.h"

namespace attune::analysis {
namespace {

using model::none;
using model::Purpose;

constexpr std::size_t at(Definition by) { return static_cast<std::size_t>(by); }

// What the activity's own fields say.
void cover_activity(const Curriculum& curriculum, Coverage& coverage, Index activity) {
  const model::Activity& row = curriculum.activities()[activity];
  coverage.reach[activity] = reach_of(curriculum, activity);
  coverage.hours[activity] = std::max(0.0, row.hours.value_or(0.0));
  coverage.modes[activity] = Modes(curriculum, row);
}

// Appends where the last one is another: lists are filled in ascending order.
void append_once(std::vector<Index>& list, Index value) {
  if (list.empty() || list.back() != value) list.push_back(value);
}

void settle(std::vector<Index>& list) {
  if (!std::is_sorted(list.begin(), list.end())) std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

bool counts_for(const Curriculum& curriculum, const Coverage& coverage, Index alignment) {
  return curriculum.competency_of(alignment) != none && counts(curriculum.alignments()[alignment], coverage.thresholds);
}

void collect_declared(const Curriculum& curriculum, Coverage& coverage) {
  for (Index course = 0; course < curriculum.courses().size(); ++course)
    for (const Index alignment : curriculum.alignments_of_course(course))
      if (counts_for(curriculum, coverage, alignment))
        append_once(coverage.competencies[curriculum.competency_of(alignment)].declaring_courses, course);
}

void collect_assessed(const Curriculum& curriculum, Coverage& coverage) {
  for (Index assessment = 0; assessment < curriculum.assessments().size(); ++assessment)
    for (const Index alignment : curriculum.alignments_of_assessment(assessment))
      if (counts_for(curriculum, coverage, alignment))
        append_once(coverage.competencies[curriculum.competency_of(alignment)].assessments, assessment);
}

// The same two for one competency. Slower than the two for all, because it has to look at every alignment to it.
void collect_claims(const Curriculum& curriculum, Coverage& coverage, Index competency) {
  CompetencyCoverage& of = coverage.competencies[competency];
  for (const Index alignment : curriculum.alignments_to(competency)) {
    const Index from = curriculum.from_of(alignment);
    if (from == none || !counts_for(curriculum, coverage, alignment)) continue;
    const model::Kind kind = curriculum.alignments()[alignment].from_kind();
    if (kind == model::Kind::course) of.declaring_courses.push_back(from);
    if (kind == model::Kind::assessment) of.assessments.push_back(from);
  }
  settle(of.declaring_courses);
  settle(of.assessments);
}

// What its own alignments give a competency; who declares and assesses it is known already.
void cover_own(const Curriculum& curriculum, Coverage& coverage, Index competency) {
  CompetencyCoverage& of = coverage.competencies[competency];
  of.target = curriculum.scale().rank(curriculum.competencies()[competency].target).value_or(0);
  const auto places = coverage.teachings.of_competency(competency);
  of.activities.reserve(places.size());
  for (const Index place : places) {
    const Teaching& teaching = coverage.teachings[place];
    const Index activity = teaching.activity;
    of.activities.push_back(activity);
    of.taught_level = std::max(of.taught_level.value_or(0), teaching.level);
    of.contact_hours += coverage.hours[activity];
    of.taught_hours += teaching.hours;
    of.effective_hours += teaching.hours * coverage.reach[activity];
    if (const Index course = curriculum.course_of(activity); course != none) append_once(of.courses, course);
    if (!coverage.reaches(activity)) continue;
    of.reaching.push_back(activity);
    of.level = std::max(of.level.value_or(0), teaching.level);
    of.any[at(Definition::practised)] |= coverage.modes[activity].practise();
  }
  settle(of.courses);
  of.any[at(Definition::declared)] = !of.declaring_courses.empty();
  of.any[at(Definition::taught)] = !of.activities.empty();
  of.any[at(Definition::reached)] = !of.reaching.empty();
  of.any[at(Definition::assessed)] = !of.assessments.empty();
  const bool summative = std::any_of(of.assessments.begin(), of.assessments.end(), [&](Index assessment) {
    return curriculum.assessments()[assessment].purpose == Purpose::summative;
  });
  of.any[at(Definition::fulfilled)] = of.level && *of.level >= of.target && summative;
}

// A set of activities that is summed in their order.
class ContactHours {
 public:
  explicit ContactHours(const Coverage& coverage) : coverage_(coverage), words_((coverage.hours.size() + 63) / 64) {}

  // An activity's hours count once, however many competencies of the subtree it teaches.
  double of_subtree(const Curriculum& curriculum, Index top) {
    std::vector<Index> open{top};
    while (!open.empty()) {
      const Index competency = open.back();
      open.pop_back();
      for (const Index activity : coverage_.competencies[competency].activities)
        words_[activity / 64] |= std::uint64_t{1} << activity % 64;
      const auto children = curriculum.children_of(competency);
      open.insert(open.end(), children.begin(), children.end());
    }
    double hours = 0;
    for (std::size_t word = 0; word < words_.size(); ++word)
      for (std::uint64_t bits = std::exchange(words_[word], 0); bits != 0; bits &= bits - 1)
        hours += coverage_.hours[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
    return hours;
  }

 private:
  const Coverage& coverage_;
  std::vector<std::uint64_t> words_;
};

// What its children add to a competency; they are complete.
void roll_up(const Curriculum& curriculum, Coverage& coverage, Index competency, ContactHours& contact) {
  CompetencyCoverage& of = coverage.competencies[competency];
  const auto children = curriculum.children_of(competency);
  if (children.empty()) {
    of.all = of.some_leaf = of.any;
    return;
  }
  of.all.fill(true);
  for (const Index child : children) {
    const CompetencyCoverage& part = coverage.competencies[child];
    of.taught_hours += part.taught_hours;
    of.effective_hours += part.effective_hours;
    for (std::size_t by = 0; by < definition_count; ++by) {
      of.all[by] = of.all[by] && part.all[by];
      of.some_leaf[by] = of.some_leaf[by] || part.some_leaf[by];
    }
  }
  for (std::size_t by = 0; by < definition_count; ++by) of.any[by] = of.any[by] || of.some_leaf[by];
  of.contact_hours = contact.of_subtree(curriculum, competency);
}

void count_leaves(const Curriculum& curriculum, Coverage& coverage) {
  coverage.leaf_count = 0;
  coverage.covered_leaves = {};
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

// Gives what stayed its new index, and takes out what went.
void carry(std::vector<Index>& list, const std::vector<Index>& places) {
  for (Index& index : list) index = places[index];
  std::erase(list, none);
}

void carry_indices(Coverage& coverage, const Step& step) {
  const auto carry_all = [&]<class T>(auto... lists) {
    if (!step.of<T>().moves) return;
    const std::vector<Index> places = step.of<T>().places(step.before().template table<T>().size());
    for (CompetencyCoverage& of : coverage.competencies) (carry(of.*lists, places), ...);
  };
  using Of = CompetencyCoverage;
  carry_all.operator()<model::Activity>(&Of::activities, &Of::reaching);
  carry_all.operator()<model::Course>(&Of::declaring_courses, &Of::courses);
  carry_all.operator()<model::Assessment>(&Of::assessments);
  const RowStep& activities = step.of<model::Activity>();
  activities.carry(coverage.reach, 0.0);
  activities.carry(coverage.hours, 0.0);
  activities.carry(coverage.modes, Modes());
}

}  // namespace

const std::array<std::string_view, definition_count> definition_codes = {
    N_("declared"), N_("taught"), N_("reached"), N_("practised"), N_("assessed"), N_("fulfilled")};

double Coverage::share(Definition by) const {
  return leaf_count == 0 ? 0.0 : static_cast<double>(covered_leaves[at(by)]) / static_cast<double>(leaf_count);
}

Coverage cover(const Curriculum& curriculum, const Thresholds& thresholds) {
  Coverage coverage;
  coverage.thresholds = thresholds;
  const std::size_t activities = curriculum.activities().size();
  coverage.reach.resize(activities);
  coverage.hours.resize(activities);
  coverage.modes.resize(activities);
  for (Index activity = 0; activity < activities; ++activity) cover_activity(curriculum, coverage, activity);
  coverage.teachings = Teachings(curriculum, thresholds);
  coverage.competencies.resize(curriculum.competencies().size());
  collect_declared(curriculum, coverage);
  collect_assessed(curriculum, coverage);
  for (Index competency = 0; competency < coverage.competencies.size(); ++competency)
    cover_own(curriculum, coverage, competency);
  // Children stand behind their parents in a tree, so backwards every competency is complete before its parent asks.
  ContactHours contact(coverage);
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    const auto tree = curriculum.tree_of(framework);
    for (auto competency = tree.rbegin(); competency != tree.rend(); ++competency)
      roll_up(curriculum, coverage, *competency, contact);
  }
  count_leaves(curriculum, coverage);
  return coverage;
}

Coverage cover(const Curriculum& curriculum) { return cover(curriculum, thresholds_of(curriculum)); }

void follow(Coverage& coverage, const Step& step, Touched& touched) {
  const Curriculum& curriculum = step.after();
  carry_indices(coverage, step);
  coverage.teachings.follow(step, coverage.thresholds, touched.activities);
  for (const Index activity : touched.activities) {
    cover_activity(curriculum, coverage, activity);
    for (const Teaching& teaching : coverage.teachings.of_activity(activity))
      touched.competencies.push_back(teaching.competency);
  }
  for (std::size_t i = 0; i < touched.competencies.size(); ++i)
    if (const Index parent = curriculum.parent_of(touched.competencies[i]); parent != none)
      touched.competencies.push_back(parent);
  settle(touched.competencies);
  for (const Index competency : touched.competencies) {
    coverage.competencies[competency] = {};
    collect_claims(curriculum, coverage, competency);
    cover_own(curriculum, coverage, competency);
  }
  std::vector<Index> upwards = touched.competencies;
  std::stable_sort(upwards.begin(), upwards.end(),
                   [&](Index a, Index b) { return curriculum.depth_of(a) > curriculum.depth_of(b); });
  ContactHours contact(coverage);
  for (const Index competency : upwards)
    if (curriculum.framework_of(competency) != none) roll_up(curriculum, coverage, competency, contact);
  count_leaves(curriculum, coverage);
}

}  // namespace attune::analysis
