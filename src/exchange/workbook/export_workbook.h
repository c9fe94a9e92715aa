#pragma once
// A document as a workbook: every sheet in the order of the kinds, every entity in the order people gave it, and the
// cells that were kept aside when importing in their columns behind the others.

#include "base/finding.h"
#include "exchange/workbook/workbook.h"
#include "model/curriculum.h"

namespace attune::exchange {

// All sheets, also those without rows. Reports what would not come back when the workbook is imported: entities without
// a code, and codes that stand twice.
Workbook export_workbook(const model::Curriculum& curriculum, base::Reporter& findings);

}  // namespace attune::exchange
