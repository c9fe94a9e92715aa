#pragma once
// The rules' thresholds, which are data of the document.

#include <string>
#include <string_view>

#include "app/document.h"

namespace attune::app {

// Sets a threshold (analysis/thresholds.h says which there are and what they may hold). An empty value takes the row
// away: the default holds again. Returns whether anything changed. Throws Error(input) for a key that no rule looks at
// and for a value that it cannot have.
bool set_policy(Document& document, std::string_view key, std::string_view value);

}  // namespace attune::app
