#include "app/edits/level.h"

#include <span>

#include "base/clock.h"
#include "base/error.h"
#include "base/number.h"

namespace attune::app {
namespace {

using namespace model;

std::span<const Index> alignments_from(const Curriculum& curriculum, const EntityRef& from) {
  if (from.kind == Kind::course)
    if (const auto at = curriculum.courses().index_of({from.id})) return curriculum.alignments_of_course(*at);
  if (from.kind == Kind::activity)
    if (const auto at = curriculum.activities().index_of({from.id})) return curriculum.alignments_of_activity(*at);
  if (from.kind == Kind::assessment)
    if (const auto at = curriculum.assessments().index_of({from.id})) return curriculum.alignments_of_assessment(*at);
  return {};
}

Alignment new_alignment(const Cell& cell, const std::string& level, const std::string& author) {
  Alignment alignment;
  if (cell.from.kind == Kind::course) alignment.course = {cell.from.id};
  if (cell.from.kind == Kind::activity) alignment.activity = {cell.from.id};
  if (cell.from.kind == Kind::assessment) alignment.assessment = {cell.from.id};
  alignment.competency = cell.competency;
  alignment.level = level;
  alignment.status = AlignmentStatus::agreed;
  alignment.author = author;
  alignment.reviewed_on = base::today();
  return alignment;
}

void set_one(Edit& edit, const Cell& cell, const std::optional<std::string>& level, const std::string& author) {
  bool found = false;
  for (const Index index : alignments_from(edit.before(), cell.from)) {
    Alignment alignment = edit.before().alignments()[index];
    if (alignment.competency != cell.competency) continue;
    found = true;
    if (!level) {
      edit.remove(alignment.id);
    } else if (alignment.level != *level) {
      alignment.level = *level;
      edit.put(alignment);
    }
  }
  if (level && !found) edit.put(new_alignment(cell, *level, author));
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
  if (level && !before->scale().rank(*level))
    throw base::Error(base::ErrorKind::input, {N_("{level} is not a level of the scale"), {{"level", *level}}});
  return document.edit(label_for(*before, cells, level), [&](Edit& edit) {
    for (const Cell& cell : cells) set_one(edit, cell, level, document.author());
  });
}

bool set_level(Document& document, const Cell& cell, const std::optional<std::string>& level) {
  return set_level(document, std::vector{cell}, level);
}

}  // namespace attune::app
