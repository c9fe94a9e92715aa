#include "analysis/planner/candidate.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/coverage.h"
#include "analysis/reach.h"

namespace attune::analysis {
namespace {

using model::Mode;
using model::none;

bool suits(const Pattern& pattern, std::string_view course_kind) {
  return pattern.course_kinds.empty() ||
         std::find(pattern.course_kinds.begin(), pattern.course_kinds.end(), course_kind) != pattern.course_kinds.end();
}

// A course without a term may be anywhere.
bool suits(const Pattern& pattern, int term, int terms) {
  if (pattern.when.empty() || term == 0 || terms == 0) return true;
  const auto third = static_cast<Third>(std::min(2, (term - 1) * 3 / terms));
  return std::find(pattern.when.begin(), pattern.when.end(), third) != pattern.when.end();
}

// Competencies that the same leaves stand for are one slot with room for several.
std::vector<Slot> slots_of(const Pattern& pattern, const Correspondence& correspondence) {
  std::vector<Slot> slots;
  for (const Served& served : pattern.serves) {
    const auto leaves = correspondence.leaves_for(served.competency);
    if (leaves.empty()) continue;
    const int rank = correspondence.rank_of(served.rank);
    const auto same = std::find_if(slots.begin(), slots.end(),
                                   [&](const Slot& slot) { return std::ranges::equal(slot.leaves, leaves); });
    if (same == slots.end()) {
      slots.push_back({{leaves.begin(), leaves.end()}, 1, rank});
    } else {
      same->count = std::min(same->count + 1, same->leaves.size());
      same->rank = std::max(same->rank, rank);
    }
  }
  return slots;
}

// How many of the leaves that the pattern could serve the course has to do with already.
std::size_t fit(const Curriculum& curriculum, const Coverage& coverage, const std::vector<Slot>& slots, Index course) {
  std::set<Index> known;
  for (const Index alignment : curriculum.alignments_of_course(course))
    if (curriculum.competency_of(alignment) != none) known.insert(curriculum.competency_of(alignment));
  for (const Index activity : curriculum.activities_of(course))
    for (const Teaching& teaching : coverage.teachings.of_activity(activity)) known.insert(teaching.competency);
  std::size_t count = 0;
  for (const Slot& slot : slots)
    for (const Index leaf : slot.leaves) count += known.contains(leaf);
  return count;
}

class Places {
 public:
  Places(const Curriculum& curriculum, const Coverage& coverage, const PatternCatalogue& catalogue)
      : curriculum_(curriculum), coverage_(coverage), catalogue_(catalogue), correspondence_(curriculum, catalogue) {}

  std::vector<Candidate> all() {
    for (const Pattern& pattern : catalogue_.patterns) {
      Candidate candidate;
      candidate.pattern = &pattern;
      candidate.slots = slots_of(pattern, correspondence_);
      if (pattern.setting == PatternSetting::staff) {
        for (candidate.teacher = 0; candidate.teacher < curriculum_.teachers().size(); ++candidate.teacher)
          candidates_.push_back(candidate);
        continue;
      }
      if (candidate.slots.empty()) continue;
      describe(candidate);
      if (candidate.is_second())
        add_terms(candidate);
      else
        add_courses(candidate);
    }
    return std::move(candidates_);
  }

 private:
  void describe(Candidate& candidate) const {
    const auto& methods = candidate.pattern->methods;
    candidate.passive = !methods.empty();
    for (const std::string& method : methods) {
      const Mode mode = mode_of(curriculum_, catalogue_, method);
      if (mode != Mode::passive) candidate.passive = false;
      if (mode == Mode::reflection) candidate.reflection = true;
    }
  }

  void add_terms(Candidate candidate) {
    const Pattern& pattern = *candidate.pattern;
    candidate.reach = pattern.reach.value_or(pattern.compulsory.value_or(false) ? 1.0 : reach_of_a_choice);
    candidate.reaches = is_enough(candidate.reach, coverage_.thresholds);
    for (candidate.term = 1; candidate.term <= curriculum_.term_count(); ++candidate.term)
      if (suits(pattern, candidate.term, curriculum_.term_count())) candidates_.push_back(candidate);
  }

