#pragma once
// What people call the values that fields hold as codes: English sentences' keys for the catalogue. One list, so that
// forms, documents and the history use the same words.

#include <string_view>
#include <vector>

#include "model/kind.h"

namespace attune::model {

// "Basic science" for the kind "basic" of a course; a value without a word is given back as it is.
std::string_view value_word(Kind kind, std::string_view field, std::string_view value);

// The values of a field that have words, in the order in which people are offered them.
std::vector<std::string_view> known_values(Kind kind, std::string_view field);

}  // namespace attune::model
