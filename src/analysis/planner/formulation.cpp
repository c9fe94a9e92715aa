#include "analysis/planner/formulation.h"

#include <algorithm>
#include <numeric>

#include "analysis/coverage.h"
#include "analysis/planner/competency_demands.h"
#include "analysis/planner/programme_demands.h"
#include "analysis/related.h"

namespace attune::analysis {
namespace {

using model::Kind;
using model::none;

// Sorted, each once.
std::vector<Variable> unique(std::vector<Variable> variables) {
  std::sort(variables.begin(), variables.end());
  variables.erase(std::unique(variables.begin(), variables.end()), variables.end());
  return variables;
}

std::vector<LinearTerm> as_terms(const std::vector<Variable>& variables) {
  std::vector<LinearTerm> terms;
  for (const Variable variable : variables) terms.push_back({variable, 1});
  return terms;
}

std::set<std::string> methods_with_training(const Curriculum& curriculum) {
  std::set<std::string> codes;
  for (const model::Training& training : curriculum.table<model::Training>())
    if (const model::Method* method = curriculum.methods().find(training.method)) codes.insert(method->code);
  return codes;
}

}  // namespace

// Candidates between which no row tells apart: the same pattern in the same term, in courses of which nothing special
// is asked. The first ones, which suit best, stand for all of them; without this the search would go through their
// permutations. Where a pattern can serve one of several competencies, as many as it takes to serve them all.
class Formulation::Alternatives {
 public:
  Alternatives(const Formulation& formulation, const ProgrammeDemands& whole, const Budgets& budgets)
      : whole_(whole),
        // Hours of a course or of a stage may need any number of them, a second leg to stand on one more.
        any_number_(budgets.hours_per_course || formulation.asks("dimension-balance")),
        legs_(formulation.asks("single-point") ? 2 : 1) {
    for (const Gap& gap : formulation.gaps_)
      if (gap.rule == "single-point")
        for (const Index activity : formulation.coverage_.competencies[gap.subject].reaching)
          single_courses_.insert(formulation.curriculum_.course_of(activity));
  }

  bool is_worth_adding(const Candidate& candidate) {
    if (candidate.course == none) return true;
    const bool is_special = whole_.asks_of(candidate.course) || single_courses_.contains(candidate.course);
    const Key key(candidate.pattern, candidate.term, candidate.reach, whole_.is_clinical(candidate.course),
                  is_special ? candidate.course : none);
    return any_number_ || ++count_[key] <= legs_ * runs_of(candidate);
  }

 private:
  // A competency may be met twice: introduced, and then at the level that is asked for.
  static std::size_t runs_of(const Candidate& candidate) {
    std::size_t runs = 1;
    for (const Slot& slot : candidate.slots)
      if (slot.leaves.size() > slot.count)
        runs = std::max(runs, 2 * ((slot.leaves.size() + slot.count - 1) / slot.count));
    return runs;
  }

