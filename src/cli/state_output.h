#pragma once
// A state of a programme, and what changed from one to the next: what diff, plan and what-if have in common.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "analysis/compare.h"
#include "analysis/rule.h"
#include "base/catalogue.h"

namespace attune::cli {

// {"declared": 0.92, …}
nlohmann::ordered_json shares_json(const analysis::Coverage& coverage);
// The same with "findings": how often each rule finds something that is not waived.
nlohmann::ordered_json state_json(const analysis::Coverage& coverage, const std::vector<analysis::Gap>& gaps);
// {"rule": "untaught", "code": "R3"}, and "about" where the gap says something about a part of its subject.
nlohmann::ordered_json gap_reference(const model::Curriculum& curriculum, const analysis::Gap& gap);
// The leaves whose coverage differs, each with what it was and is.
nlohmann::ordered_json changed_competencies(const model::Curriculum& before, const model::Curriculum& after,
                                            const analysis::Comparison& comparison);

// The shares by each definition, before and after, for people.
std::string shares_text(const analysis::Coverage& before, const analysis::Coverage& after,
                        const base::Catalogue& words);
// A heading and these lines; nothing where there are none.
std::string list_text(const base::Message& heading, const std::vector<std::string>& lines,
                      const base::Catalogue& words);
// "untaught: R3 …": some of the gaps for such a list, by their places. The coverage is that of the curriculum.
std::vector<std::string> gap_lines(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                                   const std::vector<analysis::Gap>& gaps, const std::vector<std::size_t>& places,
                                   const base::Catalogue& words, bool prefer_second);

}  // namespace attune::cli
