#pragma once
// Documents for tests: from a programme in the fixture language, with the project's own templates.

#include <map>
#include <string>

#include "publish/syllabus.h"
#include "tests/support/curriculum.h"

namespace attune::test {

// A catalogue of these translations, through a compiled file as the program reads it.
base::Catalogue catalogue(const std::string& language, const std::map<std::string, std::string>& texts);

publish::TemplateFolders templates();

// Options with the project's templates and a date.
publish::SyllabusOptions syllabus_options(const std::string& language = "en");

// The syllabus of the course C1.
publish::Document syllabus_of(const model::Snapshot& programme,
                              const publish::SyllabusOptions& options = syllabus_options());

// A course with activities of both classrooms, assessments, gaps and two languages.
model::Snapshot rich_programme();

// The parts of a zip archive by name.
std::map<std::string, std::string> unzip(const std::string& bytes);

// The text of an XML or HTML text without its markup, references resolved; REQUIREs that it is well-formed.
std::string text_of(const std::string& xml);

// HTML as this project writes it, made XML: its void elements closed and its doctype left out.
std::string as_xml(std::string html);

}  // namespace attune::test
