#include "analysis/planner/programme_demands.h"

#include <algorithm>

#include "analysis/balance.h"
#include "analysis/related.h"
#include "analysis/rules/found.h"

namespace attune::analysis {
namespace {

using model::Kind;
using model::none;
using model::Purpose;

// The dimension of what a slot serves; the leaves of one slot have the same.
const std::string& dimension_of(const Curriculum& curriculum, const Slot& slot) {
  return curriculum.competencies()[slot.leaves.front()].dimension;
}

std::size_t competencies_of(const Candidate& candidate) {
  std::size_t count = 0;
  for (const Slot& slot : candidate.slots) count += slot.count;
  return count;
}

// The share of its hours that a candidate gives to a dimension.
double share_of(const Curriculum& curriculum, const Candidate& candidate, std::string_view dimension) {
  std::size_t of = 0;
  for (const Slot& slot : candidate.slots)
    if (dimension_of(curriculum, slot) == dimension) of += slot.count;
  return static_cast<double>(of) / static_cast<double>(competencies_of(candidate));
}

}  // namespace

ProgrammeDemands::ProgrammeDemands(Formulation& formulation)
    : formulation_(formulation),
      curriculum_(formulation.curriculum_),
      coverage_(formulation.coverage_),
      related_(related_to(curriculum_)) {
  for (const Gap& gap : formulation_.gaps_) {
    if (gap.rule == "orphan-course") courses_.insert(gap.subject);
    if (gap.rule == "declared-not-taught") declaring_courses_.insert(gap.subject);
    if (gap.rule == "no-reflection-in-internship") reflecting_courses_.insert(gap.subject);
    if (gap.rule == "dimension-balance") stages_.insert(gap.subject);
    if (gap.rule == "strategy-unused") strategies_.insert(gap.aspect);
    if (gap.rule == "no-cross-cultural") wants_context_ = true;
    if (gap.rule != "untrained-teacher") continue;
    const model::Activity& activity = curriculum_.activities()[gap.subject];
    const model::Method* method = curriculum_.methods().find(activity.methods.front());
    for (const auto& leader : activity.leaders)
      if (const auto teacher = curriculum_.teachers().index_of(leader)) trainings_.emplace(*teacher, method->code);
  }
}

bool ProgrammeDemands::wants(const Candidate& candidate) const {
  const Pattern& pattern = *candidate.pattern;
  const auto is_among = [](const auto& wanted) {
    return [&wanted](const auto& each) { return wanted.contains(each); };
  };
  if (std::any_of(pattern.strategies.begin(), pattern.strategies.end(), is_among(strategies_)) &&
      candidate.is_activity())
    return true;
  if (pattern.setting == PatternSetting::staff)
    return strategies_.contains("S7") ||
           std::any_of(pattern.methods.begin(), pattern.methods.end(), [&](const std::string& method) {
             return trainings_.contains({candidate.teacher, method});
           });
  if (!candidate.is_activity()) return false;
  if (candidate.course != none && (courses_.contains(candidate.course) ||
                                   (candidate.reflection && reflecting_courses_.contains(candidate.course)) ||
                                   (wants_context_ && is_clinical(candidate.course))))
    return true;
  return candidate.term != 0 && stages_.contains(curriculum_.stage_of(candidate.term));
}

bool ProgrammeDemands::asks_of(Index course) const {
  return courses_.contains(course) || reflecting_courses_.contains(course) || declaring_courses_.contains(course);
}

bool ProgrammeDemands::is_clinical(Index course) const {
  const std::string& kind = curriculum_.courses()[course].course_kind;
  return kind == "professional" || kind == "clinical skills" || kind == "internship";
}

template <class Helps>
ProgrammeDemands::Variables ProgrammeDemands::held_where(Helps&& helps) const {
  Variables variables;
  for (const Formulation::Held& held : formulation_.held_)
    if (helps(*held.candidate)) variables.push_back(held.variable);
  return variables;
}

void ProgrammeDemands::add() {
  for (std::size_t i = 0; i < formulation_.gaps_.size(); ++i) {
    const Gap& gap = formulation_.gaps_[i];
    if (gap.rule == "declared-not-taught")
      declared_not_taught(i);
    else if (gap.rule == "standard-unmet")
      standard_unmet(i);
    else if (gap.rule == "untrained-teacher")
      trained(i);
    else if (gap.rule == "orphan-course")
      formulation_.close(i, {held_where([&](const Candidate& candidate) {
                           return candidate.is_activity() && candidate.course == gap.subject;
                         })});
    else if (gap.rule == "no-reflection-in-internship")
      formulation_.close(i, {held_where([&](const Candidate& candidate) {
                           return candidate.is_activity() && candidate.course == gap.subject && candidate.reflection;
                         })});
    else if (gap.rule == "strategy-unused")
      formulation_.close(
          i, {held_where([&](const Candidate& candidate) {
            const auto& named = candidate.pattern->strategies;
            const bool is_staff = candidate.pattern->setting == PatternSetting::staff;
            return (is_staff && gap.aspect == "S7") ||
                   (candidate.is_activity() && std::find(named.begin(), named.end(), gap.aspect) != named.end());
          })});
    else if (gap.rule == "no-cross-cultural") {
      Variables variables;
      for (const Option& option : formulation_.options_)
        if (is_clinical_context(option)) variables.push_back(option.variable);
      formulation_.close(i, {std::move(variables)});
    }
  }
  if (formulation_.asks("dimension-balance")) balance();
}

bool ProgrammeDemands::is_clinical_context(const Option& option) const {
  return option.of->is_activity() && option.of->course != none && option.of->reaches &&
         is_clinical(option.of->course) && curriculum_.competencies()[option.competency].dimension == "context";
}

void ProgrammeDemands::declared_not_taught(std::size_t gap) {
  const Gap& open = formulation_.gaps_[gap];
  Variables variables;
  for (const Option& option : formulation_.options_) {
    if (!option.of->is_activity() || option.of->course != open.subject) continue;
    for (Index to = option.competency; to != none; to = curriculum_.parent_of(to))
      if (to == open.competency) variables.push_back(option.variable);
  }
  formulation_.close(gap, {std::move(variables)});
}

void ProgrammeDemands::trained(std::size_t gap) {
  const model::Activity& activity = curriculum_.activities()[formulation_.gaps_[gap].subject];
  const std::string& method = curriculum_.methods().find(activity.methods.front())->code;
  formulation_.close(gap, {held_where([&](const Candidate& candidate) {
                       const auto& methods = candidate.pattern->methods;
                       return candidate.teacher != none &&
                              std::find(methods.begin(), methods.end(), method) != methods.end() &&
                              std::find(activity.leaders.begin(), activity.leaders.end(),
                                        curriculum_.teachers()[candidate.teacher].id) != activity.leaders.end();
                     })});
}

void ProgrammeDemands::standard_unmet(std::size_t gap) {
  Variables variables;
  for (const Index answer : related_[formulation_.gaps_[gap].subject])
    if (const auto variable = fulfilled(answer)) variables.push_back(*variable);
  formulation_.close(gap, {std::move(variables)});
}

std::optional<Variable> ProgrammeDemands::fulfilled(Index competency) {
  const auto [known, is_new] = fulfilled_.try_emplace(competency);
  if (!is_new) return known->second;
  IntegerProgramme& programme = formulation_.programme_;
  if (!curriculum_.is_leaf(competency)) {
    Variables parts;
    for (const Index child : curriculum_.children_of(competency)) {
      if (coverage_.competencies[child].covered(Definition::fulfilled)) continue;
      const auto part = fulfilled(child);
      if (!part) return std::nullopt;
      parts.push_back(*part);
    }
    const Variable all = programme.add_variable(0);
    for (const Variable part : parts) formulation_.imply(0, all, {part});
    return fulfilled_[competency] = all;
  }
  const CompetencyCoverage& now = coverage_.competencies[competency];
  Variables taught, marked;
  for (const Option& option : formulation_.teaching_[competency])
    if (option.of->reaches && option.rank >= now.target) taught.push_back(option.variable);
  for (const Option& option : formulation_.assessing_[competency])
    if (option.of->pattern->purpose == Purpose::summative) marked.push_back(option.variable);
  const bool is_taught = now.level && *now.level >= now.target;
  const bool is_marked = std::any_of(now.assessments.begin(), now.assessments.end(), [&](Index assessment) {
    return curriculum_.assessments()[assessment].purpose == Purpose::summative;
  });
  if ((!is_taught && taught.empty()) || (!is_marked && marked.empty())) return std::nullopt;
  const Variable both = programme.add_variable(0);
  if (!is_taught) formulation_.imply(0, both, std::move(taught));
  if (!is_marked) formulation_.imply(0, both, std::move(marked));
  return fulfilled_[competency] = both;
}

// An addition of h effective hours of which a share s is the dimension's changes share(dimension) >= low to
//   sum h (s - low) x >= low * (hours now) - (hours of the dimension now),   and likewise for the upper end.
void ProgrammeDemands::balance() {
  for (const StageBalance& stage : balance_of(curriculum_, coverage_)) {
    if (stage.effective_hours <= 0) continue;
    for (const Band& band : coverage_.thresholds.bands) {
      if (band.stage != curriculum_.stages()[stage.stage].code) continue;
      const auto part = std::find_if(stage.dimensions.begin(), stage.dimensions.end(),
                                     [&](const DimensionShare& each) { return each.dimension == band.dimension; });
      if (part == stage.dimensions.end()) continue;
      std::vector<LinearTerm> low, high;
      for (const Formulation::Held& held : formulation_.held_) {
        const Candidate& candidate = *held.candidate;
        if (!candidate.is_activity() || candidate.term == 0 || curriculum_.stage_of(candidate.term) != stage.stage)
          continue;
        const double hours = candidate.pattern->hours * candidate.reach;
        const double share = share_of(curriculum_, candidate, band.dimension);
        low.push_back({held.variable, hours * (share - band.low)});
        high.push_back({held.variable, hours * (band.high - share)});
      }
      const double lacks = band.low * stage.effective_hours - part->effective_hours;
      const double exceeds = part->effective_hours - band.high * stage.effective_hours;
      const auto open = std::find_if(formulation_.gaps_.begin(), formulation_.gaps_.end(), [&](const Gap& gap) {
        return gap.rule == "dimension-balance" && gap.subject == stage.stage && gap.aspect == band.dimension;
      });
      const auto place = static_cast<std::size_t>(open - formulation_.gaps_.begin());
      const bool is_open = open != formulation_.gaps_.end();
      if (is_open && lacks > 0)
        formulation_.close(place, std::move(low), lacks);
      else
        keep_balance(std::move(low), lacks);
      if (is_open && exceeds > 0)
        formulation_.close(place, std::move(high), exceeds);
      else
        keep_balance(std::move(high), exceeds);
    }
  }
}

// Only what is in order today is kept; a share that is waived or not to be mended asks nothing.
void ProgrammeDemands::keep_balance(std::vector<LinearTerm> terms, double at_least) {
  const bool can_break =
      std::any_of(terms.begin(), terms.end(), [](const LinearTerm& term) { return term.factor < 0; });
  if (!can_break || at_least > 0) return;
  Demand demand;
  demand.type = Demand::Type::keep;
  demand.rule = "dimension-balance";
  formulation_.programme_.add_row(std::move(terms), at_least, formulation_.new_group(demand));
}

}  // namespace attune::analysis
