#pragma once
// What instruments measured of cohorts, one administration after another.

#include <optional>
#include <string>
#include <vector>

#include "model/curriculum.h"

namespace attune::analysis {

// One administration's scores of one subscale. Scores of single students, or of parts of a cohort, are put together.
struct Measurement {
  model::Index administration = model::none;
  int n = 0;                 // students; a score that does not say how many is one
  double mean = 0;           // in points of the instrument
  std::optional<double> sd;  // of the students' points; nothing where it is not known
};

struct ScoreSeries {
  model::Index instrument = model::none;
  std::string subscale;  // empty: the whole instrument
  std::string cohort;
  std::vector<Measurement> measurements;  // in the order in which they were taken; never empty

  // From the first to the last, in points. Nothing where only one was taken.
  std::optional<double> change() const;
  // The change in pooled standard deviations: Cohen's d (Statistical power analysis for the behavioral sciences, 1988).
  // Nothing where a deviation is not known, or both are 0.
  std::optional<double> effect() const;
};

// In the order of instruments, each first as a whole and then by its subscales, and in the order in which cohorts were
// first measured. Scores without a mean are left out.
std::vector<ScoreSeries> score_series(const model::Curriculum& curriculum);

}  // namespace attune::analysis
