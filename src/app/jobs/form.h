#pragma once
// Word forms (publish/form/form.h) on the way to syllabi: where they are found, what they may ask for, and what a
// person who makes one wants to see.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "model/curriculum.h"
#include "publish/form/form.h"
#include "publish/form/form_preview.h"
#include "publish/syllabus.h"

namespace attune::app {

// The form that a template's name means: a path that ends in .docx, or a name that a folder of templates has as
// forms/NAME.docx and no earlier one as syllabus/NAME.mustache. Nothing for other templates.
std::optional<std::filesystem::path> find_form(const std::string& template_name);

// The names of the forms in the folders of templates, sorted.
std::vector<std::string> form_names();

// The tags of a syllabus, and the pictures that Attune can draw.
const publish::Vocabulary& form_tags();

// Reads and checks. Throws Error(input) where it is no Word document; mistakes in its tags are its problems().
publish::Form read_form(const std::filesystem::path& file);

// A form at work: its values and pictures for one course after the other.
class SyllabusForm {
 public:
  // Throws Error(input) naming every mistake in the form, and what drawing a picture throws.
  SyllabusForm(const std::filesystem::path& file, const model::Curriculum& curriculum, const std::string& language,
               const base::Progress& progress);

  // The bytes of the filled document. Safe on several threads. Throws what drawing the course's picture throws.
  std::string fill(const analysis::Coverage& coverage, model::Index course, const publish::SyllabusOptions& options,
                   std::stop_token stop) const;

 private:
  const model::Curriculum& curriculum_;
  publish::Form form_;
  publish::FormPictures pictures_;  // those that are the same for every course
};

// What a form asks for, with what it gets for a course (none: nothing is said of that).
std::vector<publish::FormPreviewRow> preview_form(const publish::Form& form, const model::Curriculum* curriculum,
                                                  model::Index course, const std::string& language);

}  // namespace attune::app
