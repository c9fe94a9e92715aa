#pragma once
// What one rule finds in a programme of the fixtures' language, as codes: "E1", or "C1 E1" where the gap of a course or
// activity is about a competency.

#include <string>
#include <string_view>
#include <vector>

#include "analysis/teller.h"
#include "tests/support/curriculum.h"

namespace attune::test {

using Codes = std::vector<std::string>;

inline std::vector<analysis::Gap> gaps_of(const model::Curriculum& curriculum, std::string_view rule,
                                          std::string_view today = {}) {
  return analysis::find_gaps(curriculum, analysis::cover(curriculum), {std::string(rule)}, today);
}

// What they say.
inline std::vector<analysis::Telling> tellings_of(const model::Curriculum& curriculum, std::string_view rule) {
  const analysis::Coverage coverage = analysis::cover(curriculum);
  const analysis::Facts facts(curriculum, coverage);
  analysis::Teller teller(facts);
  std::vector<analysis::Telling> tellings;
  for (const analysis::Gap& gap : analysis::find_gaps(facts, {std::string(rule)})) tellings.push_back(teller.tell(gap));
  return tellings;
}

inline Codes found(std::string_view rule, std::string_view text) {
  const model::Snapshot snapshot = curriculum(text);
  Codes codes;
  for (const analysis::Gap& gap : gaps_of(*snapshot, rule)) {
    codes.push_back(analysis::subject_code(*snapshot, gap));
    if (gap.competency != model::none) codes.back() += " " + snapshot->competencies()[gap.competency].code;
  }
  return codes;
}

// The English sentences.
inline Codes said(std::string_view rule, std::string_view text) {
  Codes sentences;
  for (const analysis::Telling& telling : tellings_of(*curriculum(text), rule))
    sentences.push_back(telling.message.english());
  return sentences;
}

}  // namespace attune::test
