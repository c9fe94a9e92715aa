#pragma once
// What importing a workbook would do to a document.
//
// Rows match existing entities by code (competencies by framework and code, frameworks by key); kinds without codes by
// the columns that schema.h says tell them apart, and among rows that are alike there by their order. Columns that a
// sheet does not have keep their values. References may point forward, to other rows and sheets. New entities stand
// after the existing ones, in the order of the rows; in ImportMode::replace the order is that of the rows.
//
// Time is linear in the number of cells. Throws Error(cancelled) when the progress says so; everything that is wrong
// with the input is a finding of the plan.

#include "base/progress.h"
#include "exchange/import_plan.h"
#include "exchange/workbook/workbook.h"
#include "model/curriculum.h"

namespace attune::exchange {

ImportPlan plan_import(const Workbook& workbook, const model::Curriculum& current, ImportMode mode = ImportMode::merge,
                       const base::Progress& progress = {});

}  // namespace attune::exchange
