#pragma once
// A new document: empty, with a framework that the program knows, or the sample programme.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/document.h"

namespace attune::app {

struct NewOptions {
  bool sample = false;
  std::string framework;         // a key of known_frameworks(); empty: none
  std::string language = "en";   // of the sample: what it says itself
  std::string language_2;
  std::string title;
};

// The keys of the frameworks in data/frameworks and data/standards.
std::vector<std::string> known_frameworks();

// Makes the file; when anything goes wrong no file is left. Throws Error(usage) for an unknown framework or language.
std::unique_ptr<Document> new_programme(const std::filesystem::path& file, const NewOptions& options);

// Writes a workbook to be filled in and imported: every sheet with its columns, and what a new programme with these
// options begins with. Throws what new_programme() and the export throw.
void write_blank_workbook(const std::filesystem::path& output, const NewOptions& options);

}  // namespace attune::app
