#include "analysis/find_gaps.h"

#include <algorithm>

#include "analysis/gap_order.h"
#include "analysis/rules/found.h"

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

void Questions::ask_those_of(Scope scope, const Facts& facts, Subject subject, std::vector<Gap>& gaps) const {
  for (const Rule* rule : of(scope)) {
    Found found(facts.curriculum(), *rule, gaps);
    rule->check(facts, subject, found);
  }
}

void Questions::ask(const Facts& facts, Subject subject, std::vector<Gap>& gaps) const {
  ask_those_of(Scope::each, facts, subject, gaps);
  if (subject.kind == Kind::activity) ask_those_of(Scope::activity, facts, subject, gaps);
  if (subject.kind == Kind::course) ask_those_of(Scope::course, facts, subject, gaps);
  if (subject.kind != Kind::competency) return;
  if (const Scope scope = scope_of(facts.curriculum(), subject.index); scope != Scope::each)
    ask_those_of(scope, facts, subject, gaps);
}

void Questions::ask_whole(Scope scope, const Facts& facts, std::vector<Gap>& gaps) const {
  ask_those_of(scope, facts, Subject{}, gaps);
}

Waivers::Waivers(const Curriculum& curriculum, std::string_view today) {
  const auto& waivers = curriculum.table<model::Waiver>();
  for (Index i = 0; i < waivers.size(); ++i)
    if (waivers[i].until.empty() || waivers[i].until >= today) by_rule_[waivers[i].rule].push_back(i);
}

void Waivers::mark(const Curriculum& curriculum, Gap& gap) const {
  gap.waiver = none;
  const auto found = by_rule_.find(gap.rule);
  if (found == by_rule_.end()) return;
  const auto covering = std::find_if(found->second.begin(), found->second.end(), [&](Index waiver) {
    return covers(curriculum.table<model::Waiver>()[waiver], curriculum, gap);
  });
  if (covering != found->second.end()) gap.waiver = *covering;
}

std::vector<Gap> find_gaps(const Facts& facts, const std::vector<std::string>& only, std::string_view today) {
  const Curriculum& curriculum = facts.curriculum();
  std::vector<Gap> gaps;
  Questions(only).ask_all(facts, gaps);
  sort_gaps(curriculum, gaps);
  const Waivers waivers(curriculum, today);
  for (Gap& gap : gaps) waivers.mark(curriculum, gap);
  return gaps;
}

std::vector<Gap> find_gaps(const Curriculum& curriculum, const Coverage& coverage, const std::vector<std::string>& only,
                           std::string_view today) {
  return find_gaps(Facts(curriculum, coverage), only, today);
}

}  // namespace attune::analysis
