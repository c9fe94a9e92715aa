#pragma once
// The syllabus of a course: its facts, what students learn and do in it, how that is assessed, and whether the three
// fit together. What it says comes from here, what it looks like from templates/syllabus.

#include <map>
#include <string>

#include "analysis/coverage.h"
#include "base/catalogue.h"
#include "publish/document.h"
#include "publish/template_folders.h"
#include "publish/value.h"
#include "publish/vocabulary.h"
#include "publish/xhtml_reader.h"

namespace attune::publish {

struct SyllabusOptions {
  std::string language = "en";                       // of the programme's texts: its main or its second language
  base::Catalogue catalogue;                         // of the program's own words, in the same language
  TemplateFolders folders;                           // the person's own before the installed one
  std::string template_name = "syllabus";            // a name in the folders, or a path
  Paper paper = Paper::a4;
  std::string created;                               // "2026-01-31T08:15:30Z"; empty: not said
  std::map<std::string, std::string> method_titles;  // of AAMC assessment methods by code, in the language
  bool other_title = true;                           // whether the course's title in the other language is given
  Pictures pictures;                                 // by the name that the template asks for: "course"
};

// Throws Error(input) where the template is not to be found or has a mistake.
Document syllabus(const model::Curriculum& curriculum, const analysis::Coverage& coverage, model::Index course,
                  const SyllabusOptions& options);

// What a syllabus template is filled with, and the tags that say so.
Value syllabus_values(const model::Curriculum& curriculum, const analysis::Coverage& coverage, model::Index course,
                      const SyllabusOptions& options);
const Vocabulary& syllabus_tags();

}  // namespace attune::publish
