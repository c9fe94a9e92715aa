#include "tests/bench/numbers.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace attune::bench {
namespace {

std::uint8_t bits_of(const analysis::ByDefinition& values) {
  unsigned bits = 0;
  for (std::size_t by = 0; by < definition_count; ++by) bits |= unsigned{values[by]} << by;
  return static_cast<std::uint8_t>(bits);
}

bool are_near(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
    return std::abs(x - y) <= 1e-9 * std::max(1.0, std::max(std::abs(x), std::abs(y)));
  });
}

}  // namespace

Numbers numbers_of(const analysis::Coverage& coverage, const std::vector<analysis::Gap>& gaps) {
  Numbers numbers;
  numbers.coverage.covered_leaves = coverage.covered_leaves;
  for (const analysis::CompetencyCoverage& of : coverage.competencies) {
    numbers.coverage.all.push_back(bits_of(of.all));
    numbers.coverage.any.push_back(bits_of(of.any));
    numbers.coverage.contact_hours.push_back(of.contact_hours);
    numbers.coverage.taught_hours.push_back(of.taught_hours);
    numbers.coverage.effective_hours.push_back(of.effective_hours);
  }
  const auto& rules = analysis::all_rules();
  numbers.found.resize(rules.size());
  for (const analysis::Gap& gap : gaps) {
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const auto* each) { return each->id == gap.rule; });
    numbers.found[static_cast<std::size_t>(rule - rules.begin())].add(gap.subject, gap.competency);
  }
  return numbers;
}

std::string difference(const CoverageNumbers& expected, const CoverageNumbers& actual) {
  for (std::size_t by = 0; by < definition_count; ++by)
    if (expected.covered_leaves[by] != actual.covered_leaves[by])
      return fmt::format("{} leaves are {}, not {}", actual.covered_leaves[by], analysis::definition_codes[by],
                         expected.covered_leaves[by]);
  if (expected.all != actual.all) return "other competencies are covered whole";
  if (expected.any != actual.any) return "other competencies are covered in part";
  if (actual.contact_hours.empty()) return {};
  if (!are_near(expected.contact_hours, actual.contact_hours)) return "the contact hours differ";
  if (!are_near(expected.taught_hours, actual.taught_hours)) return "the taught hours differ";
  if (!are_near(expected.effective_hours, actual.effective_hours)) return "the effective hours differ";
  return {};
}

std::string difference(const Numbers& expected, const Numbers& actual) {
  if (std::string text = difference(expected.coverage, actual.coverage); !text.empty()) return text;
  for (std::size_t i = 0; i < expected.found.size(); ++i)
    if (!(expected.found[i] == actual.found[i]))
      return fmt::format("{} finds {} things, not {} (or others)", analysis::all_rules()[i]->id,
                         actual.found[i].count, expected.found[i].count);
  return {};
}

}  // namespace attune::bench
