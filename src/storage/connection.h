#pragma once
// A connection to one document's database, opened as for a file that nobody trusts: no triggers, no views, no attached
// databases, no double-quoted strings, limits on everything. Rollback journal TRUNCATE, synchronous EXTRA: an edit that
// was acknowledged survives a power failure.
//
// Errors are base::Error: kind input where the file cannot be read or is damaged, output where it cannot be written
// (read-only, full disk, busy elsewhere), defect where the program is wrong. One thread.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace attune::storage {

enum class Access { read_only, read_write, create };

class Connection {
 public:
  // Does not look at what the file holds: see storage/file_check.h. Errors name `shown`, for a file that is still to
  // get that name.
  Connection(const std::filesystem::path& file, Access access, const std::filesystem::path& shown);
  Connection(const std::filesystem::path& file, Access access) : Connection(file, access, file) {}
  // A database in memory, for the schema that a file should have.
  static Connection in_memory();

  void execute(const std::string& sql);
  // One value of one row; empty where there is none.
  std::string single_text(const std::string& sql);
  std::int64_t single_integer(const std::string& sql);

  // Changes whenever another connection has committed to the file.
  std::int64_t data_version() { return single_integer("PRAGMA data_version"); }
  // Until the next call, statements fail when they take longer than this; 0: no limit.
  void limit_time(double seconds);

  // The name that it was opened with, or is to get.
  const std::filesystem::path& file() const { return file_; }
  sqlite3* handle() const { return handle_.get(); }
  // Throws what a result code means; SQLITE_OK, ROW and DONE pass.
  void check(int result) const;

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  struct Deadline;
  struct DeadlineDelete {
    void operator()(Deadline* deadline) const;
  };
  Connection(std::filesystem::path file, const std::string& name, int flags);
  void harden();

  std::filesystem::path file_;
  std::unique_ptr<Deadline, DeadlineDelete> deadline_;
  std::unique_ptr<sqlite3, Close> handle_;
};

// Everything until commit() happens together or not at all. BEGIN IMMEDIATE: the lock is taken at once.
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& connection_;
  bool open_ = true;
};

}  // namespace attune::storage
