#include "app/jobs/report.h"

#include <algorithm>

#include "app/jobs/output.h"
#include "app/jobs/report_history.h"
#include "app/jobs/report_maker.h"
#include "app/jobs/report_pack.h"
#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/text.h"

namespace attune::app {
namespace {

const ReportKind& find_report(const std::string& name) {
  const auto& kinds = report_kinds();
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const ReportKind& kind) { return kind.name == name; });
  if (found != kinds.end()) return *found;
  std::vector<std::string> known;
  for (const ReportKind& kind : kinds) known.emplace_back(kind.name);
  throw base::Error(base::ErrorKind::usage, base::Message(N_("there is no report {name}; choose one of {known}"),
                                                          {{"name", name}, {"known", base::join(known, ", ")}}));
}

std::string format_of(const ReportKind& kind, const std::string& wanted) {
  if (wanted.empty()) return std::string(kind.formats.front());
  if (std::find(kind.formats.begin(), kind.formats.end(), wanted) != kind.formats.end()) return wanted;
  const std::vector<std::string> known(kind.formats.begin(), kind.formats.end());
  throw base::Error(
      base::ErrorKind::usage,
      base::Message(N_("the report {name} is not made as {format}; choose one of {known}"),
                    {{"name", std::string(kind.name)}, {"format", wanted}, {"known", base::join(known, ", ")}}));
}

}  // namespace

const std::vector<ReportKind>& report_kinds() {
  static const std::vector<ReportKind> kinds = {
      {"accreditation", {"docx", "pdf", "html"}, true},
      {"coverage", {"docx", "pdf", "html"}},
      {"gaps", {"docx", "pdf", "html"}},
      {"matrix", {"xlsx", "html"}},
      {"verification", {"xlsx", "html", "docx", "pdf"}},
      {"minutes", {"docx", "pdf", "html"}, false, true},
      {"plan", {"docx", "pdf", "html"}},
      {"pack", {}, true},
  };
  return kinds;
}

ReportSubject report_subject(Document& document, const ReportJob& job) {
  ReportSubject subject;
  subject.snapshot = document.snapshot();
  subject.provenance.file = document.file().filename().string();
  subject.provenance.steps = static_cast<std::int64_t>(document.history().size());
  if (!document.history().empty()) {
    subject.provenance.edited = document.history().back().time;
    subject.provenance.edited_by = document.history().back().author;
  }
  subject.date = base::fixed_utc();
  if (subject.date.empty()) subject.date = subject.provenance.edited;
  if (job.name == "minutes") subject.steps = steps_since(document, job.since, job.language);
  return subject;
}

std::vector<std::filesystem::path> report_job(const ReportSubject& subject, const ReportJob& job,
                                              const base::Progress& progress) {
  const ReportKind& kind = find_report(job.name);
  if (kind.of_standard) find_standard(*subject.snapshot, job.standard);
  if (kind.formats.empty()) return report_pack(subject, job, progress);
  const std::string format = format_of(kind, job.format);
  progress.at(0);
  ReportMaker maker(subject, job.language, progress.stop_token());
  progress.at(0.2);
  const ReportFile file = maker.make(job, format);
  progress.at(0.9);
  make_output_folder(job.folder);
  base::write_file(job.folder / file.name, file.bytes);
  return {job.folder / file.name};
}

}  // namespace attune::app
