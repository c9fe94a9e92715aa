#pragma once
// Backup copies of programmes, kept in the person's data folder: STEM-PATH-YYYYMMDDTHHMMSSZ.attune, where PATH stands
// for the place of the file that it is a copy of.

#include <filesystem>
#include <string>
#include <vector>

namespace attune::app {

struct Backup {
  std::filesystem::path copy;
  std::string of;    // the stem of the file's name
  std::string time;  // UTC, "2026-01-31T08:15:30Z"
};

// $XDG_DATA_HOME/attune/backups, else ~/.local/share/attune/backups.
std::filesystem::path backup_folder();

// The copies of this file, or of any file where it is empty; newest first.
std::vector<Backup> backups_of(const std::filesystem::path& folder, const std::filesystem::path& file);

// Copies the file, as it is now, unless the newest copy holds the same; then keeps the newest `keep` copies of it and
// deletes the others. Reads on a connection of its own, so that a job may do it. Returns whether it copied. Throws
// Error.
bool make_backup(const std::filesystem::path& folder, const std::filesystem::path& file, std::size_t keep);

}  // namespace attune::app
