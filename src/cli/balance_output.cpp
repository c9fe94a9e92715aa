#include "cli/balance_output.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/message.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/part_words.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

using analysis::Band;
using analysis::DimensionShare;
using analysis::StageBalance;
using BalanceJson = nlohmann::ordered_json;
using model::Curriculum;

const Band* band_of(const Curriculum& curriculum, const analysis::Coverage& coverage, const StageBalance& stage,
                    const std::string& dimension) {
  const auto& bands = coverage.thresholds.bands;
  const auto found = std::find_if(bands.begin(), bands.end(), [&](const Band& band) {
    return band.stage == curriculum.stages()[stage.stage].code && band.dimension == dimension;
  });
  return found == bands.end() ? nullptr : &*found;
}

bool is_outside(const Band& band, double share) { return share < band.low - 1e-9 || share > band.high + 1e-9; }

}  // namespace

BalanceJson balance_json(const Curriculum& curriculum, const analysis::Coverage& coverage, const StageBalance& stage) {
  BalanceJson list = BalanceJson::array();
  for (const DimensionShare& part : stage.dimensions) {
    BalanceJson entry{{"dimension", part.dimension},
                      {"effective_hours", base::round_nano(part.effective_hours)},
                      {"share", base::round_nano(part.share)}};
    if (const Band* band = band_of(curriculum, coverage, stage, part.dimension)) {
      entry["at_least"] = band->low;
      entry["at_most"] = band->high;
    }
    list.push_back(std::move(entry));
  }
  return list;
}

std::string balance_text(const Curriculum& curriculum, const analysis::Coverage& coverage, const base::Catalogue& words,
                         bool prefer_second) {
  const std::vector<StageBalance> stages = analysis::balance_of(curriculum, coverage);
  if (stages.empty() || stages.front().dimensions.empty()) return {};
  Table table{"balance", {{words.translate(N_("Share of the effective hours")), false}}, {}};
  for (const DimensionShare& part : stages.front().dimensions)
    table.columns.push_back(
        {part.dimension.empty() ? words.translate(N_("(none)")) : part_word(part.dimension, words), true});
  for (const StageBalance& stage : stages) {
    const model::Stage& row = curriculum.stages()[stage.stage];
    std::vector<std::string> cells{base::join({row.code, base::pick(row.title, row.title_2, prefer_second)}, " ")};
    for (const DimensionShare& part : stage.dimensions) {
      const Band* band = band_of(curriculum, coverage, stage, part.dimension);
      const bool outside = band != nullptr && stage.effective_hours > 0 && is_outside(*band, part.share);
      cells.push_back((outside ? "! " : "") + base::format_percent(part.share));
    }
    table.rows.push_back(std::move(cells));
  }
  return "\n" + as_text(table);
}

}  // namespace attune::cli