  void add_courses(Candidate candidate) {
    const Pattern& pattern = *candidate.pattern;
    std::vector<std::pair<std::size_t, Index>> courses;
    for (Index course = 0; course < curriculum_.courses().size(); ++course)
      if (suits(pattern, curriculum_.courses()[course].course_kind) &&
          suits(pattern, curriculum_.term_of_course(course).value_or(0), curriculum_.term_count()))
        courses.emplace_back(fit(curriculum_, coverage_, candidate.slots, course), course);
    std::stable_sort(courses.begin(), courses.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [score, course] : courses) {
      const model::Course& row = curriculum_.courses()[course];
      candidate.course = course;
      candidate.term = curriculum_.term_of_course(course).value_or(0);
      candidate.reach = pattern.reach.value_or(row.is_required() ? 1.0 : row.reach.value_or(reach_of_a_choice));
      candidate.reaches = is_enough(candidate.reach, coverage_.thresholds);
      candidates_.push_back(candidate);
    }
  }

  const Curriculum& curriculum_;
  const Coverage& coverage_;
  const PatternCatalogue& catalogue_;
  Correspondence correspondence_;
  std::vector<Candidate> candidates_;
};

}  // namespace

Correspondence::Correspondence(const Curriculum& curriculum, const PatternCatalogue& catalogue)
    : catalogue_levels_(catalogue.levels), levels_(static_cast<int>(curriculum.scale().levels.size())) {
  std::vector<std::set<std::string>> codes(curriculum.competencies().size());
  const auto in_catalogue = [&](Index competency) {
    const Index framework = curriculum.framework_of(competency);
    return framework != none && curriculum.frameworks()[framework].key == catalogue.framework &&
           catalogue.dimensions.contains(curriculum.competencies()[competency].code);
  };
  const auto link = [&](Index leaf, Index other) {
    if (in_catalogue(other)) codes[leaf].insert(curriculum.competencies()[other].code);
  };
  for (const model::Relation& relation : curriculum.table<model::Relation>()) {
    if (relation.relation == model::RelationType::related || relation.relation == model::RelationType::replaced_by)
      continue;
    const auto from = curriculum.competencies().index_of(relation.from);
    const auto to = curriculum.competencies().index_of(relation.to);
    if (!from || !to) continue;
    link(*from, *to);
    link(*to, *from);
  }
  for_each_own_leaf(curriculum, [&](Index leaf) {
    link(leaf, leaf);
    const std::string& dimension = curriculum.competencies()[leaf].dimension;
    for (const std::string& code : codes[leaf]) leaves_[code].push_back(leaf);
    if (!codes[leaf].empty() || dimension.empty()) return;
    for (const auto& [code, of] : catalogue.dimensions)
      if (of == dimension) leaves_[code].push_back(leaf);
  });
}

std::span<const Index> Correspondence::leaves_for(std::string_view code) const {
  const auto found = leaves_.find(code);
  return found == leaves_.end() ? std::span<const Index>() : std::span<const Index>(found->second);
}

int Correspondence::rank_of(int pattern_rank) const {
  if (catalogue_levels_ <= 1 || levels_ <= 1) return 0;
  return static_cast<int>(std::lround(static_cast<double>(pattern_rank) * (levels_ - 1) / (catalogue_levels_ - 1)));
}

model::Mode mode_of(const Curriculum& curriculum, const PatternCatalogue& catalogue, std::string_view method) {
  if (const auto own = curriculum.find_code<model::Method>(method)) return curriculum.methods()[*own].mode;
  const model::Method* known = catalogue.find_method(method);
  return known == nullptr ? Mode::unset : known->mode;
}

std::vector<Candidate> candidates_of(const Curriculum& curriculum, const Coverage& coverage,
                                     const PatternCatalogue& catalogue) {
  return Places(curriculum, coverage, catalogue).all();
}

}  // namespace attune::analysis
