#pragma once
// The open programme beside another file.

#include <filesystem>

namespace attune::ui {

class MainFrame;

// Asks for the file.
void compare_file(MainFrame& frame);
// The file is the earlier version. Reads it in the background, then shows what differs in a window of its own.
void compare_with(MainFrame& frame, const std::filesystem::path& file);

}  // namespace attune::ui
