#pragma once
// Where the program's own files are: beside it in the build tree (bin/, share/attune/) as when installed.

#include <filesystem>
#include <string>

namespace attune::app {

// share/attune. Throws Error(defect) when the installation is not whole.
std::filesystem::path share_dir();
std::filesystem::path data_dir();
std::filesystem::path templates_dir();
std::filesystem::path locale_dir();
// The user guide as a web page, in this language, else in English.
std::filesystem::path guide(const std::string& language);

// A program of ours that stands beside this one: "attune-worker".
std::filesystem::path program(const char* name);

// Where the person's own templates and settings are: $XDG_CONFIG_HOME/attune, else ~/.config/attune.
std::filesystem::path config_dir();

// Where the person's own data are: $XDG_DATA_HOME/attune, else ~/.local/share/attune.
std::filesystem::path data_home();

}  // namespace attune::app
