#include "app/jobs/syllabus.h"

#include <memory>
#include <optional>

#include "analysis/coverage.h"
#include "app/jobs/course_picture.h"
#include "app/jobs/each.h"
#include "app/jobs/form.h"
#include "app/jobs/language.h"
#include "app/jobs/output.h"
#include "app/jobs/vocabulary.h"
#include "app/jobs/write_document.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "publish/bilingual.h"
#include "publish/file_name.h"
#include "publish/html_writer.h"
#include "publish/syllabus.h"
#include "publish/syllabus_index.h"

namespace attune::app {
namespace {

std::string extension_of(DocumentFormat format) {
  switch (format) {
    case DocumentFormat::docx: return "docx";
    case DocumentFormat::pdf: return "pdf";
    default: return "html";
  }
}

// The main language, and the second one where both are asked for.
std::vector<std::string> languages_of(const model::Curriculum& curriculum, const std::string& wanted) {
  if (wanted != both_languages) return {output_language(curriculum, wanted)};
  const std::string main = output_language(curriculum, {}), second = curriculum.programme().language_2;
  if (second.empty() || second == main)
    throw base::Error(base::ErrorKind::usage,
                      N_("the programme has one language only; give it a second one, or choose a language"));
  return {main, second};
}

publish::SyllabusOptions options_in(const model::Curriculum& curriculum, const std::string& language,
                                    const SyllabusJob& job, bool alone) {
  publish::SyllabusOptions options = syllabus_options(curriculum, language);
  options.template_name = job.template_name;
  options.paper = job.paper;
  options.other_title = alone;
  return options;
}

std::vector<publish::SyllabusOptions> options_of(const model::Curriculum& curriculum,
                                                 const std::vector<std::string>& languages, const SyllabusJob& job) {
  std::vector<publish::SyllabusOptions> options;
  for (const std::string& language : languages)
    options.push_back(options_in(curriculum, language, job, languages.size() == 1));
  return options;
}

base::Message naming(const model::Curriculum& curriculum, model::Index course) {
  return base::Message(N_("Syllabus of {code}"), {{"code", curriculum.courses()[course].code}});
}

publish::Document document_of(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                              model::Index course, std::vector<publish::SyllabusOptions>& languages,
                              std::stop_token stop) {
  const publish::Pictures pictures = course_pictures(curriculum, course, languages.front().language, {}, stop);
  std::vector<publish::Document> documents;
  for (publish::SyllabusOptions& options : languages) {
    options.pictures = pictures;
    documents.push_back(publish::syllabus(curriculum, coverage, course, options));
  }
  if (documents.size() == 1) return std::move(documents.front());
  return publish::in_two_languages(std::move(documents.front()), documents.back());
}

// The Word form that is to be filled; nothing where the template is none.
std::optional<SyllabusForm> form_of(const model::Curriculum& curriculum, const SyllabusJob& job,
                                    const std::vector<std::string>& languages, const base::Progress& progress) {
  const auto file = find_form(job.template_name);
  if (!file) return std::nullopt;
  if (job.format != DocumentFormat::docx)
    throw base::Error(base::ErrorKind::usage, N_("a Word form gives Word documents only: choose the format docx"));
  if (languages.size() > 1)
    throw base::Error(base::ErrorKind::usage, N_("a Word form is filled in one language: choose en or zh_CN"));
  return SyllabusForm(*file, curriculum, languages.front(), progress);
}

// All of them stand beside their places before the first one is moved there.
void replace_files(const std::vector<std::pair<std::filesystem::path, std::string>>& files,
                   const base::Progress& progress) {
  std::vector<std::unique_ptr<base::PendingFile>> pending;
  for (const auto& [file, bytes] : files) {
    progress.at(static_cast<double>(pending.size()) / static_cast<double>(files.size()),
                base::Message(N_("Writing {file}"), {{"file", file.filename().string()}}));
    pending.push_back(std::make_unique<base::PendingFile>(file));
    pending.back()->write(bytes);
  }
  for (const auto& file : pending) file->commit();
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

PagedFiles syllabus_pages(const model::Curriculum& curriculum, const SyllabusJob& job, const base::Progress& progress) {
  if (find_form(job.template_name))
    throw base::Error(base::ErrorKind::usage, N_("a filled Word form is laid out by Word and cannot be shown here"));
  const analysis::Coverage coverage = analysis::cover(curriculum);
  const std::vector<std::string> languages = languages_of(curriculum, job.language);
  const std::vector<publish::SyllabusOptions> options = options_of(curriculum, languages, job);
  const bool second = curriculum.prefers_second(languages.front());
  PagedFiles files(job.courses.size());
  publish::FileNames names;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const model::Course& facts = curriculum.courses()[job.courses[i]];
    const std::string& title = base::pick(facts.title, facts.title_2, second);
    files[i].name = std::filesystem::path(names.take({facts.code, title}, "pdf")).stem().string();
    if (files.size() > 1) files[i].title = facts.code + " " + title;
  }
  for_each_of(
      files.size(), progress, [&](std::size_t i) { return naming(curriculum, job.courses[i]); },
      [&](std::stop_token stop) {
        return [&, stop, own = options](std::size_t i) mutable {
          files[i].document = std::make_shared<publish::PagedDocument>(
              document_of(curriculum, coverage, job.courses[i], own, stop), own.front().folders);
          return std::string();
        };
      });
  return files;
}

std::vector<std::filesystem::path> syllabus_job(const model::Curriculum& curriculum, const SyllabusJob& job,
                                                const base::Progress& progress) {
  const analysis::Coverage coverage = analysis::cover(curriculum);
  const std::vector<std::string> languages = languages_of(curriculum, job.language);
  const std::vector<publish::SyllabusOptions> options = options_of(curriculum, languages, job);
  const std::optional<SyllabusForm> form = form_of(curriculum, job, languages, progress);

  const bool second = curriculum.prefers_second(languages.front()), several = job.courses.size() > 1;
  publish::FileNames names;
  const std::string index_name = several ? names.take({"index"}, "html") : std::string();
  std::vector<publish::SyllabusFile> index;
  for (const model::Index course : job.courses) {
    const model::Course& facts = curriculum.courses()[course];
    index.push_back({course, names.take({facts.code, base::pick(facts.title, facts.title_2, second)},
                                        extension_of(job.format))});
  }

  const std::vector<std::string> made = for_each_of(
      job.courses.size(), progress.part(0, 0.9),
      [&](std::size_t i) { return naming(curriculum, job.courses[i]); },
      [&](std::stop_token stop) {
        return [&, stop, own = options](std::size_t i) mutable {
          if (form) return form->fill(coverage, job.courses[i], own.front(), stop);
          return write_document(document_of(curriculum, coverage, job.courses[i], own, stop),
                                extension_of(job.format), own.front().folders);
        };
      });
  std::vector<std::pair<std::filesystem::path, std::string>> files;
  for (std::size_t i = 0; i < made.size(); ++i) files.emplace_back(job.folder / index[i].file, made[i]);
  if (several)
    files.emplace_back(job.folder / index_name,
                       publish::write_html(publish::syllabus_index(curriculum, index, languages.front(),
                                                                   options.front().catalogue),
                                           options.front().folders));
  make_output_folder(job.folder);
  replace_files(files, progress.part(0.9, 1));
  std::vector<std::filesystem::path> written;
  for (const auto& [file, bytes] : files) written.push_back(file);
  return written;
}

}  // namespace attune::app
