#pragma once
// What a document is cut into before it is laid on pages: strips that stand below one another, each of which is not
// broken any more, or (rows of tables) only where it is too tall.

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "publish/pages/pages.h"
#include "publish/pages/text_setter.h"

namespace attune::publish {

struct TallRow;

struct Strip {
  double before = 0, height = 0,
         after = 0;                     // between two strips stands the larger of the one's after, the other's before
  bool keep_next = false;               // not the last one on its page
  std::vector<Placed> placed;           // from the strip's top left corner
  std::string anchor;                   // of a heading
  std::size_t bookmark = nowhere;       // in Pages::bookmarks
  std::size_t table = nowhere;          // whose head is repeated above it, in StripMaker::heads()
  std::shared_ptr<const TallRow> row;   // where it can be broken
  std::optional<PageBreak> page_break;  // it is nothing but that
};
using Strips = std::vector<Strip>;

double height_of(const Strips& strips);

// One cell of a row: strips of its own, at a place of its own.
struct RowCell {
  double x = 0, width = 0;
  Strips strips;
};

// A row of a table as what it is made from, so that it can be made into two.
struct TallRow {
  std::vector<RowCell> cells;
  double x = 0, width = 0;  // of the whole row
  double padding = 0;       // above and below what stands in the cells
  double padding_x = 0;     // on both sides; the cells have left it already
  bool filled = false, bottom_aligned = false;
  Colour fill;
  Stroke below;
  double least = 0;  // how tall what stands in the cells is at least
  // The parts (from, width) that the line below has; empty: the whole width.
  std::vector<std::pair<double, double>> below_parts;
};

// The row as a strip.
Strip row_strip(TallRow row);
// The row above and below a break, so that the upper one is at most `height` tall; nothing where that leaves one of
// them empty.
std::optional<std::pair<Strip, Strip>> break_row(const Strip& strip, double height);

}  // namespace attune::publish
