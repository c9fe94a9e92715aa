#pragma once
// The question "which additions close these gaps at least cost" as a 0/1 programme.
//
// A variable is a candidate that is held, or, where a candidate can teach one of several competencies or at one of two
// levels, what it teaches. A gap is a row, or several, over what would close it; a budget is a row over hours or
// counts. What would open another gap of a chosen rule, or undo what is in order today, is an implication: y <= sum of
// what it would need.

#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/planner/candidate.h"
#include "analysis/planner/integer_programme.h"
#include "analysis/rule.h"

namespace attune::analysis {

struct Budgets {
  std::optional<double> hours_per_term;    // of additions in any one term
  std::optional<double> hours_per_course;  // of additions to any one course
  std::optional<int> activities;           // new activities, at most
  bool second_classroom = true;            // whether any may be added
  bool only_trained = false;  // only methods in which some teacher has a training
};

// What a group of rows asks for, so that a conflict can be told.
struct Demand {
  enum class Type { close, keep, hours_per_term, hours_per_course, activities, second_classroom, only_trained };
  Type type = Type::close;
  std::size_t gap = 0;          // close: place in the list of gaps
  std::string_view rule;        // keep: the rule that the additions would otherwise break
  Index competency = model::none;  // keep: for this competency; none: for the programme
  int term = 0;                 // hours_per_term
  Index course = model::none;   // hours_per_course
};

// What is taught or assessed where this variable is chosen.
struct Option {
  Variable variable = 0;
  const Candidate* of = nullptr;
  Index competency = model::none;
  int rank = 0;
};

class Formulation {
 public:
  // `gaps` are those to close, all of `rules`; `present` all that the programme has of any rule, waived or not.
  Formulation(const Curriculum& curriculum, const Coverage& coverage, const std::vector<Candidate>& candidates,
              const std::vector<Gap>& gaps, const std::vector<Gap>& present, const std::set<std::string>& rules,
              const Budgets& budgets);

  const IntegerProgramme& programme() const { return programme_; }
  // By group; those of what is kept are below 0.
  const Demand& demand(int group) const { return demands_[static_cast<std::size_t>(std::abs(group) - 1)]; }
  // Whether some candidate could close it, by place in the list of gaps.
  bool is_closable(std::size_t gap) const { return !closers_[gap].empty(); }

  // What nothing could keep closed once an addition opens it.
  const std::vector<Demand>& unkept() const { return unkept_; }

  struct Chosen {
    const Candidate* candidate;
    std::vector<Variable> variables;
    std::vector<Option> teaches;  // also what an assessment assesses
    std::vector<std::size_t> closes;
    std::vector<Demand> keeps;  // what would open without it
  };
  // What a choice stands for, in the order of the candidates.
  std::vector<Chosen> read(const Choice& choice) const;

 private:
  friend class CompetencyDemands;  // what gaps of one competency ask for
  friend class ProgrammeDemands;   // what gaps of courses, activities, stages, standards and the programme ask for

  using Variables = std::vector<Variable>;
  class Alternatives;

  std::vector<bool> needy_competencies() const;
  void add(const Candidate& candidate, const std::vector<bool>& needy);
  void add_slot(const Candidate& candidate, Variable held, const Slot& slot);
  std::vector<int> ranks_at(const Candidate& candidate, Index leaf, int rank) const;
  void add_budgets(const Budgets& budgets);
  void credit(std::vector<Chosen>& chosen, const Choice& choice) const;

  int new_group(Demand demand);
  // At least one of the variables; where y is one of them it needs nothing.
  void require(int group, Variables variables);
  void imply(int group, Variable y, Variables variables);
  // The rows that close a gap, each of which needs one of its variables. A gap of which one row has none stays open.
  void close(std::size_t gap, std::vector<Variables> rows);
  // A gap that is closed where the terms add up to so much.
  void close(std::size_t gap, std::vector<LinearTerm> terms, double at_least);

  bool asks(std::string_view rule) const { return rules_.contains(std::string(rule)); }
  bool has_now(std::string_view rule, model::Kind kind, Index subject) const;
  std::optional<std::size_t> gap(std::string_view rule, model::Kind kind, Index subject) const;

  const Curriculum& curriculum_;
  const Coverage& coverage_;
  const std::vector<Gap>& gaps_;
  const std::set<std::string>& rules_;
  using Key = std::tuple<std::string_view, model::Kind, Index>;
  std::map<Key, std::size_t> gap_places_;
  std::set<Key> present_;
  std::set<std::string> trained_methods_;

  IntegerProgramme programme_;
  std::vector<Demand> demands_;
  // A row that closes a gap: by one of these variables, or by all of them together.
  struct Closer {
    Variables variables;
    bool together;
  };
  std::vector<std::vector<Closer>> closers_;  // by gap; empty where nothing can close it
  struct Keeper {
    int group;
    Variable of;  // what needs one of these variables
    Variables variables;
  };
  std::vector<Keeper> keepers_;
  std::vector<Demand> unkept_;
  struct Held {
    Variable variable;
    const Candidate* candidate;
  };
  std::vector<Held> held_;
  std::map<const Pattern*, Variable> trainings_;  // whether a training is held for anybody
  std::vector<Option> options_;
  std::vector<std::vector<Option>> teaching_, assessing_;  // by competency
};

}  // namespace attune::analysis
