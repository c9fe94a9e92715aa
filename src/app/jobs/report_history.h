#pragma once
// The history as minutes tell it.

#include "app/document.h"
#include "publish/report/minutes.h"

namespace attune::app {

// The steps from this day ("2026-01-31") on, in words of the language (empty: the programme's main one). Throws
// Error(usage) for a day that is none.
std::vector<publish::report::Step> steps_since(Document& document, const std::string& day, const std::string& language);

}  // namespace attune::app
