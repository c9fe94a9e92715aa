#pragma once
// What the gaps of courses, activities, stages, standards and the programme as a whole ask of a plan.

#include "analysis/planner/formulation.h"

namespace attune::analysis {

class ProgrammeDemands {
 public:
  explicit ProgrammeDemands(Formulation& formulation);

  // Whether the candidate helps to close one of these gaps.
  bool wants(const Candidate& candidate) const;
  // Whether a gap is about this course, so that it makes a difference which course a candidate is held in.
  bool asks_of(Index course) const;
  // Where students meet patients' illnesses, as no-cross-cultural has it.
  bool is_clinical(Index course) const;
  void add();

 private:
  using Variables = std::vector<Variable>;

  // One gap's share.
  void declared_not_taught(std::size_t gap);
  void standard_unmet(std::size_t gap);
  void trained(std::size_t gap);
  void balance();

  // A variable that can be 1 only where the leaf, or each leaf below, is fulfilled afterwards; nothing where it cannot.
  std::optional<Variable> fulfilled(Index competency);
  template <class Helps>
  Variables held_where(Helps&& helps) const;
  bool is_clinical_context(const Option& option) const;
  void keep_balance(std::vector<LinearTerm> terms, double at_least);

  Formulation& formulation_;
  const Curriculum& curriculum_;
  const Coverage& coverage_;
  std::vector<std::vector<Index>> related_;
  std::map<Index, std::optional<Variable>> fulfilled_;
  // What wants() looks at.
  std::set<Index> courses_, reflecting_courses_, declaring_courses_, stages_;
  std::set<std::string> strategies_;
  std::set<std::pair<Index, std::string>> trainings_;  // teacher and method
  bool wants_context_ = false;
};

}  // namespace attune::analysis
