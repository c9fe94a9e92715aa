#include "app/edits/cell.h"

#include "base/clock.h"
#include "base/error.h"

namespace attune::app {

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

std::vector<Index> alignments_in(const Curriculum& curriculum, const Cell& cell) {
  std::vector<Index> found;
  for (const Index index : alignments_from(curriculum, cell.from))
    if (curriculum.alignments()[index].competency == cell.competency) found.push_back(index);
  return found;
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

void require_level(const Curriculum& curriculum, const std::string& level) {
  if (!curriculum.scale().rank(level))
    throw base::Error(base::ErrorKind::input, {N_("{level} is not a level of the scale"), {{"level", level}}});
}

}  // namespace attune::app
