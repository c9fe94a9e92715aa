#include "app/backups.h"

#include <algorithm>
#include <system_error>
#include <tuple>

#include "app/paths.h"
#include "base/clock.h"
#include "base/sha256.h"
#include "storage/connection.h"
#include "storage/digest.h"
#include "storage/file_copy.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view extension = ".attune";
constexpr std::size_t path_size = 8, time_size = 16;  // "1f0c4a77", "20260131T081530Z"

std::string digits_of(const std::string& time) {
  std::string digits = time;
  std::erase_if(digits, [](char c) { return c == '-' || c == ':'; });
  return digits;
}

// The part of the name that says which file's copy it is.
std::string prefix_of(const fs::path& file) {
  return file.stem().string() + "-" +
         base::sha256(fs::absolute(file).lexically_normal().string()).substr(0, path_size) + "-";
}

// Nothing where the name is no backup copy's.
std::vector<Backup> read_name(const fs::path& copy) {
  const std::string stem = copy.stem().string();
  constexpr std::size_t tail = 1 + path_size + 1 + time_size;
  if (copy.extension() != extension || stem.size() <= tail) return {};
  const std::string digits = stem.substr(stem.size() - time_size);
  if (digits[8] != 'T' || digits.back() != 'Z') return {};
  const auto part = [&](std::size_t from, std::size_t size) { return digits.substr(from, size); };
  return {{copy, stem.substr(0, stem.size() - tail),
           part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2) + "T" + part(9, 2) + ":" + part(11, 2) + ":" + part(13, 2) +
               "Z"}};
}

// Equal for two files that hold the same and came to it the same way.
std::string state_of(storage::Connection& connection) {
  return storage::stored_digest(connection) + connection.single_text("SELECT max(seq) FROM journal");
}

bool holds_the_same(storage::Connection& connection, const fs::path& copy) {
  try {
    storage::Connection old(copy, storage::Access::read_only);
    return state_of(old) == state_of(connection);
  } catch (const std::exception&) {
    // A copy that cannot be read is none.
    return false;
  }
}

}  // namespace

fs::path backup_folder() { return data_home() / "backups"; }

std::vector<Backup> backups_of(const fs::path& folder, const fs::path& file) {
  std::vector<Backup> found;
  const std::string prefix = file.empty() ? std::string() : prefix_of(file);
  std::error_code unreadable;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, unreadable)) {
    if (!entry.path().filename().string().starts_with(prefix)) continue;
    for (Backup& backup : read_name(entry.path())) found.push_back(std::move(backup));
  }
  std::ranges::sort(
      found, [](const Backup& a, const Backup& b) { return std::tie(b.time, a.copy) < std::tie(a.time, b.copy); });
  return found;
}

bool make_backup(const fs::path& folder, const fs::path& file, std::size_t keep) {
  if (keep == 0) return false;
  storage::Connection connection(file, storage::Access::read_only);
  std::vector<Backup> copies = backups_of(folder, file);
  const bool changed = copies.empty() || !holds_the_same(connection, copies.front().copy);
  if (changed) {
    fs::create_directories(folder);
    const fs::path copy = folder / (prefix_of(file) + digits_of(base::now_utc()) + std::string(extension));
    storage::copy_file(connection, copy);
    copies = backups_of(folder, file);
  }
  for (std::size_t i = keep; i < copies.size(); ++i) {
    std::error_code still_there;
    fs::remove(copies[i].copy, still_there);
  }
  return changed;
}

}  // namespace attune::app
