#pragma once
// Syllabi as files.

#include <filesystem>
#include <string>
#include <vector>

#include "base/progress.h"
#include "model/curriculum.h"

namespace attune::app {

enum class DocumentFormat { docx, html };

struct SyllabusJob {
  std::vector<model::Index> courses;  // in the snapshot that is passed
  std::filesystem::path folder;       // made where it is not there
  DocumentFormat format = DocumentFormat::docx;
  std::string language;               // empty: the programme's main language
  std::string template_name = "syllabus";
};

// Writes one file a course, each whole or not at all, and returns them. Safe on any thread. Throws Error(input) for a
// template with a mistake, Error(output) for what cannot be written.
std::vector<std::filesystem::path> syllabus_job(const model::Curriculum& curriculum, const SyllabusJob& job,
                                                const base::Progress& progress = {});

}  // namespace attune::app
