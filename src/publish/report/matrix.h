#pragma once
// The curriculum matrix: what each course and activity does for each competency.

#include "publish/report/grid.h"
#include "publish/report/source.h"

namespace attune::publish::report {

// Levels that courses teach, levels that they declare, levels of activities, hours, and courses again by the place of
// the level: low, middle, high (H/M/L); at last how to read them. Parents have a column where something is aligned to
// them.
std::vector<Grid> matrix_grids(const Source& source);
Document matrix(const Source& source);

const Vocabulary& matrix_tags();
Value::Group matrix_values(const Source& source);

// Where a level stands in a scale of `levels`: the lower, middle or upper third of the way from the lowest to the
// highest. The only level of a scale is high.
Look place_of_level(int rank, std::size_t levels);

}  // namespace attune::publish::report
