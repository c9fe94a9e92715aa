#pragma once
// Where templates are looked for: the person's own folder before the installed one. A template that stands in an
// earlier folder takes the place of the one of the same name in a later one.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace attune::publish {

using TemplateFolders = std::vector<std::filesystem::path>;

// The first folder's file of that name ("formats/html/document.css"). Throws Error(input) where no folder has it.
std::filesystem::path find_file(const TemplateFolders& folders, std::string_view name);

// The template that a person named: a path, or a name that stands for KIND/NAME.mustache in the folders
// ("syllabus" of kind "syllabus"). Throws Error(input).
std::filesystem::path find_template(const TemplateFolders& folders, std::string_view kind, std::string_view name);

}  // namespace attune::publish
