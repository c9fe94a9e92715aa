#include <algorithm>
#include <limits>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// The ranks above the lowest that appear in a term with no lower level in the same or an earlier one, with that term.
std::vector<std::pair<int, int>> unprepared_levels(const Curriculum& curriculum, const Coverage& coverage,
                                                   Index competency) {
  constexpr int never = std::numeric_limits<int>::max();
  struct First {
    int any = never;    // 0 where an activity has no term and may come at any time
    int known = never;  // among the activities that have a term
  };
  std::vector<First> firsts;  // by rank
  for (const Index place : coverage.teachings.of_competency(competency)) {
    const Teaching& teaching = coverage.teachings[place];
    const auto rank = static_cast<std::size_t>(teaching.level);
    if (firsts.size() <= rank) firsts.resize(rank + 1);
    const auto term = curriculum.term_of_activity(teaching.activity);
    firsts[rank].any = std::min(firsts[rank].any, term.value_or(0));
    if (term) firsts[rank].known = std::min(firsts[rank].known, *term);
  }
  std::vector<std::pair<int, int>> unprepared;
  int first_lower = never;
  for (std::size_t rank = 0; rank < firsts.size(); ++rank) {
    const First& first = firsts[rank];
    if (rank > 0 && first.known != never && first_lower > first.known)
      unprepared.emplace_back(static_cast<int>(rank), first.known);
    first_lower = std::min(first_lower, first.any);
  }
  return unprepared;
}

void find_out_of_order(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const auto unprepared = unprepared_levels(curriculum, coverage, competency);
  if (unprepared.empty()) return;
  found.add(subject, [&] {
    std::vector<std::string> levels, terms;
    for (const auto& [rank, term] : unprepared) {
      levels.push_back(level_code(curriculum, rank));
      terms.push_back(term_name(curriculum, term));
    }
    return Telling{Message(N_("{code} {title}: level {level} first appears in {term}, with no lower level in the same "
                              "term or before."))
                       .with("level", levels.front())
                       .with("term", term_words(curriculum, unprepared.front().second)),
                   {{"levels", levels}, {"terms", terms}}};
  });
}

}  // namespace

const Rule out_of_order = {
    "out-of-order",
    N_("Higher level before a lower one"),
    N_("A spiral curriculum meets a subject first in simple form and returns to it with more asked for (Harden and "
       "Stamper, Med Teach 1999;21:141). A level reinforced before it was introduced has nothing to build on."),
    N_("Introduce it in the same term or earlier, move the activity, or lower the level."),
    Severity::warning,
    Scope::own_leaf,
    find_out_of_order,
};

}  // namespace attune::analysis::rules
