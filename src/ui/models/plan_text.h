#pragma once
// A plan as people read it: its additions, what each is for, and what becomes of gaps and coverage.

#include <memory>
#include <string>
#include <vector>

#include "app/jobs/plan.h"
#include "base/catalogue.h"

namespace attune::ui {

// A plan, and what each of its gaps says. What is told by rules is told where the plan is made, off the window's
// thread.
struct ProposedPlan {
  std::shared_ptr<const app::PlanResult> result;
  std::vector<base::Message> gap_sentences;  // by place in Plan::gaps
};
// Titles are the programme's second ones where `prefer_second`.
ProposedPlan propose(app::PlanResult result, bool prefer_second);

enum class Fate { closed, stays, opened };
base::Message name_of(Fate fate);
struct GapFate {
  Fate fate;
  base::Message sentence;
};

// What becomes of the programme with some of the additions.
struct TickedPlan {
  std::vector<std::size_t> ticked;  // places in the plan's additions
  app::PlanOutcome outcome;
  std::size_t closed = 0, opened = 0;  // gaps; waived ones do not count
  std::vector<GapFate> fates;          // new ones first, then those that stay, then the closed ones
};
TickedPlan tick(const ProposedPlan& plan, std::vector<std::size_t> ticked, bool prefer_second);

struct AdditionText {
  std::string title, setting, where, hours, preparation, closes;
};
AdditionText text_of(const app::PlanResult& result, const analysis::Addition& addition,
                     const analysis::Budgets& budgets, const base::Catalogue& words);

// Everything there is to say about one addition, a paragraph each.
std::vector<std::string> paragraphs_of(const ProposedPlan& plan, const analysis::Addition& addition,
                                       const analysis::Budgets& budgets, const base::Catalogue& words);

// "Add: Empathy map of a patient, MED301 Internal medicine (Y3.1), 3 hours"
base::Message offer_of(const app::PlanResult& result, const analysis::Addition& addition, const base::Catalogue& words);

// "11 of 12 additions are ticked, with 40 hours of students; they close 30 of 33 gaps and open 1."
base::Message summary_of(const ProposedPlan& plan, const TickedPlan& ticked);

// What was done when so many additions were taken.
base::Message taken_text(std::size_t count);

// Why the plan is only the first one found; empty where the solver gave an answer.
base::Message trouble_of(const ProposedPlan& plan);

// Why there are no additions: a sentence, and what does not go together; empty where there are some.
std::vector<base::Message> refusal_of(const ProposedPlan& plan, const analysis::Budgets& budgets);

}  // namespace attune::ui
