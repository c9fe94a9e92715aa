#pragma once
// What is covered by which definition, how, and where the gaps are.

#include "publish/report/source.h"

namespace attune::publish::report {

// Asks for the picture "gaps", where the options have it.
Document coverage(const Source& source);

const Vocabulary& coverage_tags();
Value::Group coverage_values(const Source& source);

}  // namespace attune::publish::report
