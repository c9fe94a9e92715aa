#include "analysis/kappa.h"

#include <catch2/catch.hpp>

using namespace attune::analysis;

namespace {

AgreementTable counted(const std::vector<std::vector<std::size_t>>& rows) {
  AgreementTable table(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t j = 0; j < rows.size(); ++j) table.add(i, j, rows[i][j]);
  return table;
}

}  // namespace

// Two radiologists on 85 mammograms (Boyd NF et al., J Natl Cancer Inst 1982;68:357), worked through in the Stata Base
// Reference Manual, "kappa": agreement 63.53 %, kappa 0.4728; with linear weights 0.5684; with quadratic weights
// 0.6714.
TEST_CASE("the kappas of Boyd's mammograms are the published ones", "[analysis][kappa]") {
  const Agreement agreement = agreement_of(counted({{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}}));
  CHECK(agreement.count == 85);
  CHECK(agreement.observed == Approx(0.6353).margin(0.00005));
  CHECK(agreement.kappa.value() == Approx(0.4728).margin(0.00005));
  CHECK(agreement.linear_kappa.value() == Approx(0.5684).margin(0.00005));
  CHECK(agreement.quadratic_kappa.value() == Approx(0.6714).margin(0.00005));
}

// Fleiss JL, Levin B, Paik MC. Statistical methods for rates and proportions, 3rd ed., 2003, table 18.1: kappa 0.68.
TEST_CASE("the kappa of Fleiss's diagnoses is the published one", "[analysis][kappa]") {
  const Agreement agreement = agreement_of(counted({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
  CHECK(agreement.observed == Approx(0.89));
  CHECK(agreement.kappa.value() == Approx(0.68).margin(0.005));
}

TEST_CASE("full agreement is 1, agreement as by chance is 0", "[analysis][kappa]") {
  CHECK(agreement_of(counted({{3, 0}, {0, 4}})).kappa.value() == Approx(1));
  CHECK(agreement_of(counted({{4, 4}, {4, 4}})).kappa.value() == Approx(0).margin(1e-12));
  CHECK(agreement_of(counted({{0, 4}, {4, 0}})).kappa.value() == Approx(-1));
}

TEST_CASE("with two categories the weights change nothing", "[analysis][kappa]") {
  const Agreement agreement = agreement_of(counted({{20, 5}, {10, 15}}));
  CHECK(agreement.kappa.value() == Approx(0.4));
  CHECK(agreement.linear_kappa.value() == Approx(0.4));
  CHECK(agreement.quadratic_kappa.value() == Approx(0.4));
}

TEST_CASE("there is no kappa where both chose one category only, or nothing was rated", "[analysis][kappa]") {
  const Agreement one = agreement_of(counted({{7, 0}, {0, 0}}));
  CHECK(one.observed == 1);
  CHECK_FALSE(one.kappa.has_value());
  CHECK_FALSE(one.linear_kappa.has_value());
  const Agreement empty = agreement_of(AgreementTable(3));
  CHECK(empty.count == 0);
  CHECK_FALSE(empty.kappa.has_value());
}
