#include "analysis/teaching.h"

#include <algorithm>

#include "analysis/reach.h"

namespace attune::analysis {

using model::Alignment;
using model::Curriculum;
using model::Index;
using model::none;

namespace {

// Works out the teachings of one activity after the other. Holds a place for each competency, so that a pair that
// several alignments name is found at once.
class TeachingRows {
 public:
  TeachingRows(const Curriculum& curriculum, const Thresholds& thresholds)
      : curriculum_(curriculum),
        thresholds_(thresholds),
        last_activity_(curriculum.competencies().size(), none),
        place_(curriculum.competencies().size(), 0),
        weight_of_framework_(curriculum.frameworks().size() + 1, 0.0) {}

  void append(Index activity, std::vector<Teaching>& rows) {
    const std::size_t start = rows.size();
    for (const Index at : curriculum_.alignments_of_activity(activity)) {
      const Index competency = curriculum_.competency_of(at);
      if (competency == none) continue;
      const Alignment& alignment = curriculum_.alignments()[at];
      if (!counts(alignment, thresholds_)) continue;
      const int level = curriculum_.level_of(at).value_or(0);
      const double weight = std::max(0.0, alignment.weight.value_or(1.0));
      if (last_activity_[competency] != activity) {
        last_activity_[competency] = activity;
        place_[competency] = rows.size();
        rows.push_back({activity, competency, level, weight, 0.0});
      } else {
        Teaching& known = rows[place_[competency]];
        known.level = std::max(known.level, level);
        known.weight = std::max(known.weight, weight);
      }
    }
    const double hours = std::max(0.0, curriculum_.activities()[activity].hours.value_or(0.0));
    const std::span<Teaching> own = std::span(rows).subspan(start);
    for (const Teaching& row : own) weight_of(row) += row.weight;
    for (Teaching& row : own)
      if (row.weight > 0) row.hours = hours * row.weight / weight_of(row);
    for (const Teaching& row : own) weight_of(row) = 0.0;
  }

 private:
  // Competencies without a framework share one of their own.
  double& weight_of(const Teaching& row) {
    const Index framework = curriculum_.framework_of(row.competency);
    return framework == none ? weight_of_framework_.back() : weight_of_framework_[framework];
  }

  const Curriculum& curriculum_;
  const Thresholds& thresholds_;
  std::vector<Index> last_activity_;
  std::vector<std::size_t> place_;
  std::vector<double> weight_of_framework_;
};

bool teach_the_same(std::span<const Teaching> a, std::span<const Teaching> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Teaching& x, const Teaching& y) { return x.competency == y.competency; });
}

}  // namespace

Teachings::Teachings(const Curriculum& curriculum, const Thresholds& thresholds) {
  const std::size_t activities = curriculum.activities().size();
  TeachingRows teachings(curriculum, thresholds);
  rows_.reserve(curriculum.alignments().size());
  starts_.reserve(activities + 1);
  for (Index activity = 0; activity < activities; ++activity) {
    starts_.push_back(static_cast<Index>(rows_.size()));
    teachings.append(activity, rows_);
  }
  starts_.push_back(static_cast<Index>(rows_.size()));
  group(curriculum.competencies().size());
}

void Teachings::group(std::size_t competencies) {
  std::vector<Index> competency_of(rows_.size());
  for (std::size_t i = 0; i < rows_.size(); ++i) competency_of[i] = rows_[i].competency;
  by_competency_ = model::Grouping(competencies, competency_of);
}

// Takes out the rows of activities that went, and gives the others their activity's new index.
void Teachings::carry(const RowStep& activities, std::size_t size_before) {
  const std::vector<Index> places = activities.places(size_before);
  std::size_t to = 0;
  std::vector<Index> sizes(size_before);
  for (Index activity = 0; activity < size_before; ++activity) {
    if (places[activity] == none) continue;
    sizes[activity] = starts_[activity + 1] - starts_[activity];
    for (Index from = starts_[activity]; from < starts_[activity + 1]; ++from, ++to) {
      rows_[to] = rows_[from];
      rows_[to].activity = places[activity];
    }
  }
  rows_.resize(to, Teaching{});
  activities.carry(sizes, Index{0});
  starts_.assign(1, 0);
  for (const Index size : sizes) starts_.push_back(starts_.back() + size);
}

void Teachings::follow(const Step& step, const Thresholds& thresholds, std::span<const Index> activities) {
  const Curriculum& curriculum = step.after();
  const RowStep& moves = step.of<model::Activity>();
  bool regroup = moves.moves;
  if (moves.moves)
    carry(moves, step.before().activities().size());
  else
    starts_.insert(starts_.end(), moves.came.size(), starts_.back());
  TeachingRows teachings(curriculum, thresholds);
  std::vector<Teaching> fresh;
  for (const Index activity : activities) {
    fresh.clear();
    teachings.append(activity, fresh);
    const auto start = rows_.begin() + starts_[activity];
    const std::span<const Teaching> known = of_activity(activity);
    if (teach_the_same(known, fresh)) {
      std::copy(fresh.begin(), fresh.end(), start);
      continue;
    }
    regroup = true;
    const Index grown = static_cast<Index>(fresh.size() - known.size());  // modulo 2^32, also where it shrinks
    const std::size_t common = std::min(fresh.size(), known.size());
    const auto rest = std::copy_n(fresh.begin(), common, start);
    if (fresh.size() > common)
      rows_.insert(rest, fresh.begin() + static_cast<std::ptrdiff_t>(common), fresh.end());
    else
      rows_.erase(rest, rest + static_cast<std::ptrdiff_t>(known.size() - common));
    for (std::size_t next = activity + 1; next < starts_.size(); ++next) starts_[next] += grown;
  }
  if (regroup) group(curriculum.competencies().size());
}

}  // namespace attune::analysis
