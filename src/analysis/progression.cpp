#include "analysis/progression.h"

#include <algorithm>
#include <map>

namespace attune::analysis {
namespace {

using ByTerm = std::map<int, TermLevel>;

void note_teaching(ByTerm& terms, int term, const Teaching& teaching) {
  TermLevel& at = terms.try_emplace(term, TermLevel{term, teaching.level, {}}).first->second;
  at.level = std::max(at.level, teaching.level);
  at.activities.push_back(teaching.activity);
}

std::vector<TermLevel> in_order(ByTerm&& terms) {
  std::vector<TermLevel> list;
  for (auto& [term, level] : terms) list.push_back(std::move(level));
  return list;
}

void find_steps(Progression& of, int last_term, int allowed_pause) {
  TermLevel before{0, -1, {}};
  int highest = -1;
  for (const TermLevel& now : of.both) {
    const bool is_start = before.term == 0;
    if (now.level < before.level) of.regressions.push_back({before.term, now.term, before.level, now.level});
    if (now.level > highest + 1) of.jumps.push_back({before.term, now.term, highest, now.level});
    if (!is_start && now.term - before.term > allowed_pause)
      of.silences.push_back({before.term, now.term, before.level, now.level});
    highest = std::max(highest, now.level);
    before = {now.term, now.level, {}};
  }
  if (before.term != 0 && last_term - before.term > allowed_pause)
    of.silences.push_back({before.term, last_term + 1, before.level, -1});
}

}  // namespace

std::vector<Progression> progressions(const Curriculum& curriculum, const Coverage& coverage) {
  std::vector<Progression> list(curriculum.competencies().size());
  for (Index competency = 0; competency < list.size(); ++competency) {
    Progression& of = list[competency];
    ByTerm first, second, both;
    std::vector<Index> places(coverage.teachings.of_competency(competency).begin(),
                              coverage.teachings.of_competency(competency).end());
    std::sort(places.begin(), places.end());
    for (const Index place : places) {
      const Teaching& teaching = coverage.teachings[place];
      const auto term = curriculum.term_of_activity(teaching.activity);
      if (!term) {
        of.without_term.push_back(teaching.activity);
        continue;
      }
      const bool in_course = curriculum.course_of(teaching.activity) != model::none;
      note_teaching(in_course ? first : second, *term, teaching);
      note_teaching(both, *term, teaching);
    }
    of.first = in_order(std::move(first));
    of.second = in_order(std::move(second));
    of.both = in_order(std::move(both));
    find_steps(of, curriculum.term_count(), coverage.thresholds.sustain_terms);
  }
  return list;
}

}  // namespace attune::analysis
