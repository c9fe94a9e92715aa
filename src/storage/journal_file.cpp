#include "storage/journal_file.h"

#include <sqlite3.h>

#include <system_error>

namespace attune::storage {

void finish_interrupted(const std::filesystem::path& file) {
  std::filesystem::path journal = file;
  journal += "-journal";
  std::error_code missing;
  if (std::filesystem::file_size(journal, missing) == 0 || missing) return;
  Connection(file, Access::read_write).single_integer("SELECT count(*) FROM sqlite_schema");
}

void remove_journal(Connection& connection) noexcept {
  if (connection.handle() == nullptr) return;
  sqlite3_busy_timeout(connection.handle(), 0);
  // SQLite does so under its lock, so that nobody's journal is lost.
  sqlite3_exec(connection.handle(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

}  // namespace attune::storage
