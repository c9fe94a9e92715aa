#include "storage/connection.h"

#include <sqlite3.h>

#include <chrono>

#include "base/error.h"
#include "base/system_reason.h"
#include "storage/statement.h"

namespace attune::storage {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;
using Clock = std::chrono::steady_clock;

// `system_error`: the errno behind it, or 0.
Error meaning(int result, const std::filesystem::path& file, const char* detail, int system_error) {
  const auto about = [&](const char* sentence) { return Message(sentence, {{"file", file.string()}}); };
  switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorKind::output,
              about(N_("{file} is being changed by another program; try again when it has finished"))};
    case SQLITE_READONLY:
      if (result == SQLITE_READONLY_RECOVERY || result == SQLITE_READONLY_ROLLBACK)
        return {ErrorKind::input,
                about(N_("{file} was being written when its program stopped, and it cannot be repaired "
                         "where it is; copy it with its -journal file to a folder that can be written"))};
      if (result == SQLITE_READONLY_DBMOVED)
        return {ErrorKind::output, about(N_("{file} was moved or replaced while it was open; open it again"))};
      return {ErrorKind::output, about(N_("{file} or its folder cannot be written; save a copy elsewhere"))};
    case SQLITE_FULL:
      return {ErrorKind::output,
              about(N_("the disk is full, so {file} was left as it was; free some space, or save a copy "
                       "elsewhere"))};
    case SQLITE_CANTOPEN:
      return {ErrorKind::input, about(N_("{file} cannot be opened; look whether it exists and may be read"))};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      return {ErrorKind::input, about(N_("{file} is damaged and cannot be read; restore a backup copy"))};
    case SQLITE_TOOBIG:
    case SQLITE_INTERRUPT:
      return {ErrorKind::input, about(N_("{file} takes too long to read: it is damaged, or not made by Attune"))};
    case SQLITE_IOERR:
      return {ErrorKind::output, Message(N_("{file} cannot be read or written: {why}"), {{"file", file.string()}})
                                     .with("why", system_error != 0 ? base::system_reason(system_error)
                                                                    : Message(std::string_view(detail)))};
    case SQLITE_NOMEM:
      return {ErrorKind::output, about(N_("there is not enough memory for {file}"))};
    default:
      return {ErrorKind::defect, Message(N_("the database refused an operation on {file}: {why}"),
                                         {{"file", file.string()}, {"why", detail}})};
  }
}

}  // namespace

struct Connection::Deadline {
  Clock::time_point at = Clock::time_point::max();
};

void Connection::DeadlineDelete::operator()(Deadline* deadline) const { delete deadline; }
void Connection::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Connection::Connection(std::filesystem::path file, const std::string& name, int flags)
    : file_(std::move(file)), deadline_(new Deadline) {
  sqlite3* handle = nullptr;
  const int result = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
  handle_.reset(handle);
  check(result);
  harden();
}

Connection::Connection(const std::filesystem::path& file, Access access, const std::filesystem::path& shown)
    : Connection(shown, std::filesystem::absolute(file).string(),
                 access == Access::read_only    ? SQLITE_OPEN_READONLY
                 : access == Access::read_write ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) {}

Connection Connection::in_memory() {
  return {std::filesystem::path(), ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY};
}

void Connection::harden() {
  const auto set = [&](int option, int value) { sqlite3_db_config(handle(), option, value, nullptr); };
  set(SQLITE_DBCONFIG_DEFENSIVE, 1);
  set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
  set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
  set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
  set(SQLITE_DBCONFIG_DQS_DDL, 0);
  set(SQLITE_DBCONFIG_DQS_DML, 0);
  // A journal row holds a whole import, so this limit is generous; the others are what our own statements need.
  sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 512 << 20);
  sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit(handle(), SQLITE_LIMIT_EXPR_DEPTH, 100);
  sqlite3_limit(handle(), SQLITE_LIMIT_VDBE_OP, 100'000);
  sqlite3_busy_timeout(handle(), 5000);
  sqlite3_progress_handler(
      handle(), 10'000,
      [](void* deadline) { return static_cast<Deadline*>(deadline)->at < Clock::now() ? 1 : 0; }, deadline_.get());
  execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; "
          "PRAGMA synchronous=EXTRA; PRAGMA cache_size=-65536");  // 64 MiB: a large programme as a whole
}

void Connection::limit_time(double seconds) {
  deadline_->at =
      seconds <= 0 ? Clock::time_point::max()
                   : Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

void Connection::execute(const std::string& sql) {
  check(sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr));
}

std::string Connection::single_text(const std::string& sql) {
  Statement statement(*this, sql);
  return statement.step() ? std::string(statement.text(0)) : std::string();
}

std::int64_t Connection::single_integer(const std::string& sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

void Connection::check(int result) const {
  if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return;
  throw meaning(result, file_, handle_ ? sqlite3_errmsg(handle()) : sqlite3_errstr(result),
                handle_ ? sqlite3_system_errno(handle()) : 0);
}

Transaction::Transaction(Connection& connection) : connection_(connection) { connection_.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  // A failed statement may have rolled back already; then there is nothing to end.
  if (open_ && sqlite3_get_autocommit(connection_.handle()) == 0)
    sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  connection_.execute("COMMIT");
  open_ = false;
}

}  // namespace attune::storage
