#include "app/edits/level.h"

#include "base/number.h"

namespace attune::app {
namespace {

using namespace model;

void set_one(Edit& edit, const Cell& cell, const std::optional<std::string>& level, const std::string& author) {
  const std::vector<Index> there = alignments_in(edit.before(), cell);
  for (const Index index : there) {
    Alignment alignment = edit.before().alignments()[index];
    if (!level) {
      edit.remove(alignment.id);
    } else if (alignment.level != *level) {
      alignment.level = *level;
      edit.put(alignment);
    }
  }
  if (level && there.empty()) edit.put(new_alignment(cell, *level, author));
}

base::Message label_for(const Curriculum& curriculum, const std::vector<Cell>& cells,
                        const std::optional<std::string>& level) {
  if (cells.size() != 1) {
    const std::string count = base::to_text(static_cast<std::int64_t>(cells.size()));
    if (!level) return {N_("Clear {count} levels"), {{"count", count}}};
    return {N_("Set {count} levels to {level}"), {{"count", count}, {"level", *level}}};
  }
  const std::string from = code_of(curriculum, cells[0].from);
  const std::string to = code_of(curriculum, ref(cells[0].competency));
  if (!level) return {N_("Clear the level of {from} for {competency}"), {{"from", from}, {"competency", to}}};
  return {N_("Set the level of {from} for {competency} to {level}"),
          {{"from", from}, {"competency", to}, {"level", *level}}};
}

}  // namespace

bool set_level(Document& document, const std::vector<Cell>& cells, const std::optional<std::string>& level) {
  const Snapshot before = document.snapshot();
  if (level) require_level(*before, *level);
  return document.edit(label_for(*before, cells, level), [&](Edit& edit) {
    for (const Cell& cell : cells) set_one(edit, cell, level, document.author());
  });
}

bool set_levels(Document& document, const std::vector<CellLevel>& cells, const base::Message& label) {
  for (const CellLevel& each : cells)
    if (each.level) require_level(*document.snapshot(), *each.level);
  return document.edit(label, [&](Edit& edit) {
    for (const CellLevel& each : cells) set_one(edit, each.cell, each.level, document.author());
  });
}

bool set_level(Document& document, const Cell& cell, const std::optional<std::string>& level) {
  return set_level(document, std::vector{cell}, level);
}

}  // namespace attune::app
