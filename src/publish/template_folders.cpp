#include "publish/template_folders.h"

#include "base/error.h"

namespace attune::publish {

std::filesystem::path find_file(const TemplateFolders& folders, std::string_view name) {
  for (const std::filesystem::path& folder : folders) {
    std::error_code ignored;
    if (const auto file = folder / name; std::filesystem::is_regular_file(file, ignored)) return file;
  }
  throw base::Error(
      base::ErrorKind::input,
      base::Message(N_("the template file {name} is in none of the template folders"), {{"name", std::string(name)}}));
}

std::filesystem::path find_template(const TemplateFolders& folders, std::string_view kind, std::string_view name) {
  constexpr std::string_view ending = ".mustache";
  if (name.find('/') != std::string_view::npos || name.ends_with(ending)) return std::filesystem::path(name);
  return find_file(folders, std::string(kind) + "/" + std::string(name) + std::string(ending));
}

}  // namespace attune::publish