  using Key = std::tuple<const Pattern*, int, double, bool, Index>;
  const ProgrammeDemands& whole_;
  bool any_number_;
  std::size_t legs_;
  std::set<Index> single_courses_;
  std::map<Key, std::size_t> count_;
};

Formulation::Formulation(const Curriculum& curriculum, const Coverage& coverage,
                         const std::vector<Candidate>& candidates, const std::vector<Gap>& gaps,
                         const std::vector<Gap>& present, const std::set<std::string>& rules, const Budgets& budgets)
    : curriculum_(curriculum),
      coverage_(coverage),
      gaps_(gaps),
      rules_(rules),
      trained_methods_(methods_with_training(curriculum)),
      closers_(gaps.size()),
      teaching_(curriculum.competencies().size()),
      assessing_(curriculum.competencies().size()) {
  for (std::size_t i = 0; i < gaps.size(); ++i)
    gap_places_.emplace(Key(gaps[i].rule, gaps[i].kind, gaps[i].subject), i);
  for (const Gap& gap : present) present_.emplace(gap.rule, gap.kind, gap.subject);

  const std::vector<bool> needy = needy_competencies();
  const auto serves_need = [&](const Candidate& candidate) {
    return std::any_of(candidate.slots.begin(), candidate.slots.end(), [&](const Slot& slot) {
      return std::any_of(slot.leaves.begin(), slot.leaves.end(), [&](Index leaf) { return needy[leaf]; });
    });
  };
  ProgrammeDemands whole(*this);
  Alternatives alternatives(*this, whole, budgets);
  for (const Candidate& candidate : candidates)
    if ((whole.wants(candidate) || (candidate.teacher == none && serves_need(candidate))) &&
        alternatives.is_worth_adding(candidate))
      add(candidate, needy);

  for_each_own_leaf(curriculum, [&](Index competency) { CompetencyDemands(*this, competency).add(); });
  whole.add();
  add_budgets(budgets);
}

// What the gaps are about: itself, what stands below it, or what answers to it.
std::vector<bool> Formulation::needy_competencies() const {
  std::vector<bool> needy(curriculum_.competencies().size(), false);
  const auto related = related_to(curriculum_);
  const auto mark = [&](auto&& self, Index competency) -> void {
    needy[competency] = true;
    for (const Index child : curriculum_.children_of(competency)) self(self, child);
  };
  for (const Gap& gap : gaps_) {
    const Index about = gap.kind == Kind::competency ? gap.subject : gap.competency;
    if (about == none) continue;
    mark(mark, about);
    if (gap.rule == "standard-unmet")
      for (const Index answer : related[about]) mark(mark, answer);
  }
  return needy;
}

void Formulation::add(const Candidate& candidate, const std::vector<bool>& needy) {
  const Pattern& pattern = *candidate.pattern;
  if (pattern.setting == PatternSetting::staff) {
    // The training is prepared once, however many take part.
    const auto [event, is_new] = trainings_.try_emplace(&pattern, 0);
    if (is_new) event->second = programme_.add_variable(pattern.preparation);
    const Variable takes_part = programme_.add_variable(pattern.hours);
    held_.push_back({takes_part, &candidate});
    imply(0, takes_part, {event->second});
    return;
  }
  const Variable held = programme_.add_variable(pattern.hours + pattern.preparation);
  held_.push_back({held, &candidate});
  for (Slot slot : candidate.slots) {
    // Of many competencies that it could serve those matter that lack something.
    std::stable_partition(slot.leaves.begin(), slot.leaves.end(), [&](Index leaf) { return needy[leaf]; });
    const auto in_need = static_cast<std::size_t>(
        std::count_if(slot.leaves.begin(), slot.leaves.end(), [&](Index leaf) { return needy[leaf]; }));
    slot.leaves.resize(std::max(slot.count, in_need));
    add_slot(candidate, held, slot);
  }
}

// A level above the lowest needs a lower one before it. Where today there is none, the candidate may introduce instead.
std::vector<int> Formulation::ranks_at(const Candidate& candidate, Index leaf, int rank) const {
  if (!candidate.is_activity()) return {rank};
  return CompetencyDemands::is_prepared(curriculum_, coverage_, leaf, rank, candidate.term) ? std::vector{rank}
                                                                                            : std::vector{rank, 0};
}

void Formulation::add_slot(const Candidate& candidate, Variable held, const Slot& slot) {
  const bool is_free = slot.leaves.size() > slot.count;
  std::size_t undecided = 0;        // competencies that are not simply served where the candidate is held
  std::vector<LinearTerm> serving;  // the variables that decide about them
  for (const Index leaf : slot.leaves) {
    const std::vector<int> ranks = ranks_at(candidate, leaf, slot.rank);
    const bool is_fixed = !is_free && ranks.size() == 1;
    std::vector<LinearTerm> of_leaf;
    for (const int rank : ranks) {
      const Variable variable = is_fixed ? held : programme_.add_variable(0);
      const Option option{variable, &candidate, leaf, rank};
      options_.push_back(option);
      if (candidate.is_activity()) teaching_[leaf].push_back(option);
      if (candidate.pattern->assesses()) assessing_[leaf].push_back(option);
      of_leaf.push_back({variable, -1});
    }
    if (is_fixed) continue;
    ++undecided;
    for (const LinearTerm& term : of_leaf) serving.push_back({term.variable, 1});
    // Each competency once, and only where the candidate is held.
    of_leaf.push_back({held, 1});
    programme_.add_row(std::move(of_leaf), 0, 0);
  }
  if (undecided == 0) return;
  // As many of them as there is room for: the rows above see to it that they are not more where all are served.
  const auto room = static_cast<double>(is_free ? slot.count : undecided);
  serving.push_back({held, -room});
  if (is_free) {
    std::vector<LinearTerm> at_most = serving;
    for (LinearTerm& term : at_most) term.factor = -term.factor;
    programme_.add_row(std::move(at_most), 0, 0);
  }
  programme_.add_row(std::move(serving), 0, 0);
}

int Formulation::new_group(Demand demand) {
  demands_.push_back(demand);
  const auto group = static_cast<int>(demands_.size());
  return demand.type == Demand::Type::keep ? -group : group;
}

void Formulation::require(int group, Variables variables) {
  programme_.add_row(as_terms(unique(std::move(variables))), 1, group);
}

void Formulation::imply(int group, Variable y, Variables variables) {
  variables = unique(std::move(variables));
  if (std::binary_search(variables.begin(), variables.end(), y)) return;
  std::vector<LinearTerm> terms = as_terms(variables);
  terms.push_back({y, -1});
  programme_.add_row(std::move(terms), 0, group);
  if (group != 0) keepers_.push_back({group, y, std::move(variables)});
}

void Formulation::close(std::size_t gap, std::vector<Variables> rows) {
  if (std::any_of(rows.begin(), rows.end(), [](const Variables& row) { return row.empty(); })) return;
  Demand demand;
  demand.gap = gap;
  const int group = new_group(demand);
  for (Variables& row : rows) {
    closers_[gap].push_back({row, false});
    require(group, std::move(row));
  }
}

void Formulation::close(std::size_t gap, std::vector<LinearTerm> terms, double at_least) {
  Variables helpful;
  for (const LinearTerm& term : terms)
    if (term.factor > 0) helpful.push_back(term.variable);
  if (helpful.empty()) return;
  Demand demand;
  demand.gap = gap;
  programme_.add_row(std::move(terms), at_least, new_group(demand));
  closers_[gap].push_back({std::move(helpful), true});
}

// Of those that could satisfy a row the earliest has done it; to hours all contribute.
void Formulation::credit(std::vector<Chosen>& chosen, const Choice& choice) const {
  std::vector<std::size_t> by_term(chosen.size());
  std::iota(by_term.begin(), by_term.end(), std::size_t{0});
  std::stable_sort(by_term.begin(), by_term.end(),
                   [&](std::size_t a, std::size_t b) { return chosen[a].candidate->term < chosen[b].candidate->term; });
  const auto give = [&](const Variables& variables, bool together, auto&& to) {
    const std::set<Variable> helpful(variables.begin(), variables.end());
    for (const std::size_t place : by_term) {
      Chosen& each = chosen[place];
      if (std::none_of(each.variables.begin(), each.variables.end(),
                       [&](Variable variable) { return helpful.contains(variable); }))
        continue;
      to(each);
      if (!together) return;
    }
  };
  for (std::size_t gap = 0; gap < closers_.size(); ++gap)
    for (const Closer& closer : closers_[gap])
      give(closer.variables, closer.together, [&](Chosen& each) {
        if (each.closes.empty() || each.closes.back() != gap) each.closes.push_back(gap);
      });
  std::set<int> told;
  for (const Keeper& keeper : keepers_)
    if (choice[keeper.of] && told.insert(keeper.group).second)
      give(keeper.variables, false, [&](Chosen& each) { each.keeps.push_back(demand(keeper.group)); });
}

bool Formulation::has_now(std::string_view rule, Kind kind, Index subject) const {
  return present_.contains(Key(rule, kind, subject));
}

std::optional<std::size_t> Formulation::gap(std::string_view rule, Kind kind, Index subject) const {
  const auto found = gap_places_.find(Key(rule, kind, subject));
  return found == gap_places_.end() ? std::nullopt : std::optional(found->second);
}

void Formulation::add_budgets(const Budgets& budgets) {
  const auto hours_where = [&](auto&& counts) {
    std::vector<LinearTerm> terms;
    for (const Held& held : held_)
      if (held.candidate->pattern->setting != PatternSetting::staff && held.candidate->pattern->hours > 0 &&
          counts(*held.candidate))
        terms.push_back({held.variable, -held.candidate->pattern->hours});
    return terms;
  };
  const auto limit = [&](Demand demand, std::vector<LinearTerm> terms, double at_most) {
    if (!terms.empty()) programme_.add_row(std::move(terms), -at_most, new_group(demand));
  };
  const auto count_where = [&](auto&& counts) {
    std::vector<LinearTerm> terms;
    for (const Held& held : held_)
      if (counts(*held.candidate)) terms.push_back({held.variable, -1});
    return terms;
  };
  Demand demand;
  if (budgets.hours_per_term) {
    demand.type = Demand::Type::hours_per_term;
    for (demand.term = 1; demand.term <= curriculum_.term_count(); ++demand.term)
      limit(demand, hours_where([&](const Candidate& candidate) { return candidate.term == demand.term; }),
            *budgets.hours_per_term);
  }
  if (budgets.hours_per_course) {
    demand.type = Demand::Type::hours_per_course;
    for (demand.course = 0; demand.course < curriculum_.courses().size(); ++demand.course)
      limit(demand, hours_where([&](const Candidate& candidate) { return candidate.course == demand.course; }),
            *budgets.hours_per_course);
  }
  if (budgets.activities) {
    demand.type = Demand::Type::activities;
    limit(demand, count_where([](const Candidate& candidate) { return candidate.is_activity(); }), *budgets.activities);
  }
  if (!budgets.second_classroom) {
    demand.type = Demand::Type::second_classroom;
    limit(demand, count_where([](const Candidate& candidate) { return candidate.is_second(); }), 0);
  }
  if (budgets.only_trained) {
    demand.type = Demand::Type::only_trained;
    limit(demand, count_where([&](const Candidate& candidate) {
            return candidate.is_activity() && !candidate.pattern->methods.empty() &&
                   !trained_methods_.contains(candidate.pattern->methods.front());
          }),
          0);
  }
}

std::vector<Formulation::Chosen> Formulation::read(const Choice& choice) const {
  std::vector<Chosen> chosen;
  std::map<const Candidate*, std::size_t> places;
  for (const Held& held : held_)
    if (choice[held.variable]) {
      places.emplace(held.candidate, chosen.size());
      chosen.push_back({held.candidate, {held.variable}, {}, {}, {}});
    }
  for (const Option& option : options_)
    if (choice[option.variable]) {
      Chosen& of = chosen[places.at(option.of)];
      of.teaches.push_back(option);
      of.variables.push_back(option.variable);
    }
  credit(chosen, choice);
  return chosen;
}

}  // namespace attune::analysis
