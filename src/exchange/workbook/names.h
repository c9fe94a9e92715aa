#pragma once
// What sheets and columns are called: their own names, which docs/formats/workbook.md lists, and the Chinese and
// English names that are taken for them when reading. Case, spaces, hyphens and underscores do not matter.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/kind.h"

namespace attune::exchange {

// Which languages the programme's main and second texts are in: 英文名称 is the title where the main language is
// English, and the second title where the second language is.
struct Languages {
  std::string main = "en";
  std::string second;
};

// "courses" for Kind::course; empty for extra.
std::string_view sheet_name(model::Kind kind);
std::optional<model::Kind> sheet_kind(std::string_view name);

// The one of a sheet's columns (or, for the programme, of its keys) that a header means; empty when it means none.
std::string_view column_meant(model::Kind kind, std::string_view header, std::span<const std::string_view> columns,
                              const Languages& languages);

// A name without what does not matter in it: "Title 2" and "title_2" are both "title2".
std::string name_key(std::string_view name);

}  // namespace attune::exchange
