#pragma once
#include <string>

#include "base/catalogue.h"

namespace attune::cli {

// What people call the codes of settings and of the dimensions that the program knows; others are as they were typed.
std::string part_word(const std::string& code, const base::Catalogue& words);

}  // namespace attune::cli
