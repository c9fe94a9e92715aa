#pragma once
// The file's form, numbered (user_version). Older files are migrated in one transaction, after a backup copy.

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "storage/connection.h"

namespace attune::storage {

struct Migration {
  int version;      // the form that it leads to
  const char* sql;  // from the form before
};

extern const char* const schema_1;

// All of them, in order.
std::span<const Migration> migrations();
// The form that this program reads and writes: the last migration's.
int current_version();

// 'ATUN': what says that a database is Attune's.
inline constexpr std::int32_t application_id = 0x4154554E;

// Brings the database to the last of `steps`, in one transaction. Does nothing when it is there already.
void migrate(Connection& connection, std::span<const Migration> steps);

// Copies the file to FILE.vN.backup beside it before it is migrated from form N. Throws Error(output).
std::filesystem::path back_up(const std::filesystem::path& file, int version);

// The definitions of all tables and indexes, to compare a file's with what they should be.
std::string schema_text(Connection& connection);
// What schema_text gives for a file of the current form.
std::string expected_schema();

}  // namespace attune::storage
