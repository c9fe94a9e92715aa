#include "model/scale.h"

#include <algorithm>

namespace attune::model {

std::optional<int> Scale::rank(std::string_view code) const {
  if (code.empty()) return 0;
  const auto level = std::find_if(levels.begin(), levels.end(), [&](const Level& l) { return l.code == code; });
  if (level == levels.end()) return std::nullopt;
  return static_cast<int>(level - levels.begin());
}

const std::vector<Scale>& built_in_scales() {
  static const std::vector<Scale> scales = {
      {"irm",
       {{"I", "Introduced", "引入", "low"}, {"R", "Reinforced", "强化", "middle"}, {"M", "Mastered", "掌握", "high"}}},
      {"ida",
       {{"I", "Introduced", "引入", "low"}, {"D", "Developed", "发展", "middle"}, {"A", "Applied", "应用", "high"}}},
      {"hml", {{"L", "Low", "低", "low"}, {"M", "Medium", "中", "middle"}, {"H", "High", "高", "high"}}},
      {"miller",
       {{"K", "Knows", "知道", "low"},
        {"KH", "Knows how", "知道如何做", "middle"},
        {"SH", "Shows how", "演示如何做", "high"},
        {"D", "Does", "实际做", "highest"}}},
  };
  return scales;
}

Scale find_scale(std::string_view name, const Table<ScaleLevel>& own, std::string_view language) {
  std::vector<const ScaleLevel*> rows;
  for (const ScaleLevel& row : own)
    if (row.scale == name) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(), [](const ScaleLevel* a, const ScaleLevel* b) {
    return a->order.value_or(0) < b->order.value_or(0);
  });
  if (!rows.empty()) {
    Scale scale{std::string(name), {}};
    for (const ScaleLevel* row : rows) scale.levels.push_back({row->code, row->title, row->title_2, row->colour});
    return scale;
  }
  const auto built_in = std::ranges::find(built_in_scales(), name, &Scale::name);
  if (built_in == built_in_scales().end()) return {std::string(name), {}};
  Scale scale = *built_in;
  if (language.starts_with("zh"))
    for (Level& level : scale.levels) std::swap(level.title, level.title_2);
  return scale;
}

}  // namespace attune::model
