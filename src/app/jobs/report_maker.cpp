#include "app/jobs/report_maker.h"

#include "app/jobs/content_digest.h"
#include "app/jobs/language.h"
#include "app/jobs/report_pictures.h"
#include "app/jobs/syllabus.h"
#include "app/jobs/vocabulary.h"
#include "app/jobs/write_document.h"
#include "base/error.h"
#include "base/text.h"
#include "publish/file_name.h"
#include "publish/report/accreditation.h"
#include "publish/report/coverage.h"
#include "publish/report/gaps.h"
#include "publish/report/matrix.h"
#include "publish/report/plan.h"
#include "publish/report/verification.h"
#include "publish/report/xlsx_writer.h"

namespace attune::app {

namespace report = publish::report;

ReportMaker::ReportMaker(const ReportSubject& subject, const std::string& language, std::stop_token stop)
    : subject_(subject), coverage_(analysis::cover(*subject.snapshot)), stop_(std::move(stop)) {
  options_.language = output_language(*subject.snapshot, language);
  options_.catalogue = words(options_.language);
  options_.folders = template_folders();
  options_.date = subject.date;
  options_.provenance = subject.provenance;
  options_.provenance.digest = content_digest(*subject.snapshot);
  options_.assessment_methods = assessment_method_titles(options_.language);
  options_.instructional_methods = vocabulary_titles("aamc_instructional_methods", options_.language);
  options_.resource_types = vocabulary_titles("aamc_resource_types", options_.language);
  source_ = std::make_unique<const report::Source>(*subject.snapshot, coverage_, options_);
}

ReportFile ReportMaker::make(const ReportJob& job, const std::string& format) {
  ReportFile file{report_file_name(job, format), {}};
  if (format == "xlsx")
    file.bytes = report::write_xlsx(job.name == "matrix" ? report::matrix_grids(*source_)
                                                         : report::verification_grids(*source_));
  else
    file.bytes = write_document(document(job), format, options_.folders);
  return file;
}

publish::Document ReportMaker::document(const ReportJob& job) {
  publish::Document made = document_of(job);
  made.paper = job.paper;
  return made;
}

publish::Document ReportMaker::document_of(const ReportJob& job) {
  if (job.name == "coverage") return coverage_document();
  if (job.name == "gaps") return report::gaps(*source_);
  if (job.name == "matrix") return report::matrix(*source_);
  if (job.name == "verification") return report::verification(*source_);
  if (job.name == "minutes") return report::minutes(*source_, job.since, subject_.steps);
  if (job.name == "plan") return plan_document(job);
  return report::accreditation(*source_, find_standard(source_->curriculum, job.standard));
}

publish::Document ReportMaker::coverage_document() {
  if (options_.pictures.empty() && coverage_.leaf_count > 0)
    options_.pictures =
        report_pictures(source_->curriculum, {"gaps"}, options_.language, options_.date.substr(0, 10), stop_);
  return report::coverage(*source_);
}

publish::Document ReportMaker::plan_document(const ReportJob& job) {
  PlanOptions options = job.plan;
  options.request.today = options_.date.substr(0, 10);
  const PlanResult result = plan_job(subject_.snapshot, load_patterns(), options, stop_);
  return report::plan(*source_, {result.plan, options.request.budgets, *result.after, result.coverage_after,
                                 result.gaps_after, result.closed, result.opened, result.trouble});
}

std::string report_file_name(const ReportJob& job, const std::string& format) {
  std::vector<std::string> name = {job.name};
  if (job.name == "accreditation") name.push_back(job.standard);
  return publish::file_name({base::join(name, "-")}, format);
}

model::Index find_standard(const model::Curriculum& curriculum, const std::string& key) {
  std::vector<std::string> known;
  for (model::Index index = 0; index < curriculum.frameworks().size(); ++index) {
    const model::Framework& framework = curriculum.frameworks()[index];
    if (framework.role != model::FrameworkRole::standard) continue;
    if (framework.key == key) return index;
    known.push_back(framework.key);
  }
  if (known.empty())
    throw base::Error(base::ErrorKind::usage,
                      N_("the programme has no standard to report on; import one first, with its relations"));
  throw base::Error(base::ErrorKind::usage,
                    key.empty() ? base::Message(N_("this report needs a standard: --standard with one of {known}"),
                                                {{"known", base::join(known, ", ")}})
                                : base::Message(N_("the programme has no standard {key}; choose one of {known}"),
                                                {{"key", key}, {"known", base::join(known, ", ")}}));
}

}  // namespace attune::app
