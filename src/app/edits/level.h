#pragma once
// The matrix's edit: at which level something is aligned to a competency.

#include <optional>
#include <string>
#include <vector>

#include "app/document.h"
#include "app/edits/cell.h"

namespace attune::app {

// Aligns each at this level, or no longer where there is none: adds, changes and removes alignments in one edit. What
// it adds is agreed, by the document's author, reviewed today. Where a pair has several alignments all of them change.
// Returns whether anything did. Throws Error(input) for a level that the programme's scale does not have.
bool set_level(Document& document, const std::vector<Cell>& cells, const std::optional<std::string>& level);
bool set_level(Document& document, const Cell& cell, const std::optional<std::string>& level);

// A cell and what it is to hold; no level: nothing.
struct CellLevel {
  Cell cell;
  std::optional<std::string> level;
};
// Each at its own level, in one edit that is called `label`. As above.
bool set_levels(Document& document, const std::vector<CellLevel>& cells, const base::Message& label);

}  // namespace attune::app
