#include "app/edits/renumber.h"

#include <map>
#include <set>

#include "base/number.h"

namespace attune::app {
namespace {

using namespace model;

// The code that each competency of the tree is to have; what is not below the branch keeps its own.
class Numberer {
 public:
  Numberer(const Curriculum& curriculum, std::string separator)
      : curriculum_(curriculum), separator_(std::move(separator)) {}

  void number_below(const std::string& code, std::span<const Index> children) {
    std::int64_t number = 0;
    for (const Index child : children) {
      const Competency& competency = curriculum_.competencies()[child];
      const bool numbered = !code.empty() && code.back() >= '0' && code.back() <= '9';
      const std::string given = code + (numbered ? separator_ : std::string()) + base::to_text(++number);
      codes.push_back({competency.id, competency.code, given});
      number_below(given, curriculum_.children_of(child));
    }
  }

  std::vector<NewCode> codes;

 private:
  const Curriculum& curriculum_;
  std::string separator_;
};

// The first code that two competencies of the framework would have, one of them a new one.
std::string doubled(const Curriculum& curriculum, Index framework, const std::vector<NewCode>& codes) {
  std::map<Id<Competency>, const NewCode*> given;
  for (const NewCode& code : codes) given[code.competency] = &code;
  std::set<std::string> kept, taken;
  for (const Index index : curriculum.tree_of(framework))
    if (const Competency& competency = curriculum.competencies()[index]; !given.contains(competency.id))
      kept.insert(competency.code);
  for (const NewCode& code : codes)
    if (kept.contains(code.after) || !taken.insert(code.after).second) return code.after;
  return {};
}

}  // namespace

Renumbering renumbering(const Curriculum& curriculum, const EntityRef& branch, const std::string& separator) {
  Renumbering result;
  Numberer numberer(curriculum, separator);
  Index framework = model::none;
  if (const auto* whole = find<Framework>(curriculum, branch)) {
    framework = *curriculum.frameworks().index_of(whole->id);
    for (const Index index : curriculum.tree_of(framework))
      if (curriculum.parent_of(index) == model::none)
        numberer.number_below(curriculum.competencies()[index].code, curriculum.children_of(index));
  } else if (const auto* above = find<Competency>(curriculum, branch)) {
    const Index index = *curriculum.competencies().index_of(above->id);
    framework = curriculum.framework_of(index);
    numberer.number_below(above->code, curriculum.children_of(index));
  }
  result.codes = std::move(numberer.codes);
  if (framework == model::none) return result;
  if (const std::string code = doubled(curriculum, framework, result.codes); !code.empty())
    result.error = {N_("The code {code} would be used more than once."), {{"code", code}}};
  return result;
}

Verdict renumber(Document& document, const EntityRef& branch, const std::string& separator) {
  const Snapshot snapshot = document.snapshot();
  const Renumbering renumbered = renumbering(*snapshot, branch, separator);
  Verdict verdict;
  verdict.error = renumbered.error;
  if (!verdict.ok()) return verdict;
  const base::Message name(N_("Renumber the codes below {code}"), {{"code", code_of(*snapshot, branch)}});
  document.edit(name, [&](Edit& edit) {
    for (const NewCode& code : renumbered.codes) {
      if (code.before == code.after) continue;
      Competency competency = *edit.before().competencies().find(code.competency);
      competency.code = code.after;
      edit.put(competency);
    }
  });
  return verdict;
}

}  // namespace attune::app
