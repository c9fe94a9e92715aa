#pragma once
// The study's eight strategies of teaching empathy (Yang et al., BMC Med Educ 2025;25:473), as activities name them.

#include <array>
#include <optional>
#include <string_view>

#include "base/message.h"

namespace attune::analysis {

struct Strategy {
  std::string_view code;  // "S1"
  const char* title;      // English; the catalogue has the other languages
};

inline constexpr std::array<Strategy, 8> strategies = {{
    {"S1", N_("Teacher guidance")},
    {"S2", N_("Varied methods")},
    {"S3", N_("Curriculum integration")},
    {"S4", N_("Clinical internship")},
    {"S5", N_("Activity practice")},
    {"S6", N_("Values guidance")},
    {"S7", N_("Teacher training")},
    {"S8", N_("Evaluation and feedback")},
}};

// The place of the strategy with this code; nothing where the study has none such. All codes are of one length, which
// tells most others at once.
inline std::optional<std::size_t> strategy_place(std::string_view code) {
  if (code.size() != strategies.front().code.size()) return std::nullopt;
  for (std::size_t i = 0; i < strategies.size(); ++i)
    if (strategies[i].code.back() == code.back() && strategies[i].code == code) return i;
  return std::nullopt;
}

}  // namespace attune::analysis
