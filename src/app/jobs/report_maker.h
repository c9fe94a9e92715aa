#pragma once
// Makes the files of reports in memory, from one snapshot and its coverage.

#include <memory>

#include "app/jobs/report.h"

namespace attune::app {

struct ReportFile {
  std::string name;  // "accreditation-lcme.docx"
  std::string bytes;
};

class ReportMaker {
 public:
  // Throws Error(usage) for a language that there is not.
  ReportMaker(const ReportSubject& subject, const std::string& language, std::stop_token stop);

  // The report in one of its formats. Throws Error(usage) for a standard that the programme does not have.
  ReportFile make(const ReportJob& job, const std::string& format);
  // The same before it has a format. Throws the same.
  publish::Document document(const ReportJob& job);

  const analysis::Coverage& coverage() const { return coverage_; }
  const publish::report::Options& options() const { return options_; }
  const publish::report::Source& source() const { return *source_; }

 private:
  publish::Document document_of(const ReportJob& job);
  publish::Document coverage_document();
  publish::Document plan_document(const ReportJob& job);

  const ReportSubject& subject_;
  analysis::Coverage coverage_;
  publish::report::Options options_;
  std::unique_ptr<const publish::report::Source> source_;
  std::stop_token stop_;
};

// "accreditation-lcme.docx"
std::string report_file_name(const ReportJob& job, const std::string& format);

// The standard of that key. Throws Error(usage), naming those that the programme has.
model::Index find_standard(const model::Curriculum& curriculum, const std::string& key);

}  // namespace attune::app
