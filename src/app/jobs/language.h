#pragma once
// The language that a job's output speaks.

#include <string>
#include <string_view>

#include "base/catalogue.h"
#include "model/curriculum.h"

namespace attune::app {

// "zh_CN" for "zh-CN", "zh_CN.UTF-8" or "zh"; "en" for "C", "" and whatever else the program has no words in.
std::string language_of(std::string_view locale);

// What the person's environment asks for: LC_ALL, LC_MESSAGES or LANG, whether or not the system has that locale.
std::string environment_language();

// The wanted language, or the programme's main one when none is wanted. Throws Error(usage) for one that the programme
// does not have and the program does not speak.
std::string output_language(const model::Curriculum& curriculum, std::string_view wanted);

// The program's words in this language.
base::Catalogue words(std::string_view language);

}  // namespace attune::app
