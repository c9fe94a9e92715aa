#include "ui/models/plan_text.h"

#include "analysis/planner/plan_sentences.h"
#include "analysis/rules/found.h"
#include "analysis/teller.h"
#include "base/number.h"
#include "base/text.h"
#include "ui/models/names.h"

namespace attune::ui {
namespace {

using analysis::Addition;
using analysis::PatternSetting;
using base::Message;
using model::Curriculum;

// The catalogue's second texts are Chinese, whatever the programme's second language is.
bool reads_chinese(const base::Catalogue& words) { return words.language() == "zh_CN"; }

Message setting_name(PatternSetting setting) {
  switch (setting) {
    case PatternSetting::first:
      return N_("Activity in a course");
    case PatternSetting::second:
      return N_("Activity in the second classroom");
    case PatternSetting::staff:
      return N_("Training of a teacher");
    case PatternSetting::assessment:
      return N_("Assessment");
  }
  return {};
}

std::string where_of(const Curriculum& curriculum, const Addition& addition, const base::Catalogue& words) {
  const Texts texts = texts_for(curriculum, words.language());
  if (addition.teacher != model::none)
    return name_of(curriculum, ref_at(curriculum, model::Kind::teacher, addition.teacher), texts);
  const std::string place = addition.course == model::none
                                ? words.translate(N_("Second classroom"))
                                : name_of(curriculum, ref_at(curriculum, model::Kind::course, addition.course), texts);
  if (addition.term == 0) return place;
  return Message(N_("{place} ({term})"), {{"place", place}})
      .with("term", analysis::term_words(curriculum, addition.term))
      .in(words);
}

std::string title_of_addition(const Addition& addition, const base::Catalogue& words) {
  return base::pick(addition.pattern->title, addition.pattern->title_2, reads_chinese(words));
}

// "R3 Not taught"
std::string brief(const Curriculum& curriculum, const analysis::Gap& gap, const base::Catalogue& words) {
  const analysis::Rule* rule = analysis::find_rule(gap.rule);
  const std::string code(
      base::trim(base::join({analysis::subject_code(curriculum, gap), analysis::about_code(curriculum, gap)}, " ")));
  return Message(N_("{subject}: {rule}"),
                 {{"subject", code}, {"rule", rule == nullptr ? std::string(gap.rule) : rule->title.in(words)}})
      .in(words);
}

std::string level_of(const Curriculum& curriculum, int rank, const base::Catalogue& words) {
  const auto& levels = curriculum.scale().levels;
  if (rank < 0 || static_cast<std::size_t>(rank) >= levels.size()) return {};
  const model::Level& level = levels[static_cast<std::size_t>(rank)];
  const std::string title = base::pick(level.title, level.title_2, curriculum.prefers_second(words.language()));
  return title.empty() ? level.code : title;
}

std::string served_by(const Curriculum& curriculum, const Addition& addition, const base::Catalogue& words) {
  std::vector<std::string> served;
  for (const Addition::Serving& serving : addition.serves) {
    const std::string name = base::join({curriculum.competencies()[serving.competency].code,
                                         analysis::title_of(curriculum, model::Kind::competency, serving.competency,
                                                            curriculum.prefers_second(words.language()))},
                                        " ");
    served.push_back(
        Message(N_("{code} ({level})"), {{"code", name}, {"level", level_of(curriculum, serving.rank, words)}})
            .in(words));
  }
  return base::join(served, words.translate(N_("; ")));
}

Message what_it_does(const Addition& addition, std::string served) {
  const char* text = addition.pattern->setting == PatternSetting::assessment ? N_("Assesses {competencies}.")
                     : addition.pattern->assesses() ? N_("Teaches and assesses {competencies}.")
                                                    : N_("Teaches {competencies}.");
  return {text, {{"competencies", std::move(served)}}};
}

void append(std::vector<GapFate>& fates, Fate fate, const Message& sentence) { fates.push_back({fate, sentence}); }

}  // namespace

ProposedPlan propose(app::PlanResult result, bool prefer_second) {
  ProposedPlan plan{std::make_shared<const app::PlanResult>(std::move(result)), {}};
  const analysis::Facts facts(*plan.result->before, plan.result->coverage_before);
  analysis::Teller teller(facts);
  for (const analysis::Gap& gap : plan.result->plan.gaps)
    plan.gap_sentences.push_back(teller.message_of(gap, prefer_second));
  return plan;
}

Message name_of(Fate fate) {
  switch (fate) {
    case Fate::closed:
      return N_("Closed");
    case Fate::stays:
      return N_("Stays open");
    case Fate::opened:
      return N_("New");
  }
  return {};
}

TickedPlan tick(const ProposedPlan& plan, std::vector<std::size_t> ticked, bool prefer_second) {
  TickedPlan told;
  told.outcome = app::outcome_of(*plan.result, ticked);
  told.ticked = std::move(ticked);
  const analysis::Facts facts(*told.outcome.after, told.outcome.coverage_after);
  analysis::Teller teller(facts);
  for (const std::size_t place : told.outcome.opened) {
    const analysis::Gap& gap = told.outcome.gaps_after[place];
    if (gap.is_waived()) continue;
    ++told.opened;
    append(told.fates, Fate::opened, teller.message_of(gap, prefer_second));
  }
  std::vector<bool> is_closed(plan.gap_sentences.size(), false);
  for (const std::size_t place : told.outcome.closed) is_closed[place] = true;
  told.closed = told.outcome.closed.size();
  for (const Fate fate : {Fate::stays, Fate::closed})
    for (std::size_t i = 0; i < is_closed.size(); ++i)
      if (is_closed[i] == (fate == Fate::closed)) append(told.fates, fate, plan.gap_sentences[i]);
  return told;
}

AdditionText text_of(const app::PlanResult& result, const Addition& addition, const analysis::Budgets& budgets,
                     const base::Catalogue& words) {
  const Curriculum& curriculum = *result.before;
  std::vector<std::string> closes;
  for (const std::size_t gap : addition.closes) closes.push_back(brief(curriculum, result.plan.gaps[gap], words));
  if (closes.empty())  // it is there for the others' sake
    for (const analysis::Demand& demand : addition.keeps)
      closes.push_back(analysis::sentence_of(curriculum, result.plan, budgets, demand).in(words));
  return {title_of_addition(addition, words),
          setting_name(addition.pattern->setting).in(words),
          where_of(curriculum, addition, words),
          base::format_hours(addition.pattern->hours),
          base::format_hours(addition.pattern->preparation),
          base::join(closes, words.translate(N_("; ")))};
}

std::vector<std::string> paragraphs_of(const ProposedPlan& plan, const Addition& addition,
                                       const analysis::Budgets& budgets, const base::Catalogue& words) {
  const Curriculum& curriculum = *plan.result->before;
  const analysis::Pattern& pattern = *addition.pattern;
  std::vector<std::string> paragraphs = {
      base::pick(pattern.description, pattern.description_2, reads_chinese(words)),
      Message(N_("{what}, {where}: {hours} hours of students and {preparation} hours of staff to prepare it."),
              {{"what", setting_name(pattern.setting).in(words)},
               {"where", where_of(curriculum, addition, words)},
               {"hours", base::format_hours(pattern.hours)},
               {"preparation", base::format_hours(pattern.preparation)}})
          .in(words)};
  if (!addition.serves.empty())
    paragraphs.push_back(what_it_does(addition, served_by(curriculum, addition, words)).in(words));
  for (const std::size_t gap : addition.closes)
    paragraphs.push_back(Message(N_("Closes: {gap}"), {{"gap", plan.gap_sentences[gap].in(words)}}).in(words));
  for (const analysis::Demand& demand : addition.keeps)
    paragraphs.push_back(
        Message(N_("Needed to {demand}"),
                {{"demand", analysis::sentence_of(curriculum, plan.result->plan, budgets, demand).in(words)}})
            .in(words));
  std::erase(paragraphs, std::string());
  return paragraphs;
}

Message offer_of(const app::PlanResult& result, const Addition& addition, const base::Catalogue& words) {
  return {N_("Add: {title}, {where}, {hours} hours"),
          {{"title", title_of_addition(addition, words)},
           {"where", where_of(*result.before, addition, words)},
           {"hours", base::format_hours(addition.pattern->hours)}}};
}

Message summary_of(const ProposedPlan& plan, const TickedPlan& ticked) {
  double hours = 0;
  for (const std::size_t place : ticked.ticked)
    if (const auto& pattern = *plan.result->plan.additions[place].pattern; pattern.setting != PatternSetting::staff)
      hours += pattern.hours;
  const char* text = ticked.opened == 0
                         ? N_("{ticked} of {additions} additions are ticked, with {hours} hours of students; they "
                              "close {closed} of {gaps} gaps and open none.")
                         : N_("{ticked} of {additions} additions are ticked, with {hours} hours of students; they "
                              "close {closed} of {gaps} gaps and open {opened}.");
  Message message(text, {{"ticked", base::to_text(ticked.ticked.size())},
                         {"additions", base::to_text(plan.result->plan.additions.size())},
                         {"hours", base::format_hours(hours)},
                         {"closed", base::to_text(ticked.closed)},
                         {"gaps", base::to_text(plan.gap_sentences.size())}});
  if (ticked.opened > 0) message.with("opened", base::to_text(ticked.opened));
  return message;
}

Message taken_text(std::size_t count) {
  if (count == 1) return N_("One addition was taken. Undo takes it back.");
  return {N_("{count} additions were taken. Undo takes them back."), {{"count", base::to_text(count)}}};
}

Message trouble_of(const ProposedPlan& plan) {
  if (plan.result->trouble.empty()) return {};
  return Message(N_("No plan was proved to be the cheapest: {why}")).with("why", plan.result->trouble);
}

std::vector<Message> refusal_of(const ProposedPlan& plan, const analysis::Budgets& budgets) {
  const analysis::Plan& of = plan.result->plan;
  if (!of.additions.empty()) return {};
  std::vector<Message> lines = {analysis::summary_of(of, 0)};
  for (const analysis::Demand& demand : of.conflict)
    lines.push_back(analysis::sentence_of(*plan.result->before, of, budgets, demand));
  if (!plan.result->trouble.empty()) lines.push_back(trouble_of(plan));
  if (of.status == analysis::Plan::Status::infeasible)
    lines.emplace_back(N_("Raise a budget, or close fewer gaps at once."));
  return lines;
}

}  // namespace attune::ui
