#include "tests/support/quick_disk.h"

#include <sqlite3.h>

#include <map>
#include <mutex>
#include <stdexcept>

namespace attune::test {
namespace {

sqlite3_vfs* real_disk = nullptr;

// The operations of real files (there is one set a way of locking), but for synchronising.
const sqlite3_io_methods* without_sync(const sqlite3_io_methods* real) {
  static std::mutex mutex;
  static std::map<const sqlite3_io_methods*, sqlite3_io_methods> known;
  const std::scoped_lock lock(mutex);
  const auto [entry, is_new] = known.try_emplace(real, *real);
  if (is_new) entry->second.xSync = [](sqlite3_file*, int) { return SQLITE_OK; };
  return &entry->second;
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
  const int result = real_disk->xOpen(real_disk, name, file, flags, flags_out);
  if (result == SQLITE_OK && file->pMethods != nullptr) file->pMethods = without_sync(file->pMethods);
  return result;
}

int delete_file(sqlite3_vfs*, const char* name, int) { return real_disk->xDelete(real_disk, name, 0); }

}  // namespace

void use_quick_disk() {
  real_disk = sqlite3_vfs_find(nullptr);
  if (real_disk == nullptr) throw std::logic_error("SQLite knows no disk");
  static sqlite3_vfs quick = *real_disk;
  quick.zName = "quick";
  quick.pNext = nullptr;
  quick.xOpen = open_file;
  quick.xDelete = delete_file;
  if (sqlite3_vfs_register(&quick, 1) != SQLITE_OK) throw std::logic_error("SQLite takes no other disk");
}

}  // namespace attune::test
