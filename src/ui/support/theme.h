#pragma once
// Light or dark, whatever the desktop is.

#include <string_view>

namespace attune::ui {

// "light", "dark"; anything else is the desktop's own. Windows that are made afterwards have it from the start.
void set_theme(std::string_view theme);

}  // namespace attune::ui
