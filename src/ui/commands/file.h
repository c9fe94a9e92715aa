#pragma once
// The File menu: what is made, opened, copied and closed.

#include <filesystem>
#include <string>

#include "model/programme.h"

namespace attune::ui {

class MainFrame;

// These ask for what they need.
void new_programme(MainFrame& frame);
void open_file(MainFrame& frame);
// Another process: what goes wrong in one window leaves the other alone, and two may show one programme.
void open_window(MainFrame& frame);
void open_backup(MainFrame& frame);
void save_copy(MainFrame& frame);

// What cannot be done is said in the error bar, and the open programme stays.
void open_path(MainFrame& frame, const std::filesystem::path& file);
// Read-only; it is not among the recent files.
void open_backup_copy(MainFrame& frame, const std::filesystem::path& copy);
// `framework`: the key of a framework that the program knows; empty: none.
void create_path(MainFrame& frame, const std::filesystem::path& file, const model::Programme& programme,
                 const std::string& framework = {});
// Opens the sample of this person; makes it when there is none yet.
void open_sample(MainFrame& frame);
// Opens a programme, or imports anything else: what was dropped onto the window.
void take_file(MainFrame& frame, const std::filesystem::path& file);

void close_file(MainFrame& frame);
void quit(MainFrame& frame);

}  // namespace attune::ui
