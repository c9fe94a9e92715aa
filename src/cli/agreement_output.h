#pragma once
// How far two mappings agree, as diff and agreement tell it.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "analysis/mapping_agreement.h"
#include "base/catalogue.h"

namespace attune::cli {

// What the two ratings are called in the JSON: {"before", "after"}, {"first", "second"}.
struct RaterKeys {
  std::string_view first, second;
};

// {"pairs": 340, "observed": 0.97, "kappa": …, "competencies": […], "disagreements": […]}; `curriculum` is the one
// whose indices the agreement has.
nlohmann::ordered_json agreement_json(const model::Curriculum& curriculum, const analysis::MappingAgreement& agreement,
                                      const RaterKeys& keys);

// "Agreement of the two mappings: 97 % of 340 pairs; kappa 0.91, …", with its line end.
std::string agreement_line(const analysis::Agreement& agreement, const base::Catalogue& words);

// The numbers of each competency, and what is to be settled, for people. `first` and `second` are the raters' names.
std::string agreement_tables(const model::Curriculum& curriculum, const analysis::MappingAgreement& agreement,
                             const std::string& first, const std::string& second, const base::Catalogue& words,
                             bool prefer_second);

}  // namespace attune::cli
