#pragma once
// A sheet of the input with its meaning found: which kind of entity its rows are, and which of its columns is which.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/workbook/collector.h"
#include "exchange/workbook/names.h"
#include "exchange/workbook/workbook.h"

namespace attune::exchange {

struct BoundSheet {
  const Sheet* sheet = nullptr;
  std::size_t place = 0;  // in the workbook
  model::Kind kind = model::Kind::extra;
  std::size_t first_row = 1;            // in sheet->rows; the header stands before it
  std::vector<std::string_view> names;  // the columns of this kind
  std::vector<int> columns;             // for each of them its place in the sheet; -1: not there
  struct Unknown {
    std::size_t column;
    std::string header;
  };
  std::vector<Unknown> unknown;  // kept aside
  // The identity of each row from first_row on; nil where the row cannot be used.
  std::vector<base::Uuid> ids;

  // The column's place in the sheet; -1 where it has none.
  int column(std::string_view name) const;
  std::span<const Row> rows() const { return std::span(sheet->rows).subspan(std::min(first_row, sheet->rows.size())); }
};

// Finds the header and its columns; complains about columns that are missing, doubled or unknown. `required` must be
// there. Nothing more can be done with the sheet when the result is false.
bool bind_columns(BoundSheet& sheet, std::span<const std::string_view> required, const Languages& languages,
                  Collector& findings);

}  // namespace attune::exchange
