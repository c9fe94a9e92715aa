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

std::string format_of(const ReportKind& kind, const std::string& wanted) {
  if (wanted.empty()) return std::string(kind.formats.front());
  if (kind.has(wanted)) return wanted;
  const std::vector<std::string> known(kind.formats.begin(), kind.formats.end());
  throw base::Error(
      base::ErrorKind::usage,
      base::Message(N_("the report {name} is not made as {format}; choose one of {known}"),
                    {{"name", std::string(kind.name)}, {"format", wanted}, {"known", base::join(known, ", ")}}));
}

}  // namespace

bool ReportKind::has(std::string_view format) const {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

const std::vector<ReportKind>& report_kinds() {
  static const std::vector<ReportKind> kinds = {
      {"accreditation",
       N_("Accreditation report"),
       N_("Element by element of a standard: what the programme has to show for it, and what it has not."),
       {"docx", "pdf", "html"},
       true},
      {"coverage",
       N_("Coverage report"),
       N_("Which competencies are covered, by what definition, and where the gaps are."),
       {"docx", "pdf", "html"}},
      {"gaps",
       N_("Decisions to take"),
       N_("The gaps for a meeting of a committee, with what would mend each."),
       {"docx", "pdf", "html"}},
      {"matrix",
       N_("Curriculum matrix"),
       N_("Courses against competencies: levels, hours and strength, a sheet each."),
       {"xlsx", "html"}},
      {"verification",
       N_("Verification report"),
       N_("The nine tables by which a curriculum inventory is checked."),
       {"xlsx", "html", "docx", "pdf"}},
      {"minutes",
       N_("Minutes of changes"),
       N_("What was changed since a day, and by whom."),
       {"docx", "pdf", "html"},
       false,
       true},
      {"plan",
       N_("Plan of additions"),
       N_("What the planner proposes against the gaps that are errors."),
       {"docx", "pdf", "html"}},
      {"pack",
       N_("Everything for a site visit"),
       N_("A new folder with an index: the reports, the syllabi named as evidence, the diagrams and a workbook."),
       {},
       true},
  };
  return kinds;
}

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

PagedFiles report_pages(const ReportSubject& subject, const ReportJob& job, const base::Progress& progress) {
  format_of(find_report(job.name), "pdf");
  progress.at(0);
  ReportMaker maker(subject, job.language, progress.stop_token());
  progress.at(0.2);
  publish::Document document = maker.document(job);
  progress.at(0.7);
  const std::string name = std::filesystem::path(report_file_name(job, "pdf")).stem().string();
  return {{name, {}, std::make_shared<publish::PagedDocument>(std::move(document), maker.options().folders)}};
}

}  // namespace attune::app
