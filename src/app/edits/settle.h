#pragma once
// Settles what two people who mapped apart disagree on (analysis/mapping_agreement.h).

#include <optional>
#include <string>
#include <vector>

#include "app/document.h"
#include "app/edits/cell.h"

namespace attune::app {

struct Decision {
  Cell cell;
  std::optional<std::string> level;  // nothing: not aligned
  // Whose alignments the cell is to hold; each gets one. Empty: whoever's are there, or the document's author's.
  std::vector<std::string> authors;
};

// The cell's alignments get the level, are agreed and reviewed today; without a level they go. Alignments of others
// than `authors` stay as they are. One edit; returns whether anything changed. Throws Error(input) for a level that the
// programme's scale does not have.
bool settle(Document& document, const Decision& decision);

}  // namespace attune::app
