#include "ui/widgets/competency_facts.h"

#include "base/number.h"
#include "base/text.h"
#include "ui/models/framework_outline.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

using base::Message;
using model::Index;
using model::RelationType;

std::string say(const Message& message) { return message.in(words()); }

std::string name(const Workspace& workspace, const model::Id<model::Competency>& id) {
  const auto& curriculum = *workspace.snapshot();
  return name_of(curriculum, app::ref(id), texts_for(curriculum, words().language()));
}

template <class T>
std::string codes(const model::Table<T>& table, const std::vector<Index>& indices) {
  std::vector<std::string> list;
  for (const Index index : indices) list.push_back(table[index].code);
  return base::join(list, say(", "));
}

std::string coverage_lines(const Workspace& workspace, Index index) {
  const auto& curriculum = *workspace.snapshot();
  const auto& of = workspace.coverage().competencies[index];
  std::string text = say({N_("Coverage: {state}"), {{"state", coverage_in_words(of, words())}}});
  text += "\n" + say({N_("Hours taught: {taught}; reaching the cohort: {effective}"),
                      {{"taught", base::format_hours(of.taught_hours)},
                       {"effective", base::format_hours(of.effective_hours)}}});
  const auto add = [&](const char* sentence, const std::string& list) {
    if (!list.empty()) text += "\n" + say({sentence, {{"codes", list}}});
  };
  add(N_("Declared by: {codes}"), codes(curriculum.courses(), of.declaring_courses));
  add(N_("Taught in: {codes}"), codes(curriculum.activities(), of.activities));
  add(N_("Assessed by: {codes}"), codes(curriculum.assessments(), of.assessments));
  return text;
}

// As it reads from the first of the two.
const char* relation_sentence(RelationType type, bool forward) {
  switch (type) {
    case RelationType::exact: return N_("is the same as {competency}");
    case RelationType::broader:
      return forward ? N_("is broader than {competency}") : N_("is narrower than {competency}");
    case RelationType::narrower:
      return forward ? N_("is narrower than {competency}") : N_("is broader than {competency}");
    case RelationType::replaced_by: return forward ? N_("is replaced by {competency}") : N_("replaces {competency}");
    case RelationType::related: break;
  }
  return N_("is related to {competency}");
}

std::string relation_lines(const Workspace& workspace, const model::Competency& competency) {
  std::string text;
  for (const model::Relation& relation : workspace.snapshot()->table<model::Relation>()) {
    const bool forward = relation.from == competency.id;
    if (!forward && relation.to != competency.id) continue;
    const std::string other = name(workspace, forward ? relation.to : relation.from);
    text += "\n    " + say({relation_sentence(relation.relation, forward), {{"competency", other}}});
  }
  return text.empty() ? text : say(N_("Relations:")) + text;
}

}  // namespace

std::string facts_about(const Workspace& workspace, const app::EntityRef& what) {
  const auto& curriculum = *workspace.snapshot();
  const auto* competency = app::find<model::Competency>(curriculum, what);
  if (competency == nullptr) return {};
  const Index index = *curriculum.competencies().index_of(competency->id);
  const Index framework = curriculum.framework_of(index);
  std::string text;
  if (framework != model::none && curriculum.is_own(framework)) text = coverage_lines(workspace, index);
  const std::string relations = relation_lines(workspace, *competency);
  if (!text.empty() && !relations.empty()) text += "\n\n";
  return text + relations;
}

}  // namespace attune::ui
