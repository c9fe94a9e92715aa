#include "tests/bench/floor.h"

#include <algorithm>

namespace attune::bench {
namespace {

using analysis::Definition;
using model::none;

constexpr std::uint8_t bit(Definition by) { return static_cast<std::uint8_t>(1u << static_cast<unsigned>(by)); }

struct Pair {
  Index competency;
  int level;
  double weight;
};

// Each competency of the activity once, with its highest level and largest weight.
class Pairs {
 public:
  explicit Pairs(const Flat& flat) : flat_(flat), seen_(flat.parent.size(), none), place_(flat.parent.size()) {}

  const std::vector<Pair>& of(Index activity) {
    pairs_.clear();
    for (Index at = flat_.teaching_starts[activity]; at < flat_.teaching_starts[activity + 1]; ++at) {
      const Index competency = flat_.taught[at];
      if (seen_[competency] != activity) {
        seen_[competency] = activity;
        place_[competency] = static_cast<Index>(pairs_.size());
        pairs_.push_back({competency, flat_.level[at], flat_.weight[at]});
      } else {
        Pair& pair = pairs_[place_[competency]];
        pair.level = std::max(pair.level, flat_.level[at]);
        pair.weight = std::max(pair.weight, flat_.weight[at]);
      }
    }
    return pairs_;
  }

 private:
  const Flat& flat_;
  std::vector<Index> seen_, place_;
  std::vector<Pair> pairs_;
};

void teach(const Flat& flat, Index activity, const Pair& pair, double hours, Tally& of) {
  const double reach = flat.reach[activity];
  const int term = flat.term[activity];
  of.taught = true;
  of.taught_hours += hours;
  of.effective_hours += hours * reach;
  of.only_passive &= flat.is_passive[activity] != 0;
  (flat.is_first[activity] ? of.in_first : of.in_second) = true;
  if (term == no_term) of.without_term = true;
  else of.terms |= std::uint64_t{1} << term;
  of.first_term = std::min(of.first_term, term);
  auto& first = of.first_at[static_cast<std::size_t>(pair.level)];
  first = std::min(first, term);
  if (term != no_term) {
    auto& known = of.first_known_at[static_cast<std::size_t>(pair.level)];
    known = std::min(known, term);
  }
  if (!analysis::is_enough(reach, flat.thresholds)) return;
  of.level = std::max(of.level, pair.level);
  of.practised |= flat.practises[activity] != 0;
  if (of.reaching++ == 0) of.course = flat.course[activity];
  of.one_course &= flat.course[activity] == of.course;
  const auto leaders = flat.leaders.of(activity);
  of.one_leader &= !leaders.empty();
  for (const Index leader : leaders) {
    of.one_leader &= of.leader == none || of.leader == leader;
    of.leader = leader;
  }
}

}  // namespace

Numbers floor_of(const Flat& flat) {
  const std::size_t n = flat.parent.size();
  std::vector<Tally> tallies(n);
  for (Tally& tally : tallies) {
    tally.first_at.fill(never);
    tally.first_known_at.fill(never);
  }
  std::vector<double> stage_hours(flat.stages * flat.dimensions);
  std::vector<double> weight_of_framework(n + 1, 0);
  std::vector<Index> counted(n, none);
  Pairs all(flat);
  for (Index activity = 0; activity < flat.hours.size(); ++activity) {
    const auto& pairs = all.of(activity);
    for (const Pair& pair : pairs) weight_of_framework[flat.framework[pair.competency]] += pair.weight;
    for (const Pair& pair : pairs) {
      const double whole = weight_of_framework[flat.framework[pair.competency]];
      const double hours = pair.weight > 0 ? flat.hours[activity] * pair.weight / whole : 0;
      teach(flat, activity, pair, hours, tallies[pair.competency]);
      if (flat.stage[activity] != none && flat.dimension[pair.competency] >= 0)
        stage_hours[flat.stage[activity] * flat.dimensions +
                    static_cast<std::size_t>(flat.dimension[pair.competency])] += hours * flat.reach[activity];
      for (Index to = pair.competency; to != none && counted[to] != activity; to = flat.parent[to]) {
        counted[to] = activity;
        tallies[to].contact_hours += flat.hours[activity];
      }
    }
    for (const Pair& pair : pairs) weight_of_framework[flat.framework[pair.competency]] = 0;
  }
  for (const Index competency : flat.declared.items) tallies[competency].declared = true;
  for (Index assessment = 0; assessment < flat.is_summative.size(); ++assessment)
    for (const Index competency : flat.assessed.of(assessment)) {
      Tally& of = tallies[competency];
      of.assessed = true;
      of.summative |= flat.is_summative[assessment] != 0;
      of.formative |= flat.is_formative[assessment] != 0;
      const int term = flat.assessment_term[assessment];
      if (!of.taught || (term != no_term && of.first_term > term)) ++of.early_assessments;
    }

  Numbers numbers;
  CoverageNumbers& coverage = numbers.coverage;
  coverage.all.resize(n);
  coverage.any.resize(n);
  std::vector<std::uint8_t> some_leaf(n);
  for (const Index i : flat.upwards) {
    Tally& of = tallies[i];
    std::uint8_t own = 0;
    if (of.declared) own |= bit(Definition::declared);
    if (of.taught) own |= bit(Definition::taught);
    if (of.reaching > 0) own |= bit(Definition::reached);
    if (of.practised) own |= bit(Definition::practised);
    if (of.assessed) own |= bit(Definition::assessed);
    if (of.reaching > 0 && of.level >= flat.target[i] && of.summative) own |= bit(Definition::fulfilled);
    if (flat.is_leaf[i]) {
      coverage.all[i] = some_leaf[i] = own;
    } else {
      coverage.all[i] = 0x3f;
      for (const Index child : flat.children.of(i)) {
        coverage.all[i] &= coverage.all[child];
        some_leaf[i] |= some_leaf[child];
        of.taught_hours += tallies[child].taught_hours;
        of.effective_hours += tallies[child].effective_hours;
      }
    }
    coverage.any[i] = own | some_leaf[i];
  }
  for (const Index leaf : flat.own_leaves)
    for (std::size_t by = 0; by < definition_count; ++by)
      if (coverage.all[leaf] >> by & 1) ++coverage.covered_leaves[by];
  for (const Tally& of : tallies) {
    coverage.contact_hours.push_back(of.contact_hours);
    coverage.taught_hours.push_back(of.taught_hours);
    coverage.effective_hours.push_back(of.effective_hours);
  }
  numbers.found.resize(analysis::all_rules().size());
  find_in(flat, tallies, stage_hours, coverage, numbers.found);
  return numbers;
}

}  // namespace attune::bench
