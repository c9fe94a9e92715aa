#include "app/jobs/report_pack.h"

#include <cerrno>
#include <set>

#include "analysis/standard_evidence.h"
#include "app/jobs/course_picture.h"
#include "app/jobs/diagram.h"
#include "app/jobs/output.h"
#include "app/jobs/report_maker.h"
#include "app/jobs/write_document.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "base/system_reason.h"
#include "base/uuid.h"
#include "exchange/workbook/export_workbook.h"
#include "exchange/workbook/xlsx_writer.h"
#include "publish/file_name.h"
#include "publish/report/index.h"
#include "publish/syllabus.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
namespace report = publish::report;

// A folder beside its place that disappears unless it is put there.
class PendingFolder {
 public:
  explicit PendingFolder(fs::path folder) : folder_(std::move(folder)) {
    if (!folder_.has_filename()) folder_ = folder_.parent_path();  // "pack/"
    std::error_code failed;
    if (fs::exists(folder_, failed) && !fs::is_empty(folder_, failed))
      throw base::Error(base::ErrorKind::output,
                        base::Message(N_("{folder} is not empty and is left as it is; name a new folder"),
                                      {{"folder", folder_.string()}}));
    const fs::path parent = fs::absolute(folder_).parent_path();
    make_output_folder(parent);
    pending_ = parent / ("." + folder_.filename().string() + "-" + base::Uuid::random().to_string().substr(0, 8));
    make_output_folder(pending_);
  }
  ~PendingFolder() {
    std::error_code ignored;
    if (!pending_.empty()) fs::remove_all(pending_, ignored);
  }
  PendingFolder(const PendingFolder&) = delete;
  PendingFolder& operator=(const PendingFolder&) = delete;

  const fs::path& path() const { return pending_; }
  void commit() {
    std::error_code failed;
    fs::rename(pending_, folder_, failed);
    if (failed)
      throw base::Error(base::ErrorKind::output,
                        base::Message(N_("the folder {folder} cannot be made: {why}"), {{"folder", folder_.string()}})
                            .with("why", base::system_reason(failed.value())));
    pending_.clear();
  }

 private:
  fs::path folder_, pending_;
};

// Fills the folder and remembers what the index has to say.
class Pack {
 public:
  Pack(const ReportSubject& subject, const ReportJob& job, const fs::path& folder, const base::Progress& progress)
      : subject_(subject),
        job_(job),
        folder_(folder),
        progress_(progress),
        maker_(subject, job.language, progress.stop_token()) {}

  std::vector<std::string> fill() {
    progress_.at(0.05);
    add_reports();
    add_diagrams();
    add_syllabi();
    add_workbook();
    const model::Index standard = find_standard(*subject_.snapshot, job_.standard);
    put("index.html", report::write_index(maker_.source(), standard, groups_));
    // The index is what people open.
    files_.insert(files_.begin(), "index.html");
    files_.pop_back();
    return files_;
  }

 private:
  std::string say(const base::Message& message) const { return maker_.source().say(message); }

  // What the pack speaks of.
  std::string day() const { return maker_.options().date.substr(0, 10); }

  void put(const std::string& name, std::string_view bytes) {
    base::write_file(folder_ / name, bytes);
    files_.push_back(name);
  }

  void add_reports() {
    report::IndexGroup group{say(N_("Reports")), {}};
    double done = 0.05;
    for (const char* name : {"accreditation", "coverage", "gaps", "matrix", "verification"}) {
      const ReportKind& kind = find_report(name);
      report::IndexEntry entry{say(kind.title), {}};
      ReportJob one = job_;
      one.name = name;
      for (const std::string_view format : kind.formats) {
        const ReportFile file = maker_.make(one, std::string(format));
        put(file.name, file.bytes);
        entry.files.push_back({file.name, std::string(format)});
      }
      group.entries.push_back(std::move(entry));
      progress_.at(done += 0.09);
    }
    groups_.push_back(std::move(group));
  }

