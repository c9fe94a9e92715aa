#include "storage/file_copy.h"

#include <sqlite3.h>

#include "base/atomic_file.h"

namespace attune::storage {

void copy_file(Connection& from, const std::filesystem::path& to) {
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
