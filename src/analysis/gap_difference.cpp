#include "analysis/gap_difference.h"

namespace attune::analysis {
namespace {

std::tuple<std::string, model::Kind, std::string, std::string> key_of_gap(const Curriculum& curriculum,
                                                                          const Gap& gap) {
  return {std::string(gap.rule), gap.kind, subject_code(curriculum, gap), about_code(curriculum, gap)};
}

// The places of the gaps that the others do not have.
std::vector<std::size_t> missing_from(const GapSet& others, const Curriculum& curriculum,
                                      const std::vector<Gap>& gaps) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < gaps.size(); ++i)
    if (!others.contains(curriculum, gaps[i])) places.push_back(i);
  return places;
}

}  // namespace

GapSet::GapSet(const Curriculum& curriculum, const std::vector<Gap>& gaps) {
  for (const Gap& gap : gaps) keys_.insert(key_of_gap(curriculum, gap));
}

bool GapSet::contains(const Curriculum& curriculum, const Gap& gap) const {
  return keys_.contains(key_of_gap(curriculum, gap));
}

GapDifference difference_of(const Curriculum& before, const std::vector<Gap>& gaps_before, const Curriculum& after,
                            const std::vector<Gap>& gaps_after) {
  return {missing_from(GapSet(after, gaps_after), before, gaps_before),
          missing_from(GapSet(before, gaps_before), after, gaps_after)};
}

}  // namespace attune::analysis
