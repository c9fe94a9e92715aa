#pragma once
// The rollback journal beside a document, FILE-journal: what SQLite needs to take back a write that was interrupted.

#include <filesystem>

#include "storage/connection.h"

namespace attune::storage {

// Takes back what a program was writing when it was stopped, which only a connection that may write can do. Nothing
// happens where nothing was interrupted. Throws Error.
void finish_interrupted(const std::filesystem::path& file);

// Removes the empty journal that journal mode TRUNCATE leaves; does nothing while another program uses the file. To be
// called before the connection is closed.
void remove_journal(Connection& connection) noexcept;

}  // namespace attune::storage
