#pragma once
// Grids as an XLSX workbook: headings that stay in sight, filters, colours with the text that says the same, ready for
// printing. The same grids give the same bytes.

#include <string>
#include <vector>

#include "base/progress.h"
#include "publish/report/grid.h"

namespace attune::publish::report {

// The file's bytes; made in the system's folder for temporary files. Throws Error(output).
std::string write_xlsx(const std::vector<Grid>& grids, const base::Progress& progress = {});

}  // namespace attune::publish::report
