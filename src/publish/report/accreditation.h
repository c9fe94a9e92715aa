#pragma once
// For those who accredit: what the programme does for each element of a standard, and plainly where it does not.

#include "publish/report/source.h"

namespace attune::publish::report {

Document accreditation(const Source& source, Index standard);

const Vocabulary& accreditation_tags();
Value::Group accreditation_values(const Source& source, Index standard);

}  // namespace attune::publish::report
