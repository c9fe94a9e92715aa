#include "app/jobs/language.h"

#include <algorithm>
#include <cstdlib>

#include "app/paths.h"
#include "base/error.h"

namespace attune::app {

std::string language_of(std::string_view locale) {
  std::string name(locale.substr(0, locale.find_first_of(".@")));
  std::replace(name.begin(), name.end(), '-', '_');
  // Taiwan and Hong Kong read traditional characters; simplified ones are still nearer to them than English.
  return name == "zh" || name.starts_with("zh_") ? "zh_CN" : "en";
}

std::string environment_language() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(variable); value != nullptr && *value != '\0') return language_of(value);
  return "en";
}

std::string output_language(const model::Curriculum& curriculum, std::string_view wanted) {
  const model::Programme& programme = curriculum.programme();
  if (wanted.empty()) return programme.language.empty() ? "en" : programme.language;
  for (const std::string& language :
       {programme.language, programme.language_2, std::string("en"), std::string("zh_CN")})
    if (language == wanted) return language;
  throw base::Error(base::ErrorKind::usage,
                    base::Message(N_("there is nothing in the language {language}; choose en or zh_CN"),
                                  {{"language", std::string(wanted)}}));
}

base::Catalogue words(std::string_view language) { return base::Catalogue::load(locale_dir(), language_of(language)); }

}  // namespace attune::app
