#pragma once
// Copies a thing with what belongs to it and to whom it is aligned: a course with its activities and assessments.

#include "app/document.h"
#include "app/edits/entity_ref.h"

namespace attune::app {

// Courses, activities and assessments. Returns the copy; nothing where there is nothing of these kinds to copy.
EntityRef duplicate(Document& document, const EntityRef& what);

}  // namespace attune::app
