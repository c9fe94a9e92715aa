#include "ui/widgets/competency_facts.h"

#include "base/number.h"
#include "base/text.h"
#include "ui/models/framework_outline.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

using base::Message;
using model::Index;

std::string say(const Message& message) { return message.in(words()); }

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
  text +=
      "\n" +
      say({N_("Hours taught: {taught}; reaching the cohort: {effective}"),
           {{"taught", base::format_hours(of.taught_hours)}, {"effective", base::format_hours(of.effective_hours)}}});
  const auto add = [&](const char* sentence, const std::string& list) {
    if (!list.empty()) text += "\n" + say({sentence, {{"codes", list}}});
  };
  add(N_("Declared by: {codes}"), codes(curriculum.courses(), of.declaring_courses));
  add(N_("Taught in: {codes}"), codes(curriculum.activities(), of.activities));
  add(N_("Assessed by: {codes}"), codes(curriculum.assessments(), of.assessments));
  return text;
}

}  // namespace

std::string facts_about(const Workspace& workspace, const app::EntityRef& what) {
  const auto& curriculum = *workspace.snapshot();
  const auto* competency = app::find<model::Competency>(curriculum, what);
  if (competency == nullptr) return {};
  const Index index = *curriculum.competencies().index_of(competency->id);
  const Index framework = curriculum.framework_of(index);
  return framework != model::none && curriculum.is_own(framework) ? coverage_lines(workspace, index) : std::string();
}

}  // namespace attune::ui
