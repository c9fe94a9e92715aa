#pragma once
#include <filesystem>

#include "storage/connection.h"

namespace attune::storage {

// Copies the open document, as it is now, to another file: whole or not at all, replacing what stands there.
// Throws Error(output).
void copy_file(Connection& from, const std::filesystem::path& to);

// Copies what the open document holds now, but not its history, into a database in memory.
Connection copy_to_memory(Connection& from);

}  // namespace attune::storage
