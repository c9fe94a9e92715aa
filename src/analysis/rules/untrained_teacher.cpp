#include <algorithm>
#include <set>

#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"
#include "base/text.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

using Trained = std::set<std::pair<base::Uuid, base::Uuid>>;  // teacher and method

Trained trained_teachers(const Curriculum& curriculum) {
  Trained trained;
  for (const model::Training& training : curriculum.table<model::Training>())
    if (training.teacher && training.method) trained.emplace(training.teacher.uuid, training.method.uuid);
  return trained;
}

void find_untrained_teacher(const Curriculum& curriculum, const Coverage&, const Rule& rule, std::vector<Gap>& gaps) {
  const Trained trained = trained_teachers(curriculum);
  for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
    const model::Activity& row = curriculum.activities()[activity];
    const model::Method* method = row.methods.empty() ? nullptr : curriculum.methods().find(row.methods.front());
    if (method == nullptr || row.leaders.empty()) continue;
    if (std::any_of(row.leaders.begin(), row.leaders.end(),
                    [&](const auto& leader) { return trained.contains({leader.uuid, method->id.uuid}); }))
      continue;
    std::vector<std::string> leaders;
    for (const auto& id : row.leaders)
      if (const model::Teacher* leader = curriculum.teachers().find(id)) leaders.push_back(leader->code);
    gaps.push_back(gap_of(curriculum, rule, Kind::activity, activity,
                          Message(N_("{code} {title}: of those who lead it ({leaders}) nobody has a training in its "
                                     "method {method}."))
                              .with("leaders", base::join(leaders, ", "))
                              .with("method", method->code)));
    gaps.back().detail = {{"leaders", leaders}, {"method", method->code}};
  }
}

}  // namespace

const Rule untrained_teacher = {
    "untrained-teacher",
    N_("Leader without training in the method"),
    N_("Training changes how teachers teach, most where it is about concrete methods and is practised (Steinert et "
       "al., BEME Guide 8, Med Teach 2006;28:497); the study counts training in new methods among its strategies "
       "(Yang et al., BMC Med Educ 2025;25:473)."),
    N_("Train one of the leaders in the method, let a trained teacher lead along, enter a training that took place, "
       "or choose another method."),
    Severity::warning,
    find_untrained_teacher,
};

}  // namespace attune::analysis::rules
