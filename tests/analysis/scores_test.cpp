// What instruments measured, by cohort and subscale.

#include "analysis/scores.h"

#include <catch2/catch.hpp>

#include "tests/support/curriculum.h"

using namespace attune;
using analysis::score_series;

namespace {

constexpr const char* two_times =
    "instrument JSE min=20 max=140 subscales=Taking+Caring;"
    "administration B instrument=JSE cohort=2024 year=3 term=1; administration A instrument=JSE cohort=2024 year=1;";

}  // namespace

TEST_CASE("a series goes from the first time to the last, whatever the order of the rows", "[analysis][scores]") {
  const auto programme = test::curriculum(std::string(two_times) +
                                          "score administration=B mean=106 sd=10 n=50;"
                                          "score administration=A mean=100 sd=10 n=50");
  const auto all = score_series(*programme);
  REQUIRE(all.size() == 1);
  CHECK(all[0].cohort == "2024");
  CHECK(all[0].subscale.empty());
  REQUIRE(all[0].measurements.size() == 2);
  CHECK(all[0].measurements[0].mean == 100);
  CHECK(all[0].change() == Approx(6));
  CHECK(*all[0].effect() == Approx(0.6));
}

TEST_CASE("dates come before years where all times have one", "[analysis][scores]") {
  const auto programme = test::curriculum(
      "instrument I; administration A instrument=I cohort=x year=1 date=2026-05-01;"
      "administration B instrument=I cohort=x year=2 date=2025-05-01;"
      "score administration=A mean=3; score administration=B mean=5");
  CHECK(score_series(*programme).at(0).change() == Approx(-2));
}

TEST_CASE("the pooled deviation weighs groups by their size", "[analysis][scores]") {
  const auto programme = test::curriculum(std::string(two_times) +
                                          "score administration=A mean=100 sd=8 n=11;"
                                          "score administration=B mean=110 sd=12 n=31");
  // sqrt((10 * 64 + 30 * 144) / 40)
  CHECK(*score_series(*programme).at(0).effect() == Approx(10 / std::sqrt(124.0)));
}

TEST_CASE("scores of single students become one measurement", "[analysis][scores]") {
  const auto programme = test::curriculum(std::string(two_times) +
                                          "score administration=A mean=98; score administration=A mean=104 n=1;"
                                          "score administration=A mean=101");
  const auto measured = score_series(*programme).at(0).measurements.at(0);
  CHECK(measured.n == 3);
  CHECK(measured.mean == Approx(101));
  CHECK(*measured.sd == Approx(3));
  CHECK_FALSE(score_series(*programme)[0].change());
  CHECK_FALSE(score_series(*programme)[0].effect());
}

TEST_CASE("a deviation that is not known gives no effect", "[analysis][scores]") {
  const auto programme = test::curriculum(
      std::string(two_times) + "score administration=A mean=100 n=30; score administration=B mean=101 sd=4 n=30");
  const auto series = score_series(*programme).at(0);
  CHECK(series.change() == Approx(1));
  CHECK_FALSE(series.effect());
}

TEST_CASE("the whole stands before its subscales, cohorts apart, and what has no mean is left out",
          "[analysis][scores]") {
  const auto programme = test::curriculum(std::string(two_times) +
                                          "administration C instrument=JSE cohort=2025 year=1;"
                                          "score administration=A subscale=Caring mean=40;"
                                          "score administration=A subscale=Taking mean=50;"
                                          "score administration=A mean=100; score administration=C mean=99;"
                                          "score administration=B subscale=Taking n=4");
  std::vector<std::string> names;
  for (const auto& series : score_series(*programme)) names.push_back(series.cohort + " " + series.subscale);
  CHECK(names == std::vector<std::string>{"2024 ", "2025 ", "2024 Taking", "2024 Caring"});
}
