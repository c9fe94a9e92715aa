#pragma once
// For a committee's meeting: what the rules find, as decisions to take.

#include "publish/report/source.h"

namespace attune::publish::report {

Document gaps(const Source& source);

const Vocabulary& gaps_tags();
Value::Group gaps_values(const Source& source);

}  // namespace attune::publish::report
