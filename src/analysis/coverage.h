#pragma once
// Coverage and hours as DOMAIN.md defines them ("Reach", "Hours", "Coverage"): pure functions of a snapshot.

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/modes.h"
#include "analysis/reach.h"
#include "analysis/teaching.h"
#include "analysis/thresholds.h"
#include "model/curriculum.h"

namespace attune::analysis {

using model::Curriculum;
using model::Index;

enum class Definition { declared, taught, reached, practised, assessed, fulfilled };
inline constexpr std::size_t definition_count = 6;
// "declared", …, "fulfilled": the keys of the JSON and of the catalogue.
extern const std::array<std::string_view, definition_count> definition_codes;

// One truth value a definition.
using ByDefinition = std::array<bool, definition_count>;

struct CompetencyCoverage {
  ByDefinition all{};        // a leaf: covered; a parent: all its leaves are
  ByDefinition any{};        // a leaf: the same; a parent: one of its leaves is, or an alignment of its own gives it
  ByDefinition some_leaf{};  // a leaf: the same; a parent: one of its leaves is
  std::optional<int> level;  // rank of the highest level among the activities that reach, own alignments only
  std::optional<int> taught_level;  // the same among all activities
  int target = 0;                   // rank of the target level; 0 where none is given
  // Hours; a parent's contact counts an activity once, taught and effective are sums over its subtree.
  double contact_hours = 0;
  double taught_hours = 0;
  double effective_hours = 0;
  // Own alignments only, each once, in the snapshot's order.
  std::vector<Index> declaring_courses;  // courses that declare it
  std::vector<Index> courses;            // courses whose activities teach it
  std::vector<Index> activities;         // activities of both classrooms that teach it
  std::vector<Index> reaching;           // those of them that reach the policy's share
  std::vector<Index> assessments;

  bool covered(Definition by) const { return all[static_cast<std::size_t>(by)]; }
  friend bool operator==(const CompetencyCoverage&, const CompetencyCoverage&) = default;
};

struct Coverage {
  Thresholds thresholds;
  // By index of the activity: the share of the cohort it reaches, its hours (never below 0), its methods' modes.
  std::vector<double> reach, hours;
  std::vector<Modes> modes;
  Teachings teachings;  // each pair of activity and competency once, with its level, weight and hours
  std::vector<CompetencyCoverage> competencies;  // by index of the competency, all frameworks
  // Of the leaves of the programme's own frameworks (not retired).
  std::size_t leaf_count = 0;
  std::array<std::size_t, definition_count> covered_leaves{};

  // Covered leaves / leaves; 0 where there are no leaves.
  double share(Definition by) const;
  bool reaches(Index activity) const { return is_enough(reach[activity], thresholds); }
  friend bool operator==(const Coverage&, const Coverage&) = default;
};

// Calls visit(competency) for the leaves of the programme's own frameworks that are not retired, in their order.
template <class Visitor>
void for_each_own_leaf(const Curriculum& curriculum, Visitor&& visit) {
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
    if (curriculum.is_own(framework))
      for (const Index competency : curriculum.tree_of(framework))
        if (curriculum.is_leaf(competency)) visit(competency);
}

Coverage cover(const Curriculum& curriculum, const Thresholds& thresholds);
// With the document's own policy.
Coverage cover(const Curriculum& curriculum);

// The parts of an edit's coverage that are not what they were: indices of the snapshot after it, ascending.
struct Touched {
  std::vector<Index> activities;    // alignments, hours, reach or modes may differ
  std::vector<Index> competencies;  // of those that an alignment led or leads to: all whose own part may differ
};

// Goes on to the next snapshot, which has the same competencies and the same policy. Adds to touched.competencies those
// above one of them, and what the activities teach now. Afterwards coverage == cover(step.after()).
void follow(Coverage& coverage, const Step& step, Touched& touched);

}  // namespace attune::analysis
