#include "analysis/rule.h"

#include <algorithm>

#include "analysis/rules/rules.h"
#include "analysis/words.h"

namespace attune::analysis {

using model::Kind;
using model::none;

const std::vector<const Rule*>& all_rules() {
  static const std::vector<const Rule*> all = {&rules::untaught,
                                               &rules::not_reached,
                                               &rules::below_target,
                                               &rules::unassessed,
                                               &rules::assessed_not_taught,
                                               &rules::declared_not_taught,
                                               &rules::taught_not_declared,
                                               &rules::out_of_order,
                                               &rules::not_sustained,
                                               &rules::single_point,
                                               &rules::passive_only,
                                               &rules::one_classroom_only,
                                               &rules::no_formative_feedback,
                                               &rules::orphan_course,
                                               &rules::orphan_activity,
                                               &rules::dimension_balance,
                                               &rules::strategy_unused,
                                               &rules::no_cross_cultural,
                                               &rules::no_reflection_in_internship,
                                               &rules::untrained_teacher,
                                               &rules::standard_unmet,
                                               &rules::overloaded,
                                               &rules::hours_mismatch,
                                               &rules::prerequisite_order,
                                               &rules::perception_divergence,
                                               &rules::duplicate_code,
                                               &rules::dangling_reference};
  return all;
}

const Rule* find_rule(std::string_view id) {
  const auto& all = all_rules();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Rule* rule) { return rule->id == id; });
  return found == all.end() ? nullptr : *found;
}

std::string subject_code(const Curriculum& curriculum, const Gap& gap) {
  if (gap.subject == none) return gap.aspect;
  if (gap.kind != Kind::alignment) return code_of(curriculum, gap.kind, gap.subject);
  const Index from = curriculum.from_of(gap.subject);
  return from == none ? std::string() : code_of(curriculum, curriculum.alignments()[gap.subject].from_kind(), from);
}

std::string about_code(const Curriculum& curriculum, const Gap& gap) {
  if (gap.competency != none) return curriculum.competencies()[gap.competency].code;
  return gap.subject == none ? std::string() : gap.aspect;
}

Message message_of(const Curriculum& curriculum, const Gap& gap, bool prefer_second) {
  Message message = gap.message;
  const auto retitle = [&](std::string_view name, Kind kind, Index index) {
    const std::string title = index == none ? std::string() : title_of(curriculum, kind, index, prefer_second);
    if (title.empty()) return;
    for (auto& [argument, value] : message.arguments)
      if (argument == name) value = title;
  };
  retitle("title", gap.kind, gap.subject);
  retitle("competency_title", Kind::competency, gap.competency);
  for (const auto& [key, value] : gap.detail)
    if (const auto* code = std::get_if<std::string>(&value); code != nullptr && key == "leader")
      retitle("leader", Kind::teacher, curriculum.find_code<model::Teacher>(*code).value_or(none));
  return message;
}

}  // namespace attune::analysis
