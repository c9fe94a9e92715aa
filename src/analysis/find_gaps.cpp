#include "analysis/find_gaps.h"

#include <algorithm>

#include "analysis/rules/gap.h"
#include "base/collate.h"

namespace attune::analysis {
namespace {

using model::Kind;
using model::none;

bool is_active_standard(const model::Framework& framework) {
  return framework.role == model::FrameworkRole::standard && framework.status != model::FrameworkStatus::retired &&
         framework.status != model::FrameworkStatus::draft;
}

// The scope of rules that look at a competency; Scope::each for those that only the general rules look at.
Scope scope_of(const Curriculum& curriculum, Index competency) {
  const Index framework = curriculum.framework_of(competency);
  if (framework == none || !curriculum.is_leaf(competency)) return Scope::each;
  if (curriculum.is_own(framework)) return Scope::own_leaf;
  return is_active_standard(curriculum.frameworks()[framework]) ? Scope::standard_element : Scope::each;
}

std::string_view code_at(const Curriculum& curriculum, Kind kind, Index index) {
  std::string_view code;
  model::with_entity(kind, [&]<class T>() {
    const T& row = curriculum.table<T>()[index];
    if constexpr (requires { row.code; } && !std::is_same_v<T, model::Waiver>)
      code = row.code;
    else if constexpr (requires { row.key; })
      code = row.key;
  });
  return code;
}

bool covers(const model::Waiver& waiver, const Curriculum& curriculum, const Gap& gap) {
  return waiver.subject_kind == model::code(gap.kind) && waiver.code == subject_code(curriculum, gap) &&
         (waiver.competency.empty() || waiver.competency == about_code(curriculum, gap));
}

}  // namespace

Questions::Questions(const std::vector<std::string>& only) {
  for (const Rule* rule : all_rules())
    if (only.empty() || std::find(only.begin(), only.end(), rule->id) != only.end())
      rules_[static_cast<std::size_t>(rule->scope)].push_back(rule);
}

void Questions::ask_all(const Facts& facts, std::vector<Gap>& gaps) const {
  const Curriculum& curriculum = facts.curriculum();
  model::for_each_entity([&]<class T>() {
    for (Index i = 0; i < curriculum.table<T>().size(); ++i) {
      // By far the most entities, and only their references can be wrong.
      if constexpr (std::is_same_v<T, model::Alignment>)
        if (curriculum.is_whole(i)) continue;
      ask(facts, {T::kind, i}, gaps);
    }
  });
  ask_whole(Scope::all_courses, facts, gaps);
  ask_whole(Scope::whole, facts, gaps);
}

void Questions::ask(const Facts& facts, Subject subject, std::vector<Gap>& gaps) const {
  const auto ask_those_of = [&](Scope scope) {
    for (const Rule* rule : of(scope)) rule->check(facts, *rule, subject, gaps);
  };
  ask_those_of(Scope::each);
  if (subject.kind == Kind::activity) ask_those_of(Scope::activity);
  if (subject.kind == Kind::course) ask_those_of(Scope::course);
  if (subject.kind != Kind::competency) return;
  if (const Scope scope = scope_of(facts.curriculum(), subject.index); scope != Scope::each) ask_those_of(scope);
}

void Questions::ask_whole(Scope scope, const Facts& facts, std::vector<Gap>& gaps) const {
  for (const Rule* rule : of(scope)) rule->check(facts, *rule, Subject{}, gaps);
}

bool operator<(const GapKey& a, const GapKey& b) {
  if (a.rule != b.rule) return a.severity != b.severity ? a.severity > b.severity : a.rule < b.rule;
  if (a.subject != b.subject) return base::code_less(a.subject, b.subject);
  if (a.about != b.about) return base::code_less(a.about, b.about);
  return std::pair(a.kind, a.index) < std::pair(b.kind, b.index);
}

GapKey key_of(const Curriculum& curriculum, const Gap& gap) {
  GapKey key{gap.severity, gap.rule, {}, gap.aspect, gap.kind, gap.subject};
  if (gap.competency != none) key.about = curriculum.competencies()[gap.competency].code;
  Kind kind = gap.kind;
  Index index = gap.subject;
  if (index != none && kind == Kind::alignment) {
    kind = curriculum.alignments()[gap.subject].from_kind();
    index = curriculum.from_of(gap.subject);
  }
  if (index != none) key.subject = code_at(curriculum, kind, index);
  return key;
}

void sort_gaps(const Curriculum& curriculum, std::vector<Gap>& gaps) {
  std::vector<std::pair<GapKey, Gap*>> keys;
  keys.reserve(gaps.size());
  for (Gap& gap : gaps) keys.emplace_back(key_of(curriculum, gap), &gap);
  std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Gap> sorted;
  sorted.reserve(gaps.size());
  for (const auto& [key, gap] : keys) sorted.push_back(std::move(*gap));
  gaps = std::move(sorted);
}

Waivers::Waivers(const Curriculum& curriculum, std::string_view today) {
  for (const model::Waiver& waiver : curriculum.table<model::Waiver>())
    if (waiver.until.empty() || waiver.until >= today) by_rule_[waiver.rule].push_back(&waiver);
}

void Waivers::mark(const Curriculum& curriculum, Gap& gap) const {
  gap.waived.reset();
  const auto found = by_rule_.find(gap.rule);
  if (found == by_rule_.end()) return;
  for (const model::Waiver* waiver : found->second)
    if (covers(*waiver, curriculum, gap)) {
      gap.waived = *waiver;
      return;
    }
}

std::vector<Gap> find_gaps(const Curriculum& curriculum, const Coverage& coverage, const std::vector<std::string>& only,
                           std::string_view today) {
  const Facts facts(curriculum, coverage);
  std::vector<Gap> gaps;
  Questions(only).ask_all(facts, gaps);
  sort_gaps(curriculum, gaps);
  const Waivers waivers(curriculum, today);
  for (Gap& gap : gaps) waivers.mark(curriculum, gap);
  return gaps;
}

}  // namespace attune::analysis
