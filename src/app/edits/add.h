#pragma once
// New things, each with a free code that fits its place and the rest left to be filled in.

#include <optional>
#include <utility>

#include "app/document.h"
#include "app/edits/entity_ref.h"

namespace attune::app {

model::Id<model::Course> add_course(Document& document, std::optional<int> year = {}, std::optional<int> term = {});
// Of a course, or of the second classroom where the course is nil.
model::Id<model::Activity> add_activity(Document& document, const model::Id<model::Course>& course);
// Of a course or of an activity.
model::Id<model::Assessment> add_assessment(Document& document, const EntityRef& of);
model::Id<model::Framework> add_framework(Document& document);
// Under a competency of the framework, or at its top where the parent is nil. It takes the parent's dimension.
model::Id<model::Competency> add_competency(Document& document, const model::Id<model::Framework>& framework,
                                            const model::Id<model::Competency>& parent);
model::Id<model::Stage> add_stage(Document& document);
model::Id<model::Teacher> add_teacher(Document& document);
model::Id<model::Method> add_method(Document& document);

}  // namespace attune::app
