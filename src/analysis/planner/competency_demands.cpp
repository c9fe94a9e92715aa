#include "analysis/planner/competency_demands.h"

#include <algorithm>

namespace attune::analysis {

using model::Kind;
using model::none;
using model::Purpose;

CompetencyDemands::CompetencyDemands(Formulation& formulation, Index competency)
    : formulation_(formulation),
      curriculum_(formulation.curriculum_),
      coverage_(formulation.coverage_),
      competency_(competency),
      now_(coverage_.competencies[competency]),
      teaching_(formulation.teaching_[competency]),
      assessing_(formulation.assessing_[competency]) {
  reaching_ = teaching_where([](const Option& option) { return option.of->reaches; });
}

bool CompetencyDemands::is_prepared(const Curriculum& curriculum, const Coverage& coverage, Index competency, int rank,
                                    int term) {
  if (rank == 0 || term == 0) return true;
  const auto places = coverage.teachings.of_competency(competency);
  return std::any_of(places.begin(), places.end(), [&](Index place) {
    const Teaching& teaching = coverage.teachings[place];
    const auto known = curriculum.term_of_activity(teaching.activity);
    if (teaching.level == rank) return known && *known <= term;
    return teaching.level < rank && known.value_or(0) <= term;
  });
}

void CompetencyDemands::add() {
  if (teaching_.empty() && assessing_.empty()) return;
  teach();
  assess();
  keep_order();
  sustain();
  spread();
  share_settings();
}

void CompetencyDemands::teach() {
  ask("untaught", true, teaching_, {});
  ask("not-reached", !now_.activities.empty(), reaching_, teaching_);
  ask("below-target", !now_.reaching.empty(),
      teaching_where([&](const Option& option) { return option.of->reaches && option.rank >= now_.target; }),
      reaching_);
  ask("passive-only", !now_.activities.empty(),
      teaching_where([](const Option& option) { return !option.of->passive; }),
      teaching_where([](const Option& option) { return option.of->passive; }));
}

void CompetencyDemands::assess() {
  ask("unassessed", !now_.activities.empty() || !now_.assessments.empty(), assessing_, teaching_);
  Options formative;
  for (const Option& option : assessing_)
    if (option.of->pattern->purpose == Purpose::formative) formative.push_back(option);
  ask("no-formative-feedback", !now_.assessments.empty(), formative, assessing_);

  const auto taught_by = [&](int term) {
    return teaching_where([&](const Option& option) { return option.of->term == 0 || option.of->term <= term; });
  };
  const auto is_taught_by = [&](int term) {
    return std::any_of(now_.activities.begin(), now_.activities.end(),
                       [&](Index activity) { return curriculum_.term_of_activity(activity).value_or(0) <= term; });
  };
  if (const auto early = gap("assessed-not-taught")) {
    std::vector<Variables> rows;
    for (const Index assessment : now_.assessments)
      if (const auto term = curriculum_.term_of_assessment(assessment); term && !is_taught_by(*term))
        rows.push_back(variables_of(taught_by(*term)));
      else if (!term && now_.activities.empty())
        rows.push_back(variables_of(teaching_));
    formulation_.close(*early, std::move(rows));
  }
  for (const Option& option : assessing_)
    if (option.of->term == 0 ? now_.activities.empty() : !is_taught_by(option.of->term))
      never("assessed-not-taught", option, option.of->term == 0 ? teaching_ : taught_by(option.of->term));
}

void CompetencyDemands::keep_order() {
  const auto lower_by = [&](int rank, int term) {
    return teaching_where([&](const Option& option) {
      return option.rank < rank && (option.of->term == 0 || option.of->term <= term);
    });
  };
  if (const auto mixed = gap("out-of-order")) {
    std::vector<Variables> rows;
    for (const Index place : coverage_.teachings.of_competency(competency_)) {
      const Teaching& teaching = coverage_.teachings[place];
      const auto term = curriculum_.term_of_activity(teaching.activity);
      if (!term || teaching.level == 0) continue;
      const auto places = coverage_.teachings.of_competency(competency_);
      const bool has_lower = std::any_of(places.begin(), places.end(), [&](Index other) {
        return coverage_.teachings[other].level < teaching.level &&
               curriculum_.term_of_activity(coverage_.teachings[other].activity).value_or(0) <= *term;
      });
      const bool is_first = std::none_of(places.begin(), places.end(), [&](Index other) {
        const auto before = curriculum_.term_of_activity(coverage_.teachings[other].activity);
        return coverage_.teachings[other].level == teaching.level && before && *before < *term;
      });
      if (!has_lower && is_first) rows.push_back(variables_of(lower_by(teaching.level, *term)));
    }
    formulation_.close(*mixed, std::move(rows));
  }
  for (const Option& option : teaching_)
    if (!is_prepared(curriculum_, coverage_, competency_, option.rank, option.of->term))
      never("out-of-order", option, lower_by(option.rank, option.of->term));
}

// A term in which it is taught needs another one that is no further away than the policy allows, or the programme's
// end.
void CompetencyDemands::sustain() {
  const int allowed = coverage_.thresholds.sustain_terms, end = curriculum_.term_count();
  std::set<int> terms;
  for (const Index activity : now_.activities) {
    const auto term = curriculum_.term_of_activity(activity);
    if (!term) return;  // it may stand anywhere, so the rule does not ask
    terms.insert(*term);
  }
  const auto is_followed = [&](int term) {
    const auto next = terms.upper_bound(term);
    return term + allowed >= end || (next != terms.end() && *next <= term + allowed);
  };
  const auto within = [&](int term) {
    return teaching_where(
        [&](const Option& option) { return option.of->term > term && option.of->term <= term + allowed; });
  };
  const auto open = gap("not-sustained");
  if (open) {
    std::vector<Variables> rows;
    for (const int term : terms)
      if (!is_followed(term)) rows.push_back(variables_of(within(term)));
    formulation_.close(*open, std::move(rows));
  }
  // It stays in order where it is, and comes in order where it is asked for.
  const bool in_order = !terms.empty() && !has_now("not-sustained");
  const bool wanted = terms.empty() && formulation_.asks("not-sustained");
  if (!open && !in_order && !wanted) return;
  for (const Option& option : teaching_)
    if (option.of->term != 0 && !is_followed(option.of->term)) never("not-sustained", option, within(option.of->term));
}

// More than one activity and more than one course that reach. New activities have no leader, so nobody leads all.
void CompetencyDemands::spread() {
  const auto elsewhere = [&](Index course) {
    Options found;
    for (const Option& option : reaching_)
      if (course == none || option.of->course != course) found.push_back(option);
    return found;
  };
  if (const auto open = gap("single-point")) {
    const Index first = curriculum_.course_of(now_.reaching.front());
    const bool one_course = std::all_of(now_.reaching.begin(), now_.reaching.end(),
                                        [&](Index activity) { return curriculum_.course_of(activity) == first; });
    formulation_.close(*open, {variables_of(elsewhere(one_course ? first : none))});
  }
  if (!formulation_.asks("single-point") || !now_.reaching.empty()) return;
  for (const Option& option : reaching_) {
    Options others = elsewhere(option.of->course);
    std::erase_if(others, [&](const Option& other) { return other.of == option.of; });
    never("single-point", option, others);
  }
}

void CompetencyDemands::share_settings() {
  const auto in = [&](bool second) {
    return teaching_where([&](const Option& option) { return option.of->is_second() == second; });
  };
  if (const auto open = gap("one-classroom-only")) {
    const bool has_second = curriculum_.course_of(now_.activities.front()) == none;
    formulation_.close(*open, {variables_of(in(!has_second))});
  }
  if (!formulation_.asks("one-classroom-only") || !now_.activities.empty()) return;
  for (const bool second : {false, true})
    for (const Option& option : in(second)) never("one-classroom-only", option, in(!second));
}

void CompetencyDemands::ask(std::string_view rule, bool applies, const Options& with, const Options& once) {
  if (const auto open = gap(rule)) {
    formulation_.close(*open, {variables_of(with)});
  } else if (!applies && formulation_.asks(rule)) {
    for (const Option& option : once) never(rule, option, with);
  }
}

// What is out of order is never planned; another gap that nothing could keep closed may open.
void CompetencyDemands::never(std::string_view rule, const Option& option, const Options& without) {
  if (!without.empty() || rule == "out-of-order" || rule == "assessed-not-taught") {
    formulation_.imply(keep(rule), option.variable, variables_of(without));
    return;
  }
  auto& unkept = formulation_.unkept_;
  if (unkept.empty() || unkept.back().competency != competency_ || unkept.back().rule != rule)
    unkept.push_back(keeping(rule));
}

Demand CompetencyDemands::keeping(std::string_view rule) const {
  Demand demand;
  demand.type = Demand::Type::keep;
  demand.rule = rule;
  demand.competency = competency_;
  return demand;
}

std::optional<std::size_t> CompetencyDemands::gap(std::string_view rule) const {
  return formulation_.gap(rule, Kind::competency, competency_);
}

bool CompetencyDemands::has_now(std::string_view rule) const {
  return formulation_.has_now(rule, Kind::competency, competency_);
}

int CompetencyDemands::keep(std::string_view rule) {
  const auto [known, is_new] = kept_.try_emplace(rule, 0);
  if (is_new) known->second = formulation_.new_group(keeping(rule));
  return known->second;
}

CompetencyDemands::Variables CompetencyDemands::variables_of(const Options& options) {
  Variables variables;
  for (const Option& option : options) variables.push_back(option.variable);
  return variables;
}

}  // namespace attune::analysis
