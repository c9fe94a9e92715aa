#pragma once
// Everything that a site visit needs, in one folder with an index: the reports in all their forms, the syllabi of the
// courses that are named as evidence, the diagrams, and the programme as a workbook.

#include "app/jobs/report.h"

namespace attune::app {

// Makes the folder, whole or not at all: what stands there must be nothing, or an empty folder. Returns its files, the
// index first. The same file gives the same bytes.
std::vector<std::filesystem::path> report_pack(const ReportSubject& subject, const ReportJob& job,
                                               const base::Progress& progress);

}  // namespace attune::app
