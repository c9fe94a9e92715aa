#pragma once
// Reports as files. Nothing in them depends on the clock: they speak of the day of the file's last change, or of that
// which SOURCE_DATE_EPOCH names, so that the same file and options give the same bytes.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/document.h"
#include "app/jobs/paged_file.h"
#include "app/jobs/plan.h"
#include "base/progress.h"
#include "publish/report/minutes.h"

namespace attune::app {

struct ReportKind {
  std::string_view name;                  // "accreditation"
  const char* title;                      // "Accreditation report"
  const char* purpose;                    // a sentence
  std::vector<std::string_view> formats;  // "docx", …; the first one where none is asked for
  bool of_standard = false;               // needs a standard
  bool since_a_day = false;               // needs a day

  bool has(std::string_view format) const;
};

// All reports, as on the command line.
const std::vector<ReportKind>& report_kinds();
// Throws Error(usage) for a report that there is not, naming those that there are.
const ReportKind& find_report(const std::string& name);

struct ReportJob {
  std::string name;
  std::filesystem::path folder;  // made where it is not there
  std::string format;            // empty: the report's first one
  std::string standard;          // a framework's key
  std::string since;             // "2026-01-31": the first day that minutes tell of
  std::string language;          // empty: the programme's main language
  publish::Paper paper = publish::Paper::a4;
  PlanOptions plan;              // of the report `plan`; its day is that of the subject
};

// What a report is made from. Made on the document's thread; may go to others then.
struct ReportSubject {
  model::Snapshot snapshot;
  publish::report::Provenance provenance;
  std::string date;  // "2026-01-31T08:15:30Z", what the report speaks of; empty: the file was never changed
  std::vector<publish::report::Step> steps;  // for minutes
};
// Throws Error(usage) where the job names a day that is none.
ReportSubject report_subject(Document& document, const ReportJob& job);

// Writes the report, each file whole or not at all, and returns the files; "pack" makes a new folder of many, whole or
// not at all (report_pack.h). Safe on any thread. Throws Error(usage) for
// a report, format or standard that there is not, Error(input) for a template with a mistake, Error(output) for what
// cannot be written.
std::vector<std::filesystem::path> report_job(const ReportSubject& subject, const ReportJob& job,
                                              const base::Progress& progress = {});

// The same report on pages; the job's folder and format do not matter. Throws what report_job throws, and Error(usage)
// for a report that is not made of pages.
PagedFiles report_pages(const ReportSubject& subject, const ReportJob& job, const base::Progress& progress = {});

}  // namespace attune::app
