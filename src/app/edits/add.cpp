#include "app/edits/add.h"

#include "app/edits/labels.h"
#include "model/free_code.h"

namespace attune::app {
namespace {

using namespace model;

template <class T>
Id<T> add(Document& document, T entity) {
  entity.id = Id<T>::random();
  document.edit(label(Deed::add, T::kind, {model::code_of(entity)}), [&](Edit& edit) { edit.put(entity); });
  return entity.id;
}

template <class T>
Id<T> add_with_code(Document& document, T entity, std::string_view like) {
  entity.code = free_code(like, used_codes<T>(*document.snapshot()));
  return add(document, std::move(entity));
}

// The next code among a competency's siblings: after the last of them, else the parent's with a number.
std::string competency_code(const Curriculum& curriculum, Index framework, const Competency* parent) {
  std::string like = parent == nullptr ? "A" : parent->code + "1";
  for (const Index index : curriculum.tree_of(framework))
    if (const Competency& other = curriculum.competencies()[index];
        other.parent == (parent == nullptr ? Id<Competency>{} : parent->id))
      like = other.code;
  return CompetencyCodes(curriculum, framework).free(like);
}

}  // namespace

Id<Course> add_course(Document& document, std::optional<int> year, std::optional<int> term) {
  Course course;
  course.year = year;
  course.term = term;
  return add_with_code(document, std::move(course), "COURSE-1");
}

Id<Activity> add_activity(Document& document, const Id<Course>& course) {
  Activity activity;
  activity.course = course;
  const Course* owner = document.snapshot()->courses().find(course);
  return add_with_code(document, std::move(activity), owner == nullptr ? "SC-01" : owner->code + "-01");
}

Id<Assessment> add_assessment(Document& document, const EntityRef& of) {
  Assessment assessment;
  if (of.kind == Kind::course) assessment.course = {of.id};
  if (of.kind == Kind::activity) assessment.activity = {of.id};
  return add_with_code(document, std::move(assessment), code_of(*document.snapshot(), of) + "-A1");
}

Id<Framework> add_framework(Document& document) {
  Framework framework;
  framework.key = free_code("framework", used_codes<Framework>(*document.snapshot()));
  framework.status = FrameworkStatus::draft;
  return add(document, std::move(framework));
}

Id<Competency> add_competency(Document& document, const Id<Framework>& framework, const Id<Competency>& parent) {
  const Snapshot before = document.snapshot();
  const Competency* above = before->competencies().find(parent);
  Competency competency;
  competency.framework = framework;
  competency.parent = parent;
  if (above != nullptr) competency.dimension = above->dimension;
  if (const auto index = before->frameworks().index_of(framework))
    competency.code = competency_code(*before, *index, above);
  return add(document, std::move(competency));
}

Id<Stage> add_stage(Document& document) { return add_with_code(document, Stage{}, "stage-1"); }
Id<Teacher> add_teacher(Document& document) { return add_with_code(document, Teacher{}, "T-1"); }
Id<Method> add_method(Document& document) { return add_with_code(document, Method{}, "M-1"); }

}  // namespace attune::app
