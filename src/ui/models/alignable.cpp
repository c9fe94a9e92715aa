#include "ui/models/alignable.h"

namespace attune::ui {

using model::Kind;

std::vector<app::EntityRef> alignable_things(const model::Curriculum& curriculum) {
  std::vector<app::EntityRef> things;
  for (const model::Course& course : curriculum.courses()) things.push_back(app::ref(course));
  for (std::size_t i = 0; i < curriculum.activities().size(); ++i)
    if (curriculum.course_of(static_cast<model::Index>(i)) == model::none)
      things.push_back(app::ref(curriculum.activities()[i]));
  return things;
}

std::vector<app::EntityRef> alignable_among(const std::vector<diagram::Subject>& subjects) {
  std::vector<app::EntityRef> things;
  for (const diagram::Subject& subject : subjects)
    if (subject.kind == Kind::course || subject.kind == Kind::activity || subject.kind == Kind::assessment)
      things.push_back({subject.kind, subject.id});
  return things;
}

model::Id<model::Competency> competency_of(const std::vector<diagram::Subject>& subjects) {
  if (subjects.empty() || subjects.front().kind != Kind::competency) return {};
  return {subjects.front().id};
}

std::string level_of(const model::Curriculum& curriculum, const app::EntityRef& what,
                     const model::Id<model::Competency>& competency) {
  for (const model::Alignment& alignment : curriculum.alignments())
    if (alignment.competency == competency && alignment.from() == what.id) {
      const auto rank = curriculum.scale().rank(alignment.level);
      return rank ? curriculum.scale().levels[static_cast<std::size_t>(*rank)].code : alignment.level;
    }
  return {};
}

}  // namespace attune::ui
