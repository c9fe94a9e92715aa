#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_no_reflection_in_internship(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Index course = subject.index;
  if (curriculum.courses()[course].course_kind != "internship") return;
  const auto activities = curriculum.activities_of(course);
  if (std::any_of(activities.begin(), activities.end(),
                  [&](Index activity) { return facts.coverage().modes[activity].has(model::Mode::reflection); }))
    return;
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: in none of its activities do the interns reflect on what they did.")),
                   {{"activities", codes_at(curriculum.activities(), activities)}}};
  });
}

}  // namespace

const Rule no_reflection_in_internship = {
    "no-reflection-in-internship",
    N_("Internship without reflection"),
    N_("Experience teaches when it is thought about, alone and with others (Mann et al., Adv Health Sci Educ "
       "2009;14:595). The study has students record their own empathy in the internship and reflect on it (Yang et "
       "al., BMC Med Educ 2025;25:473)."),
    N_("Add a reflective journal, a debriefing or a Balint group to the internship."),
    Severity::warning,
    Scope::course,
    find_no_reflection_in_internship,
};

}  // namespace attune::analysis::rules
