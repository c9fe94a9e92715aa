#include "analysis/planner/plan_sentences.h"

#include <algorithm>
#include <cmath>

#include "analysis/rules/found.h"
#include "base/number.h"

namespace attune::analysis {
namespace {

std::string count_text(std::size_t count) { return base::to_text(static_cast<std::int64_t>(count)); }

// Rounded up, so that it is never better than it is: "1.3 %".
std::string excess(const Plan& plan) {
  const double percent = (plan.cost - plan.least_cost) / plan.least_cost * 100;
  return base::to_text(std::ceil(percent * 10 - 1e-9) / 10) + " %";
}

Message title_of_rule(std::string_view id) {
  const Rule* rule = find_rule(id);
  return rule != nullptr ? rule->title : Message(std::string(id));
}

}  // namespace

Message summary_of(const Plan& plan, std::size_t closed) {
  using Status = Plan::Status;
  if (plan.gaps.empty()) return N_("There is no open gap to close.");
  if (plan.status == Status::infeasible)
    return N_("No plan closes these gaps within the budgets. These do not go together:");
  if (plan.status == Status::unknown)
    return N_("No plan was found within the time limit; allow more time, or close fewer gaps at once.");
  if (plan.additions.empty()) return N_("No pattern of the catalogue could close any of these gaps.");
  const char* text = N_("{additions} additions close {closed} of {gaps} gaps for {hours} hours; no plan costs less.");
  if (plan.status == Status::limit)
    text = plan.least_cost > 0 ? N_("{additions} additions close {closed} of {gaps} gaps for {hours} hours; that is at "
                                    "most {excess} above the least.")
                               : N_("{additions} additions close {closed} of {gaps} gaps for {hours} hours; a cheaper "
                                    "plan may exist.");
  Message message(text);
  message.with("additions", count_text(plan.additions.size())).with("closed", count_text(closed));
  message.with("gaps", count_text(plan.gaps.size())).with("hours", base::format_hours(plan.cost));
  if (plan.least_cost > 0) message.with("excess", excess(plan));
  return message;
}

Message sentence_of(const Curriculum& curriculum, const Plan& plan, const Budgets& budgets, const Demand& demand) {
  using Type = Demand::Type;
  switch (demand.type) {
    case Type::close: {
      const Gap& gap = plan.gaps[demand.gap];
      const std::string about = about_code(curriculum, gap);
      return Message(N_("close the gap of {code}: {rule}"))
          .with("rule", title_of_rule(gap.rule))
          .with("code", subject_code(curriculum, gap) + (about.empty() ? "" : " " + about));
    }
    case Type::keep:
      if (demand.competency == model::none)
        return Message(N_("open no gap of the rule {rule}")).with("rule", title_of_rule(demand.rule));
      return Message(N_("open no gap of {code} by the rule {rule}"))
          .with("rule", title_of_rule(demand.rule))
          .with("code", curriculum.competencies()[demand.competency].code);
    case Type::hours_per_term:
      return Message(N_("at most {hours} hours in {term}"))
          .with("hours", base::format_hours(budgets.hours_per_term.value_or(0)))
          .with("term", term_words(curriculum, demand.term));
    case Type::hours_per_course:
      return Message(N_("at most {hours} hours in {course}"))
          .with("hours", base::format_hours(budgets.hours_per_course.value_or(0)))
          .with("course", curriculum.courses()[demand.course].code);
    case Type::activities:
      return Message(N_("at most {count} new activities"))
          .with("count", base::to_text(std::int64_t{budgets.activities.value_or(0)}));
    case Type::second_classroom:
      return N_("nothing in the second classroom");
    case Type::only_trained:
      return N_("only methods in which a teacher has a training");
  }
  return {};
}

}  // namespace attune::analysis
