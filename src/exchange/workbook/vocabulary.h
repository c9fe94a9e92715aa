#pragma once
// Words that cells may use for the codes of the model: yes/no, the values of enums, and the known values of columns
// that may hold others too. English words of other systems and Chinese ones; case, spaces, hyphens and underscores do
// not matter.

#include <optional>
#include <string_view>

#include "model/kind.h"

namespace attune::exchange {

std::optional<bool> yes_no(std::string_view text);

// The code that a word means in a column ("必修" in courses' required is "yes"); nothing for a word that is not known.
std::optional<std::string_view> code_meant(model::Kind kind, std::string_view column, std::string_view word);

}  // namespace attune::exchange
