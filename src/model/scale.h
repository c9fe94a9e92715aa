#pragma once
// Named and ordered levels. Four scales are built in (data/scales/scales.csv says the same, a test compares); others
// are the programme's own ScaleLevels.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/programme.h"
#include "model/table.h"

namespace attune::model {

struct Level {
  std::string code, title, title_2, colour;
};

struct Scale {
  std::string name;
  std::vector<Level> levels;  // lowest first

  // 0 for the lowest. An empty code means the lowest level; nothing for a code that is not on the scale.
  std::optional<int> rank(std::string_view code) const;
};

// "irm", "ida", "hml", "miller".
const std::vector<Scale>& built_in_scales();

// The built-in scale of that name, or the one that the rows define; rows win. An unknown name gives a scale without
// levels. A built-in one has its titles in the programme's main language first.
Scale find_scale(std::string_view name, const Table<ScaleLevel>& own, std::string_view language = "en");

}  // namespace attune::model