  void add_diagrams() {
    if (maker_.coverage().leaf_count == 0) return;
    make_output_folder(folder_ / "diagrams");
    report::IndexGroup group{say(N_("Diagrams")), {}};
    for (const char* kind : {"gaps", "standards", "map", "progression", "heatmap", "alignment"}) {
      DiagramOptions options;
      options.kind = kind;
      options.language = maker_.options().language;
      options.theme = diagram::Theme::print;
      options.date = day();
      const diagram::PictureKind* shown = diagram::find_picture_kind(kind);
      if (shown->standard == diagram::Takes::must) options.standard = job_.standard;
      report::IndexEntry entry{say(shown->shows), {}};
      const diagram::Scene scene = draw_diagram(*subject_.snapshot, options, progress_.stop_token());
      for (const auto& [ending, write] :
           {std::pair("svg", &diagram::write_svg), std::pair("pdf", &diagram::write_pdf)}) {
        const std::string name = "diagrams/" + std::string(kind) + "." + ending;
        put(name, write(scene));
        entry.files.push_back({name, ending});
      }
      group.entries.push_back(std::move(entry));
    }
    groups_.push_back(std::move(group));
    progress_.at(0.55);
  }

  void add_syllabi() {
    const model::Curriculum& curriculum = *subject_.snapshot;
    std::set<model::Index> courses;
    const model::Index standard = find_standard(curriculum, job_.standard);
    for (const auto& evidence : analysis::evidence_of(curriculum, maker_.coverage(), standard))
      courses.insert(evidence.courses.begin(), evidence.courses.end());
    if (courses.empty()) return;
    make_output_folder(folder_ / "syllabi");
    publish::SyllabusOptions options;
    options.language = maker_.options().language;
    options.catalogue = maker_.options().catalogue;
    options.folders = maker_.options().folders;
    options.created = maker_.options().date;
    options.paper = job_.paper;
    options.method_titles = maker_.options().assessment_methods;
    report::IndexGroup group{say(N_("Syllabi of the courses that are named as evidence")), {}};
    publish::FileNames names;
    std::size_t done = 0;
    for (const model::Index course : courses) {
      options.pictures = course_pictures(curriculum, course, options.language, day(), progress_.stop_token());
      const publish::Document document = publish::syllabus(curriculum, maker_.coverage(), course, options);
      const model::Course& of = curriculum.courses()[course];
      report::IndexEntry entry{report::code_and_title(of, maker_.source().words), {}};
      for (const char* format : {"docx", "pdf", "html"}) {
        const std::string name = "syllabi/" + names.take({of.code, maker_.source().words.title(of)}, format);
        put(name, write_document(document, format, options.folders));
        entry.files.push_back({name, format});
      }
      group.entries.push_back(std::move(entry));
      progress_.at(0.55 + 0.35 * static_cast<double>(++done) / static_cast<double>(courses.size()));
    }
    groups_.push_back(std::move(group));
  }

  void add_workbook() {
    base::Reporter ignored;
    exchange::write_xlsx(exchange::export_workbook(*subject_.snapshot, ignored), folder_ / "workbook.xlsx",
                         progress_.part(0.9, 0.98));
    files_.push_back("workbook.xlsx");
    groups_.push_back({say(N_("The programme itself")),
                       {{say(N_("Everything as a workbook, which Attune reads again")), {{"workbook.xlsx", "xlsx"}}}}});
  }

  const ReportSubject& subject_;
  const ReportJob& job_;
  const fs::path& folder_;
  const base::Progress& progress_;
  ReportMaker maker_;
  std::vector<report::IndexGroup> groups_;
  std::vector<std::string> files_;
};

}  // namespace

std::vector<fs::path> report_pack(const ReportSubject& subject, const ReportJob& job, const base::Progress& progress) {
  if (!job.format.empty())
    throw base::Error(base::ErrorKind::usage, N_("a pack holds every report in all its forms: it takes no --format"));
  PendingFolder folder(job.folder);
  std::vector<fs::path> files;
  for (const std::string& name : Pack(subject, job, folder.path(), progress).fill()) files.push_back(job.folder / name);
  progress.at(0.99);
  folder.commit();
  return files;
}

}  // namespace attune::app
