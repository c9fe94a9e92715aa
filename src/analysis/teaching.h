#pragma once
// Which activity teaches which competency: one record a pair, however many alignments say it.

#include <span>
#include <vector>

#include "analysis/step.h"
#include "analysis/thresholds.h"
#include "model/curriculum.h"

namespace attune::analysis {

struct Teaching {
  model::Index activity;
  model::Index competency;
  int level;      // rank of the highest level that an alignment of the pair gives; 0: the scale's lowest
  double weight;  // the largest weight, never below 0
  double hours;   // h(a) * w(a,c) / sum of w(a,c') over the activity's competencies of the same framework

  friend bool operator==(const Teaching&, const Teaching&) = default;
};

// All pairs of a snapshot, by activity; those of one activity in the order in which its alignments name them.
class Teachings {
 public:
  Teachings() = default;
  Teachings(const model::Curriculum& curriculum, const Thresholds& thresholds);

  std::span<const Teaching> all() const { return rows_; }
  std::span<const Teaching> of_activity(model::Index activity) const {
    return all().subspan(starts_[activity], starts_[activity + 1] - starts_[activity]);
  }
  // Places in all(), by activity.
  std::span<const model::Index> of_competency(model::Index competency) const { return by_competency_.of(competency); }
  const Teaching& operator[](model::Index place) const { return rows_[place]; }

  // Goes on to the next snapshot, which has the same competencies. `activities` of it, ascending: those whose
  // alignments or hours changed, and those that came.
  void follow(const Step& step, const Thresholds& thresholds, std::span<const model::Index> activities);

  friend bool operator==(const Teachings&, const Teachings&) = default;

 private:
  void carry(const RowStep& activities, std::size_t size_before);
  void group(std::size_t competencies);

  std::vector<Teaching> rows_;
  std::vector<model::Index> starts_;
  model::Grouping by_competency_;
};

}  // namespace attune::analysis
