#pragma once
#include <map>
#include <string>

namespace attune::app {

// The codes of one of the lists in data/vocabularies ("aamc_resource_types") with their titles in this language.
std::map<std::string, std::string> vocabulary_titles(const std::string& list, const std::string& language);

// AAMC assessment methods by code, with their titles in this language (data/vocabularies).
std::map<std::string, std::string> assessment_method_titles(const std::string& language);

}  // namespace attune::app
