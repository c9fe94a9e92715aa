#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_passive_only(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const std::vector<Index>& activities = coverage.competencies[competency].activities;
  if (activities.empty()) return;
  if (!std::all_of(activities.begin(), activities.end(),
                   [&](Index activity) { return coverage.modes[activity].are_all(model::Mode::passive); }))
    return;
  found.add(subject, [&] {
    return Telling{
        Message(N_("{code} {title}: students only listen or read; no activity lets them take part, practise or "
                   "reflect.")),
        {{"activities", codes_at(curriculum.activities(), activities)}}};
  });
}

}  // namespace

const Rule passive_only = {
    "passive-only",
    N_("Taught by passive methods only"),
    N_("Empathy is learnt by doing and by thinking about what one did: of the controlled studies of curricula that "
       "taught concrete behaviour most report an effect (Patel et al., PLoS One 2019;14:e0221412), and the study asks "
       "for interactive methods (Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Add role-play, simulation, discussion, bedside practice or reflection."),
    Severity::warning,
    Scope::own_leaf,
    find_passive_only,
};

}  // namespace attune::analysis::rules
