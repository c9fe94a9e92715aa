#include "app/jobs/syllabus.h"

#include "analysis/coverage.h"
#include "app/jobs/form.h"
#include "app/jobs/language.h"
#include "app/jobs/vocabulary.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/system_reason.h"
#include "base/text.h"
#include "publish/docx_writer.h"
#include "publish/file_name.h"
#include "publish/html_writer.h"
#include "publish/syllabus.h"

namespace attune::app {
namespace {

void make_folder(const std::filesystem::path& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed)
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("the folder {folder} cannot be made: {why}"), {{"folder", folder.string()}})
                          .with("why", base::system_reason(failed.value())));
}

}  // namespace

publish::TemplateFolders template_folders() { return {config_dir() / "templates", templates_dir()}; }

publish::SyllabusOptions syllabus_options(const model::Curriculum& curriculum, const std::string& language) {
  publish::SyllabusOptions options;
  options.language = output_language(curriculum, language);
  options.catalogue = words(options.language);
  options.folders = template_folders();
  options.created = base::now_utc();
  options.method_titles = assessment_method_titles(options.language);
  return options;
}

std::vector<std::filesystem::path> syllabus_job(const model::Curriculum& curriculum, const SyllabusJob& job,
                                                const base::Progress& progress) {
  const analysis::Coverage coverage = analysis::cover(curriculum);
  publish::SyllabusOptions options = syllabus_options(curriculum, job.language);
  options.template_name = job.template_name;
  std::optional<SyllabusForm> form;
  if (const auto file = find_form(job.template_name)) {
    if (job.format != DocumentFormat::docx)
      throw base::Error(base::ErrorKind::usage, N_("a Word form gives Word documents only: choose the format docx"));
    form.emplace(*file, curriculum, options.language, progress);
  }

  // Everything is made before the first file is written: a mistake in the template leaves the folder as it was.
  const std::string extension = job.format == DocumentFormat::docx ? "docx" : "html";
  const bool second = curriculum.prefers_second(options.language);
  publish::FileNames names;
  std::vector<std::pair<std::filesystem::path, std::string>> files;
  for (std::size_t i = 0; i < job.courses.size(); ++i) {
    const model::Course& course = curriculum.courses()[job.courses[i]];
    progress.at(static_cast<double>(i) / static_cast<double>(job.courses.size()),
                base::Message(N_("Syllabus of {code}"), {{"code", course.code}}));
    auto& [file, bytes] = files.emplace_back(
        job.folder / names.take({course.code, base::pick(course.title, course.title_2, second)}, extension), "");
    if (form) {
      bytes = form->fill(coverage, job.courses[i], options);
      continue;
    }
    const publish::Document document = publish::syllabus(curriculum, coverage, job.courses[i], options);
    bytes = job.format == DocumentFormat::docx ? publish::write_docx(document, options.folders)
                                               : publish::write_html(document, options.folders);
  }
  make_folder(job.folder);
  std::vector<std::filesystem::path> written;
  for (const auto& [file, bytes] : files) {
    base::write_file(file, bytes);
    written.push_back(file);
  }
  return written;
}

}  // namespace attune::app
