#pragma once
// Syllabi as files.

#include <filesystem>
#include <string>
#include <vector>

#include "base/progress.h"
#include "model/curriculum.h"
#include "publish/syllabus.h"

namespace attune::app {

enum class DocumentFormat { docx, html };

struct SyllabusJob {
  std::vector<model::Index> courses;  // in the snapshot that is passed
  std::filesystem::path folder;       // made where it is not there
  DocumentFormat format = DocumentFormat::docx;
  std::string language;               // empty: the programme's main language
  std::string template_name = "syllabus";  // or a Word form's (jobs/form.h)
};

// The person's own folder before the installed one.
publish::TemplateFolders template_folders();
// What syllabi in this language (empty: the programme's main one) are made with. Throws Error(usage).
publish::SyllabusOptions syllabus_options(const model::Curriculum& curriculum, const std::string& language);

// Writes one file a course, each whole or not at all, and returns them. Safe on any thread. Throws Error(input) for a
// template with a mistake, Error(output) for what cannot be written.
std::vector<std::filesystem::path> syllabus_job(const model::Curriculum& curriculum, const SyllabusJob& job,
                                                const base::Progress& progress = {});

}  // namespace attune::app
