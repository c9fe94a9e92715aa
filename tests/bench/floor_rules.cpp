#include <algorithm>
#include <bit>
#include <cmath>

#include "tests/bench/floor.h"

namespace attune::bench {
namespace {

using analysis::Definition;
using model::none;

// The places of the rules in analysis::all_rules(), which is DOMAIN.md's order.
enum class At {
  untaught, not_reached, below_target, unassessed, assessed_not_taught, declared_not_taught, taught_not_declared,
  out_of_order, not_sustained, single_point, passive_only, one_classroom_only, no_formative_feedback, orphan_course,
  orphan_activity, dimension_balance, strategy_unused, no_cross_cultural, no_reflection_in_internship,
  untrained_teacher, standard_unmet, overloaded, hours_mismatch, prerequisite_order, perception_divergence,
  duplicate_code, dangling_reference,
};

class Rules {
 public:
  Rules(const Flat& flat, const std::vector<Tally>& tallies, const CoverageNumbers& coverage, std::vector<Found>& found)
      : flat_(flat), tallies_(tallies), coverage_(coverage), found_(found) {}

  void leaves() {
    std::vector<double> framework_hours(flat_.parent.size() + 1, 0);
    for (Index i = 0; i < flat_.parent.size(); ++i)
      if (flat_.parent[i] == none) framework_hours[flat_.framework[i]] += tallies_[i].taught_hours;
    for (const Index leaf : flat_.own_leaves) {
      const Tally& of = tallies_[leaf];
      if (!of.taught) found(At::untaught, leaf);
      if (of.taught && of.reaching == 0) found(At::not_reached, leaf);
      if (of.reaching > 0 && of.level < flat_.target[leaf]) found(At::below_target, leaf);
      if (of.taught && !of.assessed) found(At::unassessed, leaf);
      if (of.early_assessments > 0) found(At::assessed_not_taught, leaf);
      if (is_out_of_order(of)) found(At::out_of_order, leaf);
      if (of.taught && !of.without_term && !is_sustained(of.terms)) found(At::not_sustained, leaf);
      if (of.reaching > 0 && hangs_on_one(of)) found(At::single_point, leaf);
      if (of.taught && of.only_passive) found(At::passive_only, leaf);
      if (of.in_first != of.in_second) found(At::one_classroom_only, leaf);
      if (of.assessed && !of.formative) found(At::no_formative_feedback, leaf);
      const double all = framework_hours[flat_.framework[leaf]];
      if (all > 0 && of.taught_hours / all > flat_.thresholds.overload + 1e-9) found(At::overloaded, leaf);
    }
  }

  void courses() {
    std::vector<Index> taught_in(flat_.parent.size(), none), declared_in(flat_.parent.size(), none);
    std::vector<Index> missed_in(flat_.parent.size(), none), extra_in(flat_.parent.size(), none);
    bool reaches_context = false, has_clinical = false;
    for (Index course = 0; course < flat_.is_required.size(); ++course) {
      const auto declared = flat_.declared.of(course);
      bool teaches = false, reflects = false;
      double hours = 0;
      for (const Index competency : declared) declared_in[competency] = course;
      for (const Index activity : flat_.activities.of(course)) {
        hours += flat_.hours[activity];
        reflects |= flat_.reflects[activity] != 0;
        const bool reaches = analysis::is_enough(flat_.reach[activity], flat_.thresholds);
        for (Index at = flat_.teaching_starts[activity]; at < flat_.teaching_starts[activity + 1]; ++at) {
          const Index competency = flat_.taught[at];
          teaches = true;
          if (reaches && flat_.is_clinical[course] && flat_.is_context[competency] && flat_.is_leaf[competency] &&
              flat_.is_own[competency])
            reaches_context = true;
          bool is_declared = false;
          for (Index to = competency; to != none; to = flat_.parent[to]) {
            taught_in[to] = course;
            is_declared |= declared_in[to] == course;
          }
          if (declared.empty() || is_declared || !flat_.is_own[competency] || extra_in[competency] == course) continue;
          extra_in[competency] = course;
          found(At::taught_not_declared, course, competency);
        }
      }
      for (const Index competency : declared) {
        if (taught_in[competency] == course || missed_in[competency] == course || !flat_.is_own[competency]) continue;
        missed_in[competency] = course;
        found(At::declared_not_taught, course, competency);
      }
      if (flat_.is_required[course] && declared.empty() && !teaches) found(At::orphan_course, course);
      if (flat_.is_internship[course] && !reflects) found(At::no_reflection_in_internship, course);
      if (flat_.gives_hours[course] && hours > flat_.course_hours[course] + 1e-9) found(At::hours_mismatch, course);
      has_clinical |= flat_.is_clinical[course] != 0;
      const int term = flat_.course_term[course];
      const auto before = flat_.prerequisites.of(course);
      if (term != no_term && std::any_of(before.begin(), before.end(), [&](Index each) {
            return each != course && flat_.course_term[each] != no_term && flat_.course_term[each] >= term;
          }))
        found(At::prerequisite_order, course);
    }
    if (has_clinical && !reaches_context) found(At::no_cross_cultural, none);
  }

