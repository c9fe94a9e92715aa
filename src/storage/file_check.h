#pragma once
// Is this a document, and is it whole? Asked before anything of a file is believed.

#include <filesystem>
#include <vector>

#include "base/message.h"
#include "storage/connection.h"

namespace attune::storage {

// Looks at the file's first bytes only. Throws Error(input) when it does not exist, is a folder, is no database, is
// another application's, or has a newer form than this program knows.
void check_header(const std::filesystem::path& file);

// Whether the file is there and looks like a document, whole or not.
bool is_document(const std::filesystem::path& file) noexcept;

// Looks at the opened database: SQLite's quick check, and whether its tables are the expected ones. Throws
// Error(input).
void check_structure(Connection& connection);

// SQLite's full check and every reference: what is wrong, empty when nothing is.
std::vector<base::Message> check_integrity(Connection& connection);

// Whether people may write the file and its folder (SQLite needs both).
bool is_writable(const std::filesystem::path& file);

}  // namespace attune::storage
