#include "storage/file_copy.h"

#include <sqlite3.h>

#include <system_error>

#include "base/atomic_file.h"
#include "base/error.h"

namespace attune::storage {

void copy_file(Connection& from, const std::filesystem::path& to) {
  std::error_code different;
  if (std::filesystem::equivalent(from.file(), to, different))
    throw base::Error(base::ErrorKind::output, base::Message(N_("{file} is open here; give the copy another name"),
                                                             {{"file", to.string()}}));
  base::PendingFile pending(to);
  {
    Connection copy(pending.path(), Access::create);
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle(), "main", from.handle(), "main");
    if (backup == nullptr) copy.check(sqlite3_errcode(copy.handle()));
    sqlite3_backup_step(backup, -1);
    copy.check(sqlite3_backup_finish(backup));
  }
  pending.commit();
}

}  // namespace attune::storage
