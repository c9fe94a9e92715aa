#pragma once
// What checks look at: a snapshot, its coverage, and what many subjects of one rule have in common, worked out once.
// Refers to both, and is brought up to date by Analysis, which owns it then (analysis.h).

#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include "analysis/code_use.h"
#include "analysis/coverage.h"
#include "analysis/strategies.h"

namespace attune::analysis {

// What a group thinks of how well a competency is covered.
struct Rating {
  std::string group;
  double mean = 0;    // of its rows, weighted by how many people they stand for
  double weight = 0;  // how many that are

  friend bool operator==(const Rating&, const Rating&) = default;
};

class Facts {
  // The bits of both are random.
  struct PairHash {
    std::size_t operator()(const std::pair<base::Uuid, base::Uuid>& pair) const {
      return static_cast<std::size_t>(pair.first.word(0) ^ pair.second.word(8));
    }
  };

 public:
  Facts(const Curriculum& curriculum, const Coverage& coverage);

  const Curriculum& curriculum() const { return *curriculum_; }
  const Coverage& coverage() const { return *coverage_; }

  // The groups' ratings of a competency, by order of appearance.
  const std::vector<Rating>& ratings_of(Index competency) const { return ratings_[competency]; }
  // What of the own frameworks answers to an element of a standard (related.h).
  const std::vector<Index>& related_to(Index element) const { return related_[element]; }
  bool is_trained(const model::Id<model::Teacher>& teacher, const model::Id<model::Method>& method) const {
    return trained_.contains({teacher.uuid, method.uuid});
  }
  // How many activities name the strategy, by its place in `strategies`.
  std::size_t activities_using(std::size_t strategy) const { return strategy_uses_[strategy]; }
  // Whether an activity of the course reaches the cohort with an own leaf of the dimension context.
  bool reaches_context(Index course) const { return reaches_context_[course] != 0; }
  // See balance.h.
  const std::vector<double>& stage_hours() const { return stage_hours_; }
  const CodeUse& codes() const { return codes_; }

  // Goes on to the next snapshot, whose coverage is up to date already. `courses` and `competencies` of it: those of
  // which something may differ. Returns what else has to be looked at again.
  std::vector<Subject> follow(const Step& step, const Curriculum& curriculum, const std::vector<Index>& courses,
                              const std::vector<Index>& competencies);

 private:
  void read_ratings();
  void read_trainings();
  void look_for_context(Index course);
  void count_strategies(const model::Activity& activity, int by);

  const Curriculum* curriculum_;
  const Coverage* coverage_;
  std::vector<std::vector<Rating>> ratings_;
  std::vector<std::vector<Index>> related_;
  std::unordered_set<std::pair<base::Uuid, base::Uuid>, PairHash> trained_;  // teacher and method
  std::array<std::size_t, strategies.size()> strategy_uses_{};
  std::vector<std::uint8_t> reaches_context_;  // by course
  std::vector<double> stage_hours_;
  CodeUse codes_;
};

}  // namespace attune::analysis
