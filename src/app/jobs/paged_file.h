#pragma once
// What would be a file, on its pages: for the window, which shows and prints them before anything is written.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "publish/pages/paged_document.h"

namespace attune::app {

struct PagedFile {
  std::string name;   // of the file, without an ending
  std::string title;  // for people: "MED1 Anatomy"; empty: there is one document only
  std::shared_ptr<publish::PagedDocument> document;
};
using PagedFiles = std::vector<PagedFile>;

// Writes the document in the format that the file's ending names ("pdf", "docx", "html"), whole or not at all. Safe on
// any thread. Throws Error(usage) for another ending, Error(output) where it cannot be written.
void save_document(const publish::Document& document, const std::filesystem::path& file);

}  // namespace attune::app
