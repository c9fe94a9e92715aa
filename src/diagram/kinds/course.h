#pragma once
// One course: what its activities teach, at which level, and how that is assessed. Narrow enough for a page of a
// syllabus.

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// Of options.course.
Graph course_graph(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                   const PictureOptions& options);

}  // namespace attune::diagram
