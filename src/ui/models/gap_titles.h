#pragma once
// Gaps name things by their main titles; a window in the programme's second language names them by their second ones.

#include <vector>

#include "analysis/rule.h"

namespace attune::ui {

// Puts the second titles into the gaps' messages, where there are any.
void use_second_titles(const model::Curriculum& curriculum, std::vector<analysis::Gap>& gaps);

}  // namespace attune::ui
