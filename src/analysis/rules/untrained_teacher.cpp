#include <algorithm>
#include <set>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/text.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_untrained_teacher(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Index activity = subject.index;
  const model::Activity& row = curriculum.activities()[activity];
  const model::Method* method = row.methods.empty() ? nullptr : curriculum.methods().find(row.methods.front());
  if (method == nullptr || row.leaders.empty()) return;
  if (std::any_of(row.leaders.begin(), row.leaders.end(),
                  [&](const auto& leader) { return facts.is_trained(leader, method->id); }))
    return;
  found.add(subject, [&] {
    std::vector<std::string> leaders;
    for (const auto& id : row.leaders)
      if (const model::Teacher* leader = curriculum.teachers().find(id)) leaders.push_back(leader->code);
    return Telling{Message(N_("{code} {title}: of those who lead it ({leaders}) nobody has a training in its method "
                              "{method}."))
                       .with("leaders", base::join(leaders, ", "))
                       .with("method", method->code),
                   {{"leaders", leaders}, {"method", method->code}}};
  });
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
    Scope::activity,
    find_untrained_teacher,
};

}  // namespace attune::analysis::rules
