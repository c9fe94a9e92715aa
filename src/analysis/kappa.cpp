#include "analysis/kappa.h"

namespace attune::analysis {
namespace {

template <class Weight>
std::optional<double> weighted_kappa(const AgreementTable& table, Weight&& weight) {
  const std::size_t k = table.categories();
  std::vector<double> first(k, 0), second(k, 0);
  double n = 0, observed = 0, expected = 0;
  for (std::size_t i = 0; i < k; ++i)
    for (std::size_t j = 0; j < k; ++j) {
      const double count = static_cast<double>(table.count(i, j));
      n += count;
      first[i] += count;
      second[j] += count;
      observed += weight(i, j) * count;
    }
  for (std::size_t i = 0; i < k; ++i)
    for (std::size_t j = 0; j < k; ++j) expected += weight(i, j) * first[i] * second[j];
  // `observed` is times n and `expected` times n² here, so that full agreement by chance alone is found without
  // rounding.
  if (n == 0 || expected >= n * n) return std::nullopt;
  return (observed / n - expected / (n * n)) / (1 - expected / (n * n));
}

}  // namespace

Agreement agreement_of(const AgreementTable& table) {
  Agreement agreement;
  std::size_t same = 0;
  for (std::size_t i = 0; i < table.categories(); ++i)
    for (std::size_t j = 0; j < table.categories(); ++j) {
      agreement.count += table.count(i, j);
      if (i == j) same += table.count(i, j);
    }
  if (agreement.count == 0) return agreement;
  agreement.observed = static_cast<double>(same) / static_cast<double>(agreement.count);
  agreement.kappa = weighted_kappa(table, [](std::size_t i, std::size_t j) { return i == j ? 1.0 : 0.0; });
  if (table.categories() < 2) return agreement;
  const double widest = static_cast<double>(table.categories() - 1);
  const auto distance = [&](std::size_t i, std::size_t j) {
    return static_cast<double>(i < j ? j - i : i - j) / widest;
  };
  agreement.linear_kappa = weighted_kappa(table, [&](std::size_t i, std::size_t j) { return 1 - distance(i, j); });
  agreement.quadratic_kappa =
      weighted_kappa(table, [&](std::size_t i, std::size_t j) { return 1 - distance(i, j) * distance(i, j); });
  return agreement;
}

}  // namespace attune::analysis
