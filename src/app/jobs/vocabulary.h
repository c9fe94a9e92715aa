#pragma once
#include <map>
#include <string>

namespace attune::app {

// AAMC assessment methods by code, with their titles in this language (data/vocabularies).
std::map<std::string, std::string> assessment_method_titles(const std::string& language);

}  // namespace attune::app
