#include "analysis/scores.h"

#include <algorithm>
#include <cmath>

namespace attune::analysis {
namespace {

using model::Administration;
using model::Curriculum;
using model::Index;

// Two groups of students as one. The deviation is known where both are, or where a group is one student.
Measurement together(const Measurement& a, const Measurement& b) {
  Measurement sum;
  sum.administration = a.administration;
  sum.n = a.n + b.n;
  sum.mean = (a.n * a.mean + b.n * b.mean) / sum.n;
  const auto squares = [&](const Measurement& of) -> std::optional<double> {
    if (of.n > 1 && !of.sd) return std::nullopt;
    const double within = of.n > 1 ? (of.n - 1) * *of.sd * *of.sd : 0;
    return within + of.n * (of.mean - sum.mean) * (of.mean - sum.mean);
  };
  const auto from_a = squares(a), from_b = squares(b);
  if (from_a && from_b && sum.n > 1) sum.sd = std::sqrt((*from_a + *from_b) / (sum.n - 1));
  return sum;
}

// The order in which measurements were taken: by date where all have one, else by year and term, else as they stand.
void sort_by_time(const Curriculum& curriculum, std::vector<Measurement>& measurements) {
  const auto of = [&](const Measurement& each) -> const Administration& {
    return curriculum.administrations()[each.administration];
  };
  const auto all = [&](auto has) {
    return std::ranges::all_of(measurements, [&](const auto& m) { return has(of(m)); });
  };
  if (all([](const Administration& a) { return !a.date.empty(); }))
    std::ranges::stable_sort(measurements, {}, [&](const auto& m) { return of(m).date; });
  else if (all([](const Administration& a) { return a.year.has_value(); }))
    std::ranges::stable_sort(measurements, {},
                             [&](const auto& m) { return std::pair(*of(m).year, of(m).term.value_or(0)); });
}

// Where a subscale stands in its instrument: the whole first, then those that the instrument names.
std::size_t rank_of(const model::Instrument& instrument, const std::string& subscale) {
  if (subscale.empty()) return 0;
  const auto found = std::ranges::find(instrument.subscales, subscale);
  return 1 + static_cast<std::size_t>(found - instrument.subscales.begin());
}

}  // namespace

std::optional<double> ScoreSeries::change() const {
  if (measurements.size() < 2) return std::nullopt;
  return measurements.back().mean - measurements.front().mean;
}

std::optional<double> ScoreSeries::effect() const {
  if (measurements.size() < 2) return std::nullopt;
  const Measurement &first = measurements.front(), &last = measurements.back();
  if (!first.sd || !last.sd || first.n + last.n <= 2) return std::nullopt;
  const double squares = (first.n - 1) * *first.sd * *first.sd + (last.n - 1) * *last.sd * *last.sd;
  const double pooled = std::sqrt(squares / (first.n + last.n - 2));
  if (pooled <= 0) return std::nullopt;
  return (last.mean - first.mean) / pooled;
}

std::vector<ScoreSeries> score_series(const Curriculum& curriculum) {
  std::vector<ScoreSeries> all;
  for (const model::Score& score : curriculum.scores()) {
    const auto administration = curriculum.administrations().index_of(score.administration);
    if (!administration || !score.mean) continue;
    const Administration& taken = curriculum.administrations()[*administration];
    const auto instrument = curriculum.instruments().index_of(taken.instrument);
    if (!instrument) continue;
    const Measurement measured{*administration, std::max(1, score.n.value_or(1)), *score.mean, score.sd};
    auto series = std::ranges::find_if(all, [&](const ScoreSeries& each) {
      return each.instrument == *instrument && each.subscale == score.subscale && each.cohort == taken.cohort;
    });
    if (series == all.end()) series = all.insert(all.end(), {*instrument, score.subscale, taken.cohort, {}});
    const auto same = std::ranges::find(series->measurements, *administration, &Measurement::administration);
    if (same == series->measurements.end())
      series->measurements.push_back(measured);
    else
      *same = together(*same, measured);
  }
  for (ScoreSeries& series : all) sort_by_time(curriculum, series.measurements);
  std::ranges::stable_sort(all, {}, [&](const ScoreSeries& each) {
    return std::pair(each.instrument, rank_of(curriculum.instruments()[each.instrument], each.subscale));
  });
  return all;
}

}  // namespace attune::analysis
