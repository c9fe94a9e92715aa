#include <algorithm>
#include <map>

#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// The ranks above the lowest that appear in a term with no lower level in the same or an earlier one, with that term.
std::vector<std::pair<int, int>> unprepared_levels(const Curriculum& curriculum, const Coverage& coverage,
                                                   Index competency) {
  const auto taught = coverage.teachings.of_competency(competency);
  std::map<int, int> first_terms;  // of a rank; 0 where an activity has no term and may come at any time
  std::map<int, int> first_known;  // of a rank, among the activities that have a term
  for (const Index place : taught) {
    const Teaching& teaching = coverage.teachings[place];
    const auto term = curriculum.term_of_activity(teaching.activity);
    const auto [first, is_new] = first_terms.try_emplace(teaching.level, term.value_or(0));
    if (!is_new) first->second = std::min(first->second, term.value_or(0));
    if (!term) continue;
    const auto [known, is_new_known] = first_known.try_emplace(teaching.level, *term);
    if (!is_new_known) known->second = std::min(known->second, *term);
  }
  std::vector<std::pair<int, int>> unprepared;
  for (const auto& [rank, term] : first_known) {
    if (rank == 0) continue;
    const bool prepared = std::any_of(first_terms.begin(), first_terms.lower_bound(rank),
                                      [&](const auto& lower) { return lower.second <= term; });
    if (!prepared) unprepared.emplace_back(rank, term);
  }
  return unprepared;
}

void find_out_of_order(const Facts& facts, const Rule& rule, Subject subject, std::vector<Gap>& gaps) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const auto unprepared = unprepared_levels(curriculum, coverage, competency);
  if (unprepared.empty()) return;
  const auto [rank, term] = unprepared.front();
  gaps.push_back(gap_of(curriculum, rule, Kind::competency, competency,
                        Message(N_("{code} {title}: level {level} first appears in {term}, with no lower level in the "
                                   "same term or before."))
                            .with("level", level_code(curriculum, rank))
                            .with("term", term_name(curriculum, term))));
  std::vector<std::string> levels, terms;
  for (const auto& [each_rank, each_term] : unprepared) {
    levels.push_back(level_code(curriculum, each_rank));
    terms.push_back(term_name(curriculum, each_term));
  }
  gaps.back().detail = {{"levels", levels}, {"terms", terms}};
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
