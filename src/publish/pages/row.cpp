#include <algorithm>

#include "publish/pages/strips.h"

namespace attune::publish {
namespace {

void move_by(Placed& placed, double x, double y) {
  std::visit(
      [&](auto& content) {
        content.x += x;
        content.y += y;
      },
      placed.content);
}

// A cell's strips above and below the break.
std::pair<Strips, Strips> break_strips(const Strips& strips, double height) {
  std::pair<Strips, Strips> parts;
  double y = 0, after = 0;
  std::size_t i = 0;
  for (; i < strips.size(); ++i) {
    const double gap = i == 0 ? 0 : std::max(after, strips[i].before);
    if (y + gap + strips[i].height > height) {
      // A row of a table inside the cell.
      if (auto rows = break_row(strips[i], height - y - gap)) {
        parts.first.push_back(std::move(rows->first));
        parts.second.push_back(std::move(rows->second));
        ++i;
      }
      break;
    }
    parts.first.push_back(strips[i]);
    y += gap + strips[i].height;
    after = strips[i].after;
  }
  // Two lines at least stay together here, too, where that leaves anything above the break.
  if (parts.first.size() == i) {
    std::size_t kept = i;
    while (kept > 0 && parts.first[kept - 1].keep_next) --kept;
    if (kept > 0) parts.first.resize(i = kept);
  }
  parts.second.insert(parts.second.end(), strips.begin() + static_cast<std::ptrdiff_t>(i), strips.end());
  return parts;
}

}  // namespace

double height_of(const Strips& strips) {
  double height = 0;
  for (std::size_t i = 0; i < strips.size(); ++i)
    height += strips[i].height + (i == 0 ? 0 : std::max(strips[i - 1].after, strips[i].before));
  return height;
}

Strip row_strip(TallRow row) {
  Strip strip;
  double inside = row.least;
  for (const RowCell& cell : row.cells) inside = std::max(inside, height_of(cell.strips));
  strip.height = inside + 2 * row.padding + row.below.width;
  if (row.filled) strip.placed.push_back({PlacedBox{row.x, 0, row.width, strip.height, row.fill}});
  if (row.below.width > 0) {
    auto parts = row.below_parts;
    if (parts.empty()) parts = {{row.x, row.width}};
    for (const auto& [from, width] : parts)
      strip.placed.push_back(
          {PlacedBox{from, strip.height - row.below.width, width, row.below.width, row.below.colour}});
  }
  for (const RowCell& cell : row.cells) {
    double y = row.padding + (row.bottom_aligned ? inside - height_of(cell.strips) : 0);
    for (std::size_t i = 0; i < cell.strips.size(); ++i) {
      if (i > 0) y += std::max(cell.strips[i - 1].after, cell.strips[i].before);
      for (Placed placed : cell.strips[i].placed) {
        move_by(placed, cell.x, y);
        strip.placed.push_back(std::move(placed));
      }
      y += cell.strips[i].height;
    }
  }
  strip.row = std::make_shared<const TallRow>(std::move(row));
  return strip;
}

std::optional<std::pair<Strip, Strip>> break_row(const Strip& strip, double height) {
  if (!strip.row) return std::nullopt;
  TallRow upper = *strip.row, lower = *strip.row;
  upper.least = lower.least = 0;
  const double inside = height - 2 * upper.padding - upper.below.width;
  bool above = false, below = false;
  for (std::size_t i = 0; i < upper.cells.size(); ++i) {
    auto [first, second] = break_strips(strip.row->cells[i].strips, inside);
    above = above || !first.empty();
    below = below || !second.empty();
    upper.cells[i].strips = std::move(first);
    lower.cells[i].strips = std::move(second);
  }
  if (!above || !below) return std::nullopt;
  std::pair<Strip, Strip> parts{row_strip(std::move(upper)), row_strip(std::move(lower))};
  for (Strip* part : {&parts.first, &parts.second}) part->table = strip.table;
  parts.second.keep_next = strip.keep_next;
  parts.second.after = strip.after;
  parts.first.before = strip.before;
  return parts;
}

}  // namespace attune::publish
