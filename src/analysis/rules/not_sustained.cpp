#include <algorithm>
#include <optional>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// The terms of its activities, in order, each once; nothing where an activity without a term may stand anywhere.
std::optional<std::vector<int>> terms_of(const Curriculum& curriculum, const CompetencyCoverage& of) {
  std::vector<int> terms;
  for (const Index activity : of.activities) {
    const auto term = curriculum.term_of_activity(activity);
    if (!term) return std::nullopt;
    terms.push_back(*term);
  }
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

void find_not_sustained(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const int allowed = coverage.thresholds.sustain_terms;
  const int end = curriculum.term_count();
  const auto terms = terms_of(curriculum, coverage.competencies[competency]);
  if (!terms || terms->empty()) return;
  const auto pause = std::adjacent_find(terms->begin(), terms->end(), [&](int a, int b) { return b - a > allowed; });
  const bool ends_early = end - terms->back() > allowed;
  if (!ends_early && pause == terms->end()) return;
  found.add(subject, [&] {
    Message message = ends_early
                          ? Message(N_("{code} {title}: it is last taught in {last}; the programme ends with {end}."))
                                .with("last", term_words(curriculum, terms->back()))
                                .with("end", term_words(curriculum, end))
                          : Message(N_("{code} {title}: it is not taught between {from} and {to}."))
                                .with("from", term_words(curriculum, *pause))
                                .with("to", term_words(curriculum, *(pause + 1)));
    return Telling{std::move(message),
                   {{"terms", term_names(curriculum, *terms)},
                    {"terms_after", static_cast<double>(end - terms->back())},
                    {"allowed", static_cast<double>(allowed)}}};
  });
}

}  // namespace

const Rule not_sustained = {
    "not-sustained",
    N_("Not kept up"),
    N_("Empathy falls when students enter the wards unless it is kept alive (Hojat et al., Acad Med 2009;84:1182; "
       "Neumann et al., Acad Med 2011;86:996), so what was taught early has to return until the end."),
    N_("Return to it in the terms between and towards the end, best in clinical courses and the internship."),
    Severity::warning,
    Scope::own_leaf,
    find_not_sustained,
};

}  // namespace attune::analysis::rules
