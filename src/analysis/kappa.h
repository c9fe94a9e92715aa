#pragma once
// How far two raters agree who put the same things into the same ordered categories.
//
// observed = Σ w_ij n_ij / n, expected = Σ w_ij n_i. n_.j / n², kappa = (observed - expected) / (1 - expected)
// (Cohen J. A coefficient of agreement for nominal scales. Educ Psychol Meas 1960;20:37-46; weighted: Cohen J. Psychol
// Bull 1968;70:213-220). w_ij is 1 on the diagonal and else 0, or 1 - |i-j| / (k-1), or 1 - (i-j)² / (k-1)².

#include <cstddef>
#include <optional>
#include <vector>

namespace attune::analysis {

// How often the first rater chose i where the second chose j, for k categories, lowest first.
class AgreementTable {
 public:
  explicit AgreementTable(std::size_t categories) : categories_(categories), counts_(categories * categories, 0) {}

  void add(std::size_t first, std::size_t second, std::size_t times = 1) {
    counts_[first * categories_ + second] += times;
  }
  std::size_t categories() const { return categories_; }
  std::size_t count(std::size_t first, std::size_t second) const { return counts_[first * categories_ + second]; }

 private:
  std::size_t categories_;
  std::vector<std::size_t> counts_;
};

struct Agreement {
  std::size_t count = 0;  // of rated things
  double observed = 0;    // share on which they agree; 0 where nothing was rated
  // Nothing where chance alone would give full agreement, as when both put everything into one category.
  std::optional<double> kappa, linear_kappa, quadratic_kappa;
};

Agreement agreement_of(const AgreementTable& table);

}  // namespace attune::analysis
