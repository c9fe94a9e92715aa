#include "cli/progression_output.h"

#include <nlohmann/json.hpp>

#include "analysis/rules/found.h"
#include "analysis/words.h"

namespace attune::cli {
namespace {

using Ordered = nlohmann::ordered_json;
using model::Curriculum;

Ordered rank_json(const Curriculum& curriculum, int rank) {
  return rank < 0 ? Ordered(nullptr) : Ordered(analysis::level_code(curriculum, rank));
}

// Terms before the first and after the last are null.
Ordered term_json(const Curriculum& curriculum, int term) {
  return term < 1 || term > curriculum.term_count() ? Ordered(nullptr) : Ordered(analysis::term_name(curriculum, term));
}

Ordered levels_json(const Curriculum& curriculum, const std::vector<analysis::TermLevel>& levels) {
  Ordered list = Ordered::array();
  for (const analysis::TermLevel& at : levels)
    list.push_back({{"term", term_json(curriculum, at.term)},
                    {"level", rank_json(curriculum, at.level)},
                    {"activities", analysis::codes_at(curriculum.activities(), at.activities)}});
  return list;
}

Ordered steps_json(const Curriculum& curriculum, const std::vector<analysis::LevelStep>& steps) {
  Ordered list = Ordered::array();
  for (const analysis::LevelStep& step : steps)
    list.push_back({{"from_term", term_json(curriculum, step.from_term)},
                    {"to_term", term_json(curriculum, step.to_term)},
                    {"from_level", rank_json(curriculum, step.from_level)},
                    {"to_level", rank_json(curriculum, step.to_level)}});
  return list;
}

}  // namespace

Ordered progression_json(const Curriculum& curriculum, const analysis::Progression& progression) {
  return {{"first", levels_json(curriculum, progression.first)},
          {"second", levels_json(curriculum, progression.second)},
          {"without_term", analysis::codes_at(curriculum.activities(), progression.without_term)},
          {"regressions", steps_json(curriculum, progression.regressions)},
          {"jumps", steps_json(curriculum, progression.jumps)},
          {"silences", steps_json(curriculum, progression.silences)}};
}

}  // namespace attune::cli
