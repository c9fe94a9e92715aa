#pragma once
// A programme as a document on the disk.

#include <filesystem>

#include "model/curriculum.h"

namespace attune::bench {

// Writes a new document without a history: the smallest file that holds the programme. Replaces what is there.
void write_document(const model::Tables& tables, const std::filesystem::path& file);

// Reads every byte of the file, and every value of every row by SQLite: what no program that opens it can go below.
void read_bytes(const std::filesystem::path& file);
void read_values(const std::filesystem::path& file);

}  // namespace attune::bench
