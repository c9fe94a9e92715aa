#pragma once
// The nine tables by which a school checks what it reports to a curriculum inventory, and which feed the tables of an
// accreditation (LCME Data Collection Instrument). A sequence block is a course, a clerkship a course of kind
// internship, an event an activity, an academic level a year, an assessment event an assessment.

#include "publish/report/grid.h"
#include "publish/report/source.h"

namespace attune::publish::report {

std::vector<Grid> verification_grids(const Source& source);
Document verification(const Source& source);

const Vocabulary& verification_tags();
Value::Group verification_values(const Source& source);

}  // namespace attune::publish::report
