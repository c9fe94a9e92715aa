#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_below_target(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const CompetencyCoverage& of = coverage.competencies[competency];
  if (!of.level || *of.level >= of.target) return;
  found.add(subject, [&] {
    const std::string level = level_code(curriculum, *of.level), target = level_code(curriculum, of.target);
    return Telling{
        Message(N_("{code} {title}: students are taught up to level {level}; the target is {target}."))
            .with("level", level)
            .with("target", target),
        {{"level", level}, {"target", target}, {"activities", codes_at(curriculum.activities(), of.reaching)}}};
  });
}

}  // namespace

const Rule below_target = {
    "below-target",
    N_("Taught below its target level"),
    N_("Knowing about empathy is not yet showing it: competence grows from knowing through showing to doing (Miller, "
       "Acad Med 1990;65:S63), and a spiral curriculum returns to a subject at higher levels (Harden and Stamper, Med "
       "Teach 1999;21:141)."),
    N_("Raise the level of an activity that reaches the cohort, or add one at the target level."),
    Severity::error,
    Scope::own_leaf,
    find_below_target,
};

}  // namespace attune::analysis::rules
