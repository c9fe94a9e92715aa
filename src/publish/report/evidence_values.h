#pragma once
// The evidence for an element of a standard as values of a template.

#include "analysis/standard_evidence.h"
#include "publish/report/source.h"

namespace attune::publish::report {

Value::List related_values(const analysis::ElementEvidence& evidence, const Source& source);
Value::List course_values(const analysis::ElementEvidence& evidence, const Source& source);
Value::List activity_values(const analysis::ElementEvidence& evidence, const Source& source);
Value::List assessment_values(const analysis::ElementEvidence& evidence, const Source& source);

}  // namespace attune::publish::report
