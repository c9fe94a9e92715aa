#pragma once
// Syllabi as files.

#include <filesystem>
#include <string>
#include <vector>

#include "app/jobs/paged_file.h"
#include "base/progress.h"
#include "model/curriculum.h"
#include "publish/document.h"
#include "publish/syllabus.h"

namespace attune::app {

enum class DocumentFormat { docx, pdf, html };

// The language of a job whose documents speak the programme's main and second language.
inline constexpr const char* both_languages = "both";

struct SyllabusJob {
  std::vector<model::Index> courses;  // in the snapshot that is passed
  std::filesystem::path folder;       // made where it is not there
  DocumentFormat format = DocumentFormat::docx;
  std::string language;               // empty: the programme's main language; or both_languages
  std::string template_name = "syllabus";  // or a Word form's (jobs/form.h)
  publish::Paper paper = publish::Paper::a4;
};

// The person's own folder before the installed one.
publish::TemplateFolders template_folders();
// What syllabi in this language (empty: the programme's main one) are made with. Throws Error(usage).
publish::SyllabusOptions syllabus_options(const model::Curriculum& curriculum, const std::string& language);

// Writes one file a course and returns them. Of several courses an index.html is written, too, which comes last. All
// documents are made and stand on the disk before the first one takes its place: a mistake in a template, a full disk
// or a stop leave the folder as it was. Uses several threads, tells its progress on the calling one. Safe on any
// thread. Throws Error(input) for a template with a mistake, Error(usage) for a language that the programme does not
// have, Error(output) for what cannot be written, Error(cancelled).
std::vector<std::filesystem::path> syllabus_job(const model::Curriculum& curriculum, const SyllabusJob& job,
                                                const base::Progress& progress = {});

// The same syllabi on pages, in the order of the job's courses; its folder and format do not matter. Throws what
// syllabus_job throws, and Error(usage) where the template is a Word form, which only Word lays out.
PagedFiles syllabus_pages(const model::Curriculum& curriculum, const SyllabusJob& job,
                          const base::Progress& progress = {});

}  // namespace attune::app
