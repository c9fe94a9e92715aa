#pragma once
// What the gaps of one competency ask of a plan, and what a plan must not do to it.

#include "analysis/planner/formulation.h"

namespace attune::analysis {

class CompetencyDemands {
 public:
  CompetencyDemands(Formulation& formulation, Index competency);

  void add();

  // Whether today a level of this rank can appear in the term: it has appeared by then, or a lower one has.
  static bool is_prepared(const Curriculum& curriculum, const Coverage& coverage, Index competency, int rank, int term);

 private:
  using Options = std::vector<Option>;
  using Variables = std::vector<Variable>;

  void teach();
  void assess();
  void keep_order();
  void sustain();
  void spread();
  void share_settings();

  // Closes the rule's gap with one of `with`. Where the competency has no such gap because the rule does not apply to
  // it yet (`applies` is false), it will not have one once one of `once` is chosen.
  void ask(std::string_view rule, bool applies, const Options& with, const Options& once);
  void never(std::string_view rule, const Option& option, const Options& without);
  std::optional<std::size_t> gap(std::string_view rule) const;
  bool has_now(std::string_view rule) const;
  int keep(std::string_view rule);
  Demand keeping(std::string_view rule) const;

  template <class Wanted>
  Options teaching_where(Wanted&& wanted) const {
    Options found;
    std::copy_if(teaching_.begin(), teaching_.end(), std::back_inserter(found), wanted);
    return found;
  }
  static Variables variables_of(const Options& options);

  Formulation& formulation_;
  const Curriculum& curriculum_;
  const Coverage& coverage_;
  Index competency_;
  const CompetencyCoverage& now_;
  const Options& teaching_;
  const Options& assessing_;
  Options reaching_;
  std::map<std::string_view, int> kept_;  // by rule: its group
};

}  // namespace attune::analysis
