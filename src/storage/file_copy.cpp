#include "storage/file_copy.h"

#include <sqlite3.h>

#include <system_error>

#include "base/atomic_file.h"
#include "base/error.h"

namespace attune::storage {
namespace {

void copy_pages(Connection& from, Connection& to) {
  sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (backup == nullptr) to.check(sqlite3_errcode(to.handle()));
  const int copied = sqlite3_backup_step(backup, -1);
  to.check(sqlite3_backup_finish(backup));
  // Finishing says nothing of a file that another program kept locked.
  if (copied != SQLITE_DONE) from.check(copied);
}

}  // namespace

void copy_file(Connection& from, const std::filesystem::path& to) {
  std::error_code different;
  if (std::filesystem::equivalent(from.file(), to, different))
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("{file} is open here; give the copy another name"), {{"file", to.string()}}));
  base::PendingFile pending(to);
  {
    Connection copy(pending.path(), Access::create, to);
    copy_pages(from, copy);
  }
  pending.commit();
}

Connection copy_to_memory(Connection& from) {
  Connection memory = Connection::in_memory();
  copy_pages(from, memory);
  memory.execute("DELETE FROM journal");
  return memory;
}

}  // namespace attune::storage
