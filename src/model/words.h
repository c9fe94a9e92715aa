#pragma once
// What people call the kinds of things and their fields: English sentences' keys for the catalogue. One list, so that
// the window, the history and the command line use the same words.

#include <string_view>

#include "model/kind.h"

namespace attune::model {

// "course", "second-classroom activity" is an "activity": lower case, singular.
std::string_view kind_word(Kind kind);

// "Theory hours" for "theory_hours". A field of any kind; an unknown name is given back as it is.
std::string_view field_word(std::string_view field);

}  // namespace attune::model
