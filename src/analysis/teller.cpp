#include "analysis/teller.h"

#include "analysis/rules/found.h"

namespace attune::analysis {
namespace {

// What the rule was asked about when it found the gap.
Subject asked_about(const Rule& rule, const Gap& gap) {
  if (rule.scope == Scope::whole || rule.scope == Scope::all_courses) return {};
  // The programme is one entity: what is said of the whole was found there.
  return {gap.kind, gap.subject == model::none ? 0 : gap.subject};
}

}  // namespace

const Telling& Teller::tell(const Gap& gap) {
  const Rule& rule = *find_rule(gap.rule);
  const Subject subject = asked_about(rule, gap);
  if (rule_ != &rule || subject_ != subject) {
    tellings_.clear();
    Found found(facts_->curriculum(), rule, tellings_);
    rule.check(*facts_, subject, found);
    rule_ = &rule;
    subject_ = subject;
  }
  return tellings_.at(gap.place);
}

Message Teller::message_of(const Gap& gap, bool prefer_second) {
  const Curriculum& curriculum = facts_->curriculum();
  const Telling& telling = tell(gap);
  Message message = telling.message;
  if (!prefer_second) return message;
  const auto retitle = [&](std::string_view name, model::Kind kind, Index index) {
    const std::string title = index == model::none ? std::string() : title_of(curriculum, kind, index, prefer_second);
    if (title.empty()) return;
    for (auto& [argument, value] : message.arguments)
      if (argument == name) value = title;
  };
  retitle("title", gap.kind, gap.subject);
  retitle("competency_title", model::Kind::competency, gap.competency);
  for (const auto& [key, value] : telling.detail)
    if (const auto* code = std::get_if<std::string>(&value); code != nullptr && key == "leader")
      retitle("leader", model::Kind::teacher, curriculum.find_code<model::Teacher>(*code).value_or(model::none));
  return message;
}

}  // namespace attune::analysis