  void activities() {
    unsigned used = (flat_.uses_s7 ? 1u << 6 : 0) | (flat_.uses_s8 ? 1u << 7 : 0);
    for (Index activity = 0; activity < flat_.hours.size(); ++activity) {
      used |= flat_.strategies[activity];
      if (!flat_.strategy_is_known[activity]) found(At::dangling_reference, activity);
      if (flat_.teaching_starts[activity] == flat_.teaching_starts[activity + 1])
        found(At::orphan_activity, activity);
      const Index method = flat_.primary_method[activity];
      const auto leaders = flat_.leaders.of(activity);
      if (method == none || leaders.empty()) continue;
      if (std::none_of(leaders.begin(), leaders.end(),
                       [&](Index leader) { return flat_.is_trained[leader * flat_.methods + method] != 0; }))
        found(At::untrained_teacher, activity);
    }
    for (unsigned i = 0; i < 8; ++i)
      if (!(used >> i & 1) && !flat_.hours.empty()) found(At::strategy_unused, none);
  }

  void stages(const std::vector<double>& hours) {
    for (const FlatBand& band : flat_.bands) {
      const auto* of = &hours[band.stage * flat_.dimensions];
      double all = 0;
      for (std::size_t i = 0; i < flat_.dimensions; ++i) all += of[i];
      const double share = all > 0 ? of[band.dimension] / all : 0;
      if (all > 0 && (share < band.low - 1e-9 || share > band.high + 1e-9)) found(At::dimension_balance, band.stage);
    }
  }

  void opinions() {
    constexpr std::size_t groups = 8;
    std::vector<std::array<std::pair<double, double>, groups>> means(flat_.parent.size());
    for (const FlatRating& rating : flat_.ratings) {
      auto& [sum, weight] = means[rating.competency][static_cast<std::size_t>(rating.group)];
      sum += rating.mean * rating.weight;
      weight += rating.weight;
    }
    for (const Index leaf : flat_.own_leaves) {
      double low = 1e9, high = -1e9;
      for (const auto& [sum, weight] : means[leaf])
        if (weight > 0) {
          low = std::min(low, sum / weight);
          high = std::max(high, sum / weight);
        }
      if (high < low) continue;
      const bool fulfilled = coverage_.all[leaf] >> static_cast<unsigned>(Definition::fulfilled) & 1;
      if (high - low > flat_.thresholds.divergence + 1e-9 ||
          (fulfilled && low < flat_.thresholds.low_rating - 1e-9))
        found(At::perception_divergence, leaf);
    }
    for (const Index element : flat_.active_elements) {
      const auto related = flat_.related.of(element);
      if (std::none_of(related.begin(), related.end(), [&](Index each) {
            return coverage_.all[each] >> static_cast<unsigned>(Definition::fulfilled) & 1;
          }))
        found(At::standard_unmet, element);
    }
  }

  void data() {
    std::vector<std::uint8_t> known(flat_.code_count, 0);
    for (std::size_t i = 0; i < flat_.code_numbers.size(); ++i)
      if (std::exchange(known[flat_.code_numbers[i]], std::uint8_t{1})) found(At::duplicate_code, flat_.code_owners[i]);
    for (Index i = 0; i < flat_.parent.size(); ++i) {
      if (!flat_.target_is_known[i] && flat_.is_own[i]) found(At::dangling_reference, i);
      if (flat_.parent_is_wrong[i]) found(At::dangling_reference, i);
    }
    for (std::size_t i = 0; i < flat_.level_is_known.size(); ++i)
      if (!flat_.level_is_known[i]) found(At::dangling_reference, flat_.alignment_from[i], flat_.alignment_to[i]);
    for (std::size_t i = 0; i < flat_.reference_is_whole.size(); ++i)
      if (!flat_.reference_is_whole[i]) found(At::dangling_reference, static_cast<Index>(i));
    for (Index i = 0; i < flat_.term.size(); ++i)
      if (flat_.term[i] < 0 || flat_.term[i] > flat_.term_count) found(At::dangling_reference, i);
  }

 private:
  void found(At rule, Index subject, Index competency = none) {
    found_[static_cast<std::size_t>(rule)].add(subject, competency);
  }

  bool is_out_of_order(const Tally& of) const {
    int lowest = of.first_at[0];
    for (std::size_t rank = 1; rank < Tally::most_levels; ++rank) {
      if (of.first_known_at[rank] != never && lowest > of.first_known_at[rank]) return true;
      lowest = std::min(lowest, of.first_at[rank]);
    }
    return false;
  }

  bool is_sustained(std::uint64_t terms) const {
    const int allowed = flat_.thresholds.sustain_terms;
    int last = std::countr_zero(terms);
    for (terms &= terms - 1; terms != 0; terms &= terms - 1) {
      const int next = std::countr_zero(terms);
      if (next - last > allowed) return false;
      last = next;
    }
    return flat_.term_count - last <= allowed;
  }

  static bool hangs_on_one(const Tally& of) {
    return of.reaching == 1 || (of.one_course && of.course != none) || (of.one_leader && of.leader != none);
  }

  const Flat& flat_;
  const std::vector<Tally>& tallies_;
  const CoverageNumbers& coverage_;
  std::vector<Found>& found_;
};

}  // namespace

void find_in(const Flat& flat, const std::vector<Tally>& tallies, const std::vector<double>& stage_hours,
             const CoverageNumbers& coverage, std::vector<Found>& found) {
  Rules rules(flat, tallies, coverage, found);
  rules.leaves();
  rules.courses();
  rules.activities();
  rules.stages(stage_hours);
  rules.opinions();
  rules.data();
}

}  // namespace attune::bench
