#pragma once
// Copies a thing with what belongs to it, behind it: a course with its activities, assessments and alignments; a
// competency with what is below it, which nothing serves yet.

#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"

namespace attune::app {

// Courses, activities, assessments and competencies. Returns the copy; nothing where there is nothing of these kinds to
// copy.
EntityRef duplicate(Document& document, const EntityRef& what);
// Several in one edit; what stands under one of them is copied with it, once. Returns the copies.
std::vector<EntityRef> duplicate(Document& document, const std::vector<EntityRef>& things);

}  // namespace attune::app
