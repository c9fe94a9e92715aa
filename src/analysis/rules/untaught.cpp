#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_untaught(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Coverage& coverage = facts.coverage();
  const Index competency = subject.index;
  const CompetencyCoverage& of = coverage.competencies[competency];
  if (!of.activities.empty()) return;
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: no activity teaches it.")),
                   {{"declared_by", codes_at(curriculum.courses(), of.declaring_courses)},
                    {"assessed_by", codes_at(curriculum.assessments(), of.assessments)}}};
  });
}

}  // namespace

const Rule untaught = {
    "untaught",
    N_("Not taught"),
    N_("What a programme promises and nowhere teaches is left to chance: a map that links every outcome to teaching "
       "makes that visible (Harden, AMEE Guide 21, Med Teach 2001;23:123)."),
    N_("Align an activity that teaches it, or plan one."),
    Severity::error,
    Scope::own_leaf,
    find_untaught,
};

}  // namespace attune::analysis::rules
