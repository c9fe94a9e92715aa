#pragma once
// The File menu: what is opened and closed.

#include <filesystem>

namespace attune::ui {

class MainFrame;

// Asks which.
void open_file(MainFrame& frame);
// What cannot be opened is said in the error bar, and the open programme stays.
void open_path(MainFrame& frame, const std::filesystem::path& file);
void close_file(MainFrame& frame);
void quit(MainFrame& frame);

}  // namespace attune::ui
